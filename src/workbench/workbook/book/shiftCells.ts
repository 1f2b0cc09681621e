import { contains, endColumn, endRow, isWholeColumns, isWholeRows } from "../address/areas";
import { shiftedArea, tears, type Shift } from "../address/shift";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import type { Book } from "../book";
import { shiftedFormula } from "../formula/movedFormula";
import type { CellsChanged, ChangedBy } from "./bookChange";
import type { BookSheet } from "./bookSheet";
import { headerArea, type BookTable } from "./bookTable";
import { rewriteFormulas } from "./rewriteFormulas";
import { shiftParts } from "./shiftParts";
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
  const kind = down ? "insertDown" : "insertRight";
  shiftCells(book, sheet, { sheetId: sheet.id, area, kind }, "addin");
}

/** Takes cells out; those below or to the right take their place. @throws WireError as above */
export function removeCells(book: Book, { sheet, area }: PlacedArea, towards: "Up" | "Left"): void {
  const up = isWholeRows(area) || (towards === "Up" && !isWholeColumns(area));
  const kind = up ? "removeUp" : "removeLeft";
  shiftCells(book, sheet, { sheetId: sheet.id, area, kind }, "addin");
}

/** Puts cells in or takes them out, whoever wants it. @throws WireError as `insertCells` */
export function shiftCells(book: Book, sheet: BookSheet, shift: Shift, by: ChangedBy): void {
  requireShiftAllowed(book, sheet, shift);
  requireRoom(sheet, shift);
  const { kind, area } = shift;
  if (kind === "insertDown" || kind === "insertRight")
    sheet.cells.insert(area, kind === "insertDown" ? "down" : "right");
  else sheet.cells.remove(area, kind === "removeUp" ? "up" : "left");
  afterShift(book, sheet, shift, by);
}

function requireRoom(sheet: BookSheet, { kind, area }: Shift): void {
  const used = sheet.cells.usedArea(true);
  if (used === undefined) return;
  const isPushedOff =
    (kind === "insertDown" && endRow(used) + area.rowCount > sheetRowCount) ||
    (kind === "insertRight" && endColumn(used) + area.columnCount > sheetColumnCount);
  if (isPushedOff)
    throw new WireError("NonBlankCellOffSheet", "Cells with contents would leave the sheet.");
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
  const inserts = shift.kind.startsWith("insert");
  if (inserts) insertLines(sheet, shift.area);
  shiftTables(book, sheet, shift);
  rewriteFormulas(book, (formula, sheetName) =>
    shiftedFormula(formula, { sheetName, shifted: sheet.name, shift }),
  );
  shiftParts(book, sheet, shift);
  // Charts ask how high the lines are that go.
  if (!inserts) removeLines(sheet, shift.area);
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

function changeType({ kind, area }: Shift): CellsChanged["changeType"] {
  const inserted = kind.startsWith("insert");
  if (isWholeRows(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}
