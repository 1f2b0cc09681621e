import { textAt, type SheetView } from "./cellAccess";
import { genericHeaders } from "./genericHeaders";
import { matchHeader, type HeaderMatch } from "./headerMatch";
import { isChildRow, isParentRow, parentOver } from "./headerParents";
import type { HeaderRowLook } from "./headerRow";
import { isUnitsRow } from "./unitsRow";

/** The rows of a header, and what each column is called by them together. */
export interface HeaderBlock {
  readonly rowIndexes: readonly number[];
  readonly cells: readonly HeaderBlockCell[];
}

export interface HeaderBlockCell {
  readonly columnIndex: number;
  /** Text above, of a header in two rows; empty otherwise. */
  readonly parent: string;
  readonly header: string;
  readonly match: HeaderMatch;
}

/**
 * Takes the header apart that begins on a row: one row, two rows with parents above, or a row of
 * units below.
 */
export function headerBlock(view: SheetView, look: HeaderRowLook): HeaderBlock {
  const { rowIndex } = look;
  if (isParentRow(view, rowIndex - 1, look)) {
    return {
      rowIndexes: [rowIndex - 1, rowIndex],
      cells: joinedCells(view, rowIndex - 1, rowIndex),
    };
  }
  if (isUnitsRow(view, rowIndex + 1, look)) {
    return { rowIndexes: [rowIndex, rowIndex + 1], cells: cellsWithUnits(view, rowIndex) };
  }
  if (isChildRow(view, rowIndex, rowIndex + 1)) {
    return {
      rowIndexes: [rowIndex, rowIndex + 1],
      cells: joinedCells(view, rowIndex, rowIndex + 1),
    };
  }
  return { rowIndexes: [rowIndex], cells: singleCells(view, rowIndex) };
}

/** The header on rows the manager named: one, or parents and children. */
export function givenHeaderBlock(view: SheetView, rowIndexes: readonly number[]): HeaderBlock {
  const first = rowIndexes[0] ?? 0;
  const last = rowIndexes.at(-1) ?? first;
  const cells = first === last ? singleCells(view, first) : joinedCells(view, first, last);
  return { rowIndexes, cells };
}

function singleCells(view: SheetView, rowIndex: number): HeaderBlockCell[] {
  return Array.from(view.sheet.columns.keys()).flatMap((columnIndex) => {
    const header = textAt(view, rowIndex, columnIndex);
    return header === "" ? [] : [{ columnIndex, parent: "", header, match: matchHeader(header) }];
  });
}

function cellsWithUnits(view: SheetView, rowIndex: number): HeaderBlockCell[] {
  return singleCells(view, rowIndex).map((cell) => {
    const unit = textAt(view, rowIndex + 1, cell.columnIndex).replace(/[()（）]/g, "");
    return unit === "" ? cell : { ...cell, match: { ...cell.match, unit } };
  });
}

function joinedCells(
  view: SheetView,
  parentRowIndex: number,
  childRowIndex: number,
): HeaderBlockCell[] {
  return Array.from(view.sheet.columns.keys()).flatMap((columnIndex) => {
    const cell = joined(view, parentRowIndex, childRowIndex, columnIndex);
    return cell.header === "" ? [] : [cell];
  });
}

/** Over a group these say that the columns belong nowhere else, not what they hold. */
const saysNothing = /^(?:其[他它]|其餘|其余|杂项|雜項|others?|misc(?:ellaneous)?)$/i;

/** Child, parent with child, or parent: whichever is one of our words. */
function joined(
  view: SheetView,
  parentRowIndex: number,
  childRowIndex: number,
  columnIndex: number,
): HeaderBlockCell {
  const own = textAt(view, parentRowIndex, columnIndex);
  const child = textAt(view, childRowIndex, columnIndex);
  const parent = own === "" && child !== "" ? parentOver(view, parentRowIndex, columnIndex) : own;
  if (child === "") return { columnIndex, parent: "", header: own, match: matchHeader(own) };
  const childMatch = matchHeader(child);
  if (saysNothing.test(parent)) return { columnIndex, parent, header: child, match: childMatch };
  const both = matchHeader(parent + child);
  const bends =
    childMatch.fields.length !== 1 ||
    childMatch.guess ||
    genericHeaders[childMatch.key] !== undefined;
  const match = bends && both.fields.length > 0 && !both.guess ? both : childMatch;
  const last = match.fields.length > 0 ? match : matchHeader(parent);
  return { columnIndex, parent, header: child, match: last };
}
