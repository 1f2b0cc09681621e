import type { Book } from "../book";
import { renamedFormula } from "../formula/movedFormula";
import { tellStoreNames } from "./names";

/** Lets names and conditions follow a sheet's new name; the store does so for its cells. */
export function renameSheetInFormulas(book: Book, nameBefore: string, nameAfter: string): void {
  for (const name of book.names) {
    name.formula = renamedFormula(name.formula, nameBefore, nameAfter);
  }
  for (const sheet of book.sheets) {
    for (const format of sheet.conditionalFormats) {
      format.formula = renamedFormula(format.formula, nameBefore, nameAfter);
    }
  }
  tellStoreNames(book);
}
