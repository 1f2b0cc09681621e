import { textAt, type SheetView } from "./cellAccess";
import { genericHeaders } from "./genericHeaders";
import { lookAtHeaderRow, type HeaderRowLook } from "./headerRow";
import { rowWord, rowWordOf } from "./rowWords";
import { matchHeader, type HeaderMatch } from "./headerMatch";

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

const unitOnly = /^[(（]?\s*(?:单位[:：]?)?[^()（）\d]{1,6}[)）]?$/;
const bracketUnit = /^[(（].{1,8}[)）]$/;

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
  return columnsOf(view).flatMap((columnIndex) => {
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

/** Words above a header that group its columns: two or more, some of them over several columns. */
function isParentRow(view: SheetView, rowIndex: number, below: HeaderRowLook): boolean {
  if (rowIndex < 0) return false;
  const filled = columnsOf(view).filter((at) => textAt(view, rowIndex, at) !== "");
  if (filled.length < 2 || filled.some((at) => isFigure(textAt(view, rowIndex, at)))) return false;
  const width = below.filled.length;
  return view.sheet.merges.some(
    (area) =>
      area.firstRowIndex === rowIndex &&
      area.lastRowIndex === rowIndex &&
      area.lastColumnIndex > area.firstColumnIndex &&
      area.lastColumnIndex - area.firstColumnIndex + 1 < width &&
      filled.includes(area.firstColumnIndex),
  );
}

/** A total above a header ("划扣次数合计：3") is no parent of its columns. */
function isFigure(text: string): boolean {
  return rowWordOf(text) === rowWord.total || /[:：]\s*[¥￥$€£]?\s*-?\d/.test(text);
}

function isUnitsRow(view: SheetView, rowIndex: number, above: HeaderRowLook): boolean {
  const filled = columnsOf(view).filter((at) => textAt(view, rowIndex, at) !== "");
  if (filled.length === 0 || filled.length > above.filled.length) return false;
  const texts = filled.map((at) => textAt(view, rowIndex, at));
  if (!texts.every((text) => unitOnly.test(text))) return false;
  return texts.every((text) => bracketUnit.test(text) || unitWords.has(text));
}

const unitWords = new Set([
  "元",
  "次",
  "万元",
  "堂",
  "节",
  "天",
  "岁",
  "人",
  "支",
  "个",
  "分钟",
  "%",
  "$",
  "¥",
]);

/** Whether the row below completes a header whose words stand over several columns. */
function isChildRow(view: SheetView, rowIndex: number, childRowIndex: number): boolean {
  const child = columnsOf(view).filter((at) => textAt(view, childRowIndex, at) !== "");
  if (child.length < 2 || hasValues(view, childRowIndex)) return false;
  const known = child.filter((at) => {
    const text = textAt(view, childRowIndex, at);
    const both = matchHeader(parentOver(view, rowIndex, at) + text);
    return isWord(matchHeader(text)) || isWord(both);
  });
  if (known.length < child.length * 0.6) return false;
  const underMerge = child.filter((at) => mergedAcross(view, rowIndex, at));
  if (underMerge.length >= 2) return true;
  const underBlank = child.filter((at) => textAt(view, rowIndex, at) === "");
  const bothFilled = child.filter((at) => textAt(view, rowIndex, at) !== "");
  return (
    underBlank.length >= 1 &&
    known.length === child.length &&
    bothFilled.length <= underBlank.length
  );
}

function isWord(match: HeaderMatch): boolean {
  return match.fields.length > 0 && !match.guess;
}

function hasValues(view: SheetView, rowIndex: number): boolean {
  const look = lookAtHeaderRow(view, rowIndex);
  if (look !== undefined) return false;
  return columnsOf(view).some((at) => {
    const kind = view.sheet.columns[at]?.kinds[rowIndex] ?? 0;
    return kind === 1 || kind === 3 || /\d{3,}/.test(textAt(view, rowIndex, at));
  });
}

function mergedAcross(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  return view.sheet.merges.some(
    (area) =>
      area.firstRowIndex === rowIndex &&
      area.lastRowIndex === rowIndex &&
      area.lastColumnIndex > area.firstColumnIndex &&
      area.firstColumnIndex <= columnIndex &&
      columnIndex <= area.lastColumnIndex,
  );
}

function joinedCells(
  view: SheetView,
  parentRowIndex: number,
  childRowIndex: number,
): HeaderBlockCell[] {
  return columnsOf(view).flatMap((columnIndex) => {
    const cell = joined(view, parentRowIndex, childRowIndex, columnIndex);
    return cell.header === "" ? [] : [cell];
  });
}

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
  const both = matchHeader(parent + child);
  const bends =
    childMatch.fields.length !== 1 ||
    childMatch.guess ||
    genericHeaders[childMatch.key] !== undefined;
  const match = bends && both.fields.length > 0 && !both.guess ? both : childMatch;
  const last = match.fields.length > 0 ? match : matchHeader(parent);
  return { columnIndex, parent, header: child, match: last };
}

function parentOver(view: SheetView, rowIndex: number, columnIndex: number): string {
  for (let at = columnIndex; at >= 0; at--) {
    const text = textAt(view, rowIndex, at);
    if (text !== "") return text;
  }
  return "";
}

function columnsOf(view: SheetView): number[] {
  return Array.from(view.sheet.columns.keys());
}
