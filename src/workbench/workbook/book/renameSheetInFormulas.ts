import type { Book } from "../book";
import { renamedFormula } from "../formula/movedFormula";
import { rewriteFormulas } from "./rewriteFormulas";
import { tellStoreNames } from "./names";

/** Lets what the book keeps beside the cells follow a sheet's new name. */
export function renameSheetInFormulas(book: Book, nameBefore: string, nameAfter: string): void {
  rewriteFormulas(book, (formula) => renamedFormula(formula, nameBefore, nameAfter));
  tellStoreNames(book);
}
