import { contains, endColumn, endRow, isWholeColumns, isWholeRows } from "../address/areas";
import { shiftedArea, tears, type Shift } from "../address/shift";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import type { Book } from "../book";
import { shiftedFormula } from "../formula/movedFormula";
import type { CellsChanged, ChangedBy } from "./bookChange";
import type { BookSheet } from "./bookSheet";
import { headerArea, type BookTable } from "./bookTable";
import { rewriteFormulas } from "./rewriteFormulas";
import { insertLines, removeLines } from "./lines";
import { tellStoreNames, type PlacedArea } from "./names";
import { requireAllowed, requireUnlocked, type ProtectionOption } from "./protection";
import { insertDeleteConflict, invalidOperation } from "./refusals";
import { placeTable, tablesIn, tellStoreTables } from "./tables";
import { WireError } from "../../protocol/wireError";

/**
 * Puts blank cells in; those in the way move down or right. Whole rows always move down, whole
 * columns right.
 *
 * @throws WireError InsertDeleteConflict when a table would be torn, NonBlankCellOffSheet when
 *   contents would leave the sheet, AccessDenied on a protected sheet
 */
export function insertCells(
  book: Book,
  { sheet, area }: PlacedArea,
  towards: "Down" | "Right",
): void {
  const down = isWholeRows(area) || (towards === "Down" && !isWholeColumns(area));
  const shift: Shift = { sheetId: sheet.id, area, kind: down ? "insertDown" : "insertRight" };
  requireShiftAllowed(book, sheet, shift);
  const used = sheet.cells.usedArea(true);
  const pushedOff =
    used !== undefined &&
    (down
      ? endRow(used) + area.rowCount > sheetRowCount
      : endColumn(used) + area.columnCount > sheetColumnCount);
  if (pushedOff) {
    throw new WireError("NonBlankCellOffSheet", "Cells with contents would leave the sheet.");
  }
  sheet.cells.insert(area, down ? "down" : "right");
  afterShift(book, sheet, shift, "addin");
}

/** Takes cells out; those below or to the right take their place. @throws WireError as above */
export function removeCells(book: Book, { sheet, area }: PlacedArea, towards: "Up" | "Left"): void {
  const up = isWholeRows(area) || (towards === "Up" && !isWholeColumns(area));
  const shift: Shift = { sheetId: sheet.id, area, kind: up ? "removeUp" : "removeLeft" };
  requireShiftAllowed(book, sheet, shift);
  sheet.cells.remove(area, up ? "up" : "left");
  afterShift(book, sheet, shift, "addin");
}

function requireShiftAllowed(book: Book, sheet: BookSheet, shift: Shift): void {
  const option = neededOption(shift);
  if (option === undefined) requireUnlocked(book, sheet, shift.area);
  requireAllowed(book, sheet, option);
  for (const table of book.tables) {
    if (table.sheet !== sheet || contains(shift.area, table.area)) continue;
    if (tears(shift, table.area)) throw insertDeleteConflict();
    const header = headerArea(table);
    const takesHeader = header !== undefined && shift.kind === "removeUp";
    if (takesHeader && contains(shift.area, header)) throw invalidOperation();
  }
}

function neededOption({ kind, area }: Shift): ProtectionOption | undefined {
  const inserts = kind === "insertDown" || kind === "insertRight";
  if (isWholeRows(area)) return inserts ? "allowInsertRows" : "allowDeleteRows";
  if (isWholeColumns(area)) return inserts ? "allowInsertColumns" : "allowDeleteColumns";
  return undefined;
}

/** Lets all that stands on cells follow them, once the store has moved its cells. */
export function afterShift(book: Book, sheet: BookSheet, shift: Shift, by: ChangedBy): void {
  book.shifts.push(shift);
  if (shift.kind.startsWith("insert")) insertLines(sheet, shift.area);
  else removeLines(sheet, shift.area);
  shiftTables(book, sheet, shift);
  rewriteFormulas(book, (formula, sheetName) =>
    shiftedFormula(formula, { sheetName, shifted: sheet.name, shift }),
  );
  shiftSheetParts(sheet, shift);
  tellStoreTables(book);
  tellStoreNames(book);
  const { area } = shift;
  const tables = tablesIn(book, sheet, area);
  book.tell({ kind: "cellsChanged", sheet, area, by, changeType: changeType(shift), tables });
}

function shiftTables(book: Book, sheet: BookSheet, shift: Shift): void {
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    const after = shiftedArea(table.area, shift);
    if (after === undefined) {
      book.tables.splice(book.tables.indexOf(table), 1);
      book.tell({ kind: "tableDeleted", table });
    } else if (after !== table.area) {
      shiftColumns(table, shift, after);
      placeTable(table, after);
    }
  }
}

/** Columns put into or taken out of a table are columns of it. */
function shiftColumns(table: BookTable, shift: Shift, after: Area): void {
  const start = Math.max(shift.area.columnIndex - table.area.columnIndex, 0);
  const more = after.columnCount - table.area.columnCount;
  if (more < 0) table.columns.splice(start, -more);
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  for (let index = 0, number = 1; index < more; index += 1) {
    while (taken.has(`column${number}`)) number += 1;
    taken.add(`column${number}`);
    id += 1;
    table.columns.splice(start + index, 0, { id, name: `Column${number}` });
  }
}

function shiftSheetParts(sheet: BookSheet, shift: Shift): void {
  const moved = (areas: readonly Area[]) =>
    areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== undefined);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: moved(validation.areas) }))
    .filter(({ areas }) => areas.length > 0);
  for (const format of sheet.conditionalFormats) {
    format.areas = moved(format.areas);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((placed) =>
    moved([placed.area]).map((area) => ({ ...placed, area })),
  );
  sheet.comments = sheet.comments.filter((comment) => {
    const [cell] = moved([comment.cell]);
    if (cell !== undefined) comment.cell = cell;
    return cell !== undefined;
  });
  shiftPage(sheet, shift);
}

function shiftPage(sheet: BookSheet, shift: Shift): void {
  const { page } = sheet;
  const after = (area: Area | undefined) => area && shiftedArea(area, shift);
  page.printArea = page.printArea.map(after).filter((area) => area !== undefined);
  page.titleRows = after(page.titleRows);
  page.titleColumns = after(page.titleColumns);
  if (sheet.filter !== undefined) {
    const area = after(sheet.filter.area);
    if (area === undefined) sheet.filter = undefined;
    else sheet.filter.area = area;
  }
}

function changeType({ kind, area }: Shift): CellsChanged["changeType"] {
  const inserted = kind.startsWith("insert");
  if (isWholeRows(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}
