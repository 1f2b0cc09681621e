import type { SheetFlag, SheetWhy } from "../intake/sheets/sheetReading";
import type { SheetKind } from "../intake/sheets/fieldKinds";
import { sayField } from "./sayField";
import type { Words } from "./words";

/**
 * Why a sheet is read, not read, or asked about.
 *
 * @param why - what the reader of sheets decided on
 * @param kind - what it holds; `null` when that differs from table to table or is unknown
 * @param words - the language it is said in
 */
export function saySheetWhy(why: SheetWhy, kind: SheetKind | null, words: Words): string {
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

/** What the manager is told about a sheet as a whole: what was found, then what to do. */
export function saySheetFlag(flag: SheetFlag, words: Words): string {
  const say = words.sheetFlags;
  const list = (texts: readonly string[]) => texts.join(words.callSheet.listSeparator);
  switch (flag.code) {
    case "DUPLICATE_HEADER":
      return say.DUPLICATE_HEADER(list(flag.columns), sayField(flag.field, words));
    case "GUESSED_HEADER":
    case "HEALTH_COLUMN":
    case "SENSITIVE_COLUMN":
    case "NEEDS_YEAR":
      return say[flag.code](list(flag.columns));
    case "DATES_FILLED_DOWN":
    case "NAMES_MISSING":
      return say[flag.code](flag.rows);
    case "GRID_MARKS":
      return say.GRID_MARKS(list(flag.marks));
    case "SHARED_CARD_NUMBER":
      return say.SHARED_CARD_NUMBER(flag.cards);
    case "UNREAD_TABLE":
      return say.UNREAD_TABLE(flag.sheetRow);
    default:
      return say[flag.code];
  }
}
