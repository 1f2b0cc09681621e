import type { SheetKind } from "../intake/sheets/fieldKinds";
import type { SheetWhy } from "../intake/sheets/sheetReading";
import type { Words } from "./words";

/**
 * Why a sheet is read, not read, or asked about.
 *
 * @param why - what the reader of sheets decided on
 * @param kind - what it holds; `null` when that differs from table to table or is unknown
 * @param words - the language it is said in
 */
export function saySheetUse(why: SheetWhy, kind: SheetKind | null, words: Words): string {
  const say = words.sheetWhy;
  switch (why.code) {
    case "headers_found":
    case "corrected":
      return say[why.code](kind === null ? words.severalKinds : words.kinds[kind]);
    case "possible_copy":
      return say.possible_copy(why.of);
    default:
      return say[why.code];
  }
}
