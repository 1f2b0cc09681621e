import { readArea, splitSheetName } from "../address/readAddress";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookName } from "./bookName";
import type { BookSheet } from "./bookSheet";
import { requireWritable } from "./protection";
import { invalidArgument, itemAlreadyExists } from "./refusals";

/** Cells on a sheet. */
export interface PlacedArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** The name as seen from a sheet: the sheet's own first, then the workbook's. */
export function findName(
  book: Book,
  name: string,
  sheet: BookSheet | undefined,
): BookName | undefined {
  return nameInScope(book, name, sheet) ?? nameInScope(book, name, undefined);
}

/** The name in exactly this scope. */
export function nameInScope(
  book: Book,
  name: string,
  sheet: BookSheet | undefined,
): BookName | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === wanted);
}

/**
 * Adds a defined name.
 *
 * @throws WireError ItemAlreadyExists in the same scope; InvalidArgument for what is no name
 */
export function addName(
  book: Book,
  added: Omit<BookName, "visible"> & { visible?: boolean },
): BookName {
  requireWritable(book);
  if (!isName(added.name) || !added.formula.startsWith("=")) throw invalidArgument();
  if (nameInScope(book, added.name, added.sheet) !== undefined) throw itemAlreadyExists();
  const name: BookName = { ...added, visible: added.visible ?? true };
  book.names.push(name);
  tellStoreNames(book);
  book.tell({ kind: "namesChanged" });
  return name;
}

export function deleteName(book: Book, name: BookName): void {
  requireWritable(book);
  book.names.splice(book.names.indexOf(name), 1);
  tellStoreNames(book);
  book.tell({ kind: "namesChanged" });
}

/** A letter, underscore or backslash first; nothing a formula would read as a cell. */
export function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return readArea(name) === undefined && !/^(r\d*c?\d*|c\d*)$/i.test(name);
}

/** The cells a name stands for; `undefined` when it stands for something else. */
export function nameArea(book: Book, name: BookName): PlacedArea | undefined {
  const split = splitSheetName(name.formula.slice(1));
  if (split?.sheetName === undefined) return undefined;
  const wanted = split.sheetName.toLowerCase();
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === wanted);
  const area = readArea(split.rest);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** Tells the formulas what names there are. */
export function tellStoreNames(book: Book): void {
  book.store.setNames(
    book.names.map(({ name, sheet, formula }) => ({ name, sheetId: sheet?.id, formula })),
  );
}
