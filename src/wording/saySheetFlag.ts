import type { SheetFlag } from "../intake/sheets/sheetReading";
import { sayField } from "./sayField";
import type { Words } from "./words";

/** What the manager is told about a sheet as a whole: what was found, then what to do. */
export function saySheetFlag(flag: SheetFlag, words: Words): string {
  const say = words.sheetFlags;
  const list = (texts: readonly string[]) => texts.join(words.callSheet.listSeparator);
  switch (flag.code) {
    case "DUPLICATE_HEADER":
      if (flag.field === "phone2") return say.SEVERAL_NUMBERS(list(flag.columns));
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
