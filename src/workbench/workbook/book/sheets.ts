import { sheetId, type Book } from "../book";
import { readAddress } from "../address/readAddress";
import { formulaWithoutSheet } from "../formula/movedFormula";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "./refusals";
import { newSheet, type BookSheet } from "./bookSheet";
import type { ChangedBy } from "./bookChange";
import { requireWritable } from "./protection";
import { tellStoreNames } from "./names";
import { renameSheetInFormulas } from "./renameSheetInFormulas";
import { rewriteFormulas } from "./rewriteFormulas";
import { tellStoreTables } from "./tables";

const longestName = 31;

/** The sheet with this id or, letter case aside, this name. */
export function findSheet(book: Book, key: string): BookSheet | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
}

/**
 * Adds a sheet behind the last one; it does not become the active sheet.
 *
 * @param name - "Sheet2" or the next free number when left out
 * @throws WireError ItemAlreadyExists, or InvalidArgument for a name Excel does not take
 */
export function addSheet(book: Book, name?: string, by: ChangedBy = "addin"): BookSheet {
  if (by === "addin") requireWritable(book);
  const given = name ?? freeSheetName(book);
  requireSheetName(book, given);
  const id = sheetId(book.nextNumber());
  const sheet = newSheet(id, given, book.store.addSheet(id, given, book.sheets.length));
  book.sheets.push(sheet);
  book.tell({ kind: "sheetAdded", sheet, by });
  return sheet;
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length;
  while (findSheet(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function requireSheetName(book: Book, name: string, except?: BookSheet): void {
  const shaped =
    name.length > 0 &&
    name.length <= longestName &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!shaped) throw invalidArgument();
  const same = findSheet(book, name);
  if (same !== undefined && same !== except) throw itemAlreadyExists();
}

/** @throws WireError as `addSheet` */
export function renameSheet(book: Book, sheet: BookSheet, name: string): void {
  requireWritable(book);
  requireSheetName(book, name, sheet);
  if (name === sheet.name) return;
  const nameBefore = sheet.name;
  sheet.name = name;
  book.store.renameSheet(sheet.id, name);
  renameSheetInFormulas(book, nameBefore, name);
  book.tell({ kind: "sheetRenamed", sheet, nameBefore });
}

/** @throws WireError InvalidOperation for the last visible sheet */
export function deleteSheet(book: Book, sheet: BookSheet): void {
  requireWritable(book);
  requireAnotherVisible(book, sheet);
  if (sheet.visibility === "VeryHidden") throw accessDenied();
  book.store.removeSheet(sheet.id);
  dropSheet(book, sheet, "addin");
}

/** Forgets a sheet the store no longer has, and what stood on it. */
export function dropSheet(book: Book, sheet: BookSheet, by: ChangedBy): void {
  const position = book.sheets.indexOf(sheet);
  book.sheets.splice(position, 1);
  dropWhere(book.tables, (table) => table.sheet === sheet);
  dropWhere(book.names, (name) => name.sheet === sheet);
  rewriteFormulas(book, (formula) => formulaWithoutSheet(formula, sheet.name));
  tellStoreTables(book);
  tellStoreNames(book);
  if (book.activeSheet === sheet) activateNeighbour(book, sheet, position);
  book.tell({ kind: "sheetDeleted", sheet, by });
}

function activateNeighbour(book: Book, before: BookSheet, position: number): void {
  const behind = book.sheets.slice(position);
  const inFront = book.sheets.slice(0, position).reverse();
  const sheet = [...behind, ...inFront].find((each) => each.visibility === "Visible");
  if (sheet === undefined) throw new Error("A workbook has at least one visible sheet.");
  book.activeSheet = sheet;
  book.tell({ kind: "activated", sheet, before });
}

function dropWhere<Thing>(things: Thing[], gone: (thing: Thing) => boolean): void {
  const kept = things.filter((thing) => !gone(thing));
  things.splice(0, things.length, ...kept);
}

/** @param position - 0-based, among all sheets */
export function moveSheet(book: Book, sheet: BookSheet, position: number): void {
  requireWritable(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw invalidArgument();
  }
  book.store.moveSheet(sheet.id, position);
  placeSheet(book, sheet, position);
}

/** Puts a sheet where the store already has it. */
export function placeSheet(book: Book, sheet: BookSheet, position: number): void {
  const positionBefore = book.sheets.indexOf(sheet);
  if (positionBefore === position) return;
  book.sheets.splice(positionBefore, 1);
  book.sheets.splice(position, 0, sheet);
  book.tell({ kind: "sheetMoved", sheet, positionBefore });
}

/** @throws WireError InvalidOperation for a hidden sheet */
export function activateSheet(book: Book, sheet: BookSheet): void {
  if (sheet.visibility !== "Visible") throw invalidOperation();
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activeSheet = sheet;
  book.tell({ kind: "activated", sheet, before });
}

/** @throws WireError InvalidOperation when no visible sheet would be left */
export function showSheet(book: Book, sheet: BookSheet, visibility: BookSheet["visibility"]): void {
  requireWritable(book);
  if (visibility !== "Visible") requireAnotherVisible(book, sheet);
  const visibilityBefore = sheet.visibility;
  if (visibilityBefore === visibility) return;
  sheet.visibility = visibility;
  book.tell({ kind: "visibilityChanged", sheet, visibilityBefore });
  if (visibility !== "Visible" && book.activeSheet === sheet) {
    activateNeighbour(book, sheet, book.sheets.indexOf(sheet));
  }
}

function requireAnotherVisible(book: Book, sheet: BookSheet): void {
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) throw invalidOperation();
}

/** Reads a position of an address: the sheet it names, else the one given. */
export function sheetOfAddress(book: Book, text: string, otherwise: BookSheet): BookSheet {
  const name = readAddress(text)?.sheetName;
  if (name === undefined) return otherwise;
  const sheet = findSheet(book, name);
  if (sheet === undefined) throw invalidArgument();
  return sheet;
}
