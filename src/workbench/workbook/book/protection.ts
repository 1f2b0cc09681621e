import type { Area } from "../area";
import { intersection } from "../address/areas";
import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";
import { accessDenied, invalidArgument } from "./refusals";

/** What a protected sheet may still allow, as `Excel.WorksheetProtectionOptions` calls it. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowSort";

/** @throws WireError AccessDenied in a workbook opened for reading */
export function requireWritable(book: Book): void {
  if (book.readOnly) throw accessDenied();
}

/** @throws WireError AccessDenied when the sheet is protected and this was not left allowed */
export function requireAllowed(book: Book, sheet: BookSheet, option?: ProtectionOption): void {
  requireWritable(book);
  if (sheet.protection === undefined) return;
  if (option === undefined || sheet.protection.options[option] !== true) throw accessDenied();
}

/** @throws WireError AccessDenied when any cell of the area may not be written */
export function requireUnlocked(book: Book, sheet: BookSheet, area: Area): void {
  requireWritable(book);
  if (sheet.protection !== undefined && !isUnlocked(sheet, area)) throw accessDenied();
}

/** Cells nobody touched are locked; so an area that reaches beyond the used cells is, too. */
function isUnlocked(sheet: BookSheet, area: Area): boolean {
  const used = sheet.cells.usedArea(false);
  const touched = used === undefined ? undefined : intersection(area, used);
  const corner = [area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1];
  if (sheet.cells.look(corner[0] ?? 0, corner[1] ?? 0).locked) return false;
  if (touched === undefined) return true;
  for (let down = 0; down < touched.rowCount; down += 1) {
    for (let across = 0; across < touched.columnCount; across += 1) {
      const rowIndex = touched.rowIndex + down;
      if (sheet.cells.look(rowIndex, touched.columnIndex + across).locked) return false;
    }
  }
  return true;
}

/** @throws WireError AccessDenied when it is protected already */
export function protectSheet(
  book: Book,
  sheet: BookSheet,
  options: Readonly<Record<string, boolean | string>>,
  password?: string,
): void {
  requireWritable(book);
  if (sheet.protection !== undefined) throw accessDenied();
  sheet.protection = { password: password === "" ? undefined : password, options };
  book.tell({ kind: "protectionChanged", sheet });
}

/** @throws WireError InvalidArgument for the wrong password */
export function unprotectSheet(book: Book, sheet: BookSheet, password?: string): void {
  requireWritable(book);
  if (sheet.protection === undefined) return;
  if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
    throw invalidArgument();
  }
  sheet.protection = undefined;
  book.tell({ kind: "protectionChanged", sheet });
}
