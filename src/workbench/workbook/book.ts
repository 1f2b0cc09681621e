import type { Shift } from "./address/shift";
import { followStore } from "./book/followStore";
import type { BookChange } from "./book/bookChange";
import type { BookName } from "./book/bookName";
import { newSheet, type BookSheet } from "./book/bookSheet";
import type { BookTable } from "./book/bookTable";
import type { DocumentProperties } from "./book/documentProperties";
import { newDocumentProperties } from "./book/documentProperties";
import type { XmlPart } from "./book/xmlPart";
import type { CellStore } from "./cellStore";

/**
 * A workbook as Excel's API sees it: the cells of a store, and everything that is not a cell.
 *
 * Its records may be read freely. They are changed by the functions of `book/`, which refuse what
 * Excel refuses and tell the listeners.
 */
export interface Book {
  readonly store: CellStore;
  name: string;
  /** Opened for reading: every change is refused. */
  readonly readOnly: boolean;
  /** Whether serial number 0 is 1904-01-01. */
  readonly date1904: boolean;
  /** In the order of their tabs; never empty. */
  readonly sheets: BookSheet[];
  activeSheet: BookSheet;
  readonly tables: BookTable[];
  readonly names: BookName[];
  /** `workbook.settings`: the add-in's own. */
  readonly settings: Map<string, unknown>;
  readonly xmlParts: XmlPart[];
  readonly properties: DocumentProperties;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** `context.runtime.enableEvents`. */
  enableEvents: boolean;
  /** A person is typing into a cell. */
  editing: boolean;
  /** Every insertion and removal of cells so far: ranges that are kept catch up by it. */
  readonly shifts: Shift[];
  /** A number no other thing of this workbook was given. */
  nextNumber(): number;
  tell(change: BookChange): void;
  /** @returns ends the listening */
  onChange(listener: (change: BookChange) => void): () => void;
}

export interface BookOptions {
  /** "Workbook.xlsx" when left out. */
  readonly name?: string;
  /** Names of its sheets; one "Sheet1" when left out. */
  readonly sheetNames?: readonly string[];
  readonly readOnly?: boolean;
  readonly date1904?: boolean;
}

/** Makes a workbook over an empty store. */
export function createBook(store: CellStore, options: BookOptions = {}): Book {
  const listeners = new Set<(change: BookChange) => void>();
  let number = 0;
  const nextNumber = () => (number += 1);
  const [firstName = "Sheet1", ...otherNames] = options.sheetNames ?? [];
  const sheets = [firstName, ...otherNames].map((name, position) => {
    const id = sheetId(nextNumber());
    return newSheet(id, name, store.addSheet(id, name, position));
  });
  const [activeSheet] = sheets;
  if (activeSheet === undefined) throw new Error("A workbook has at least one sheet.");
  const book: Book = {
    store,
    name: options.name ?? "Workbook.xlsx",
    readOnly: options.readOnly ?? false,
    date1904: options.date1904 ?? false,
    sheets,
    activeSheet,
    tables: [],
    names: [],
    settings: new Map(),
    xmlParts: [],
    properties: newDocumentProperties(),
    calculationMode: "Automatic",
    enableEvents: true,
    editing: false,
    shifts: [],
    nextNumber,
    tell(change) {
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  followStore(book);
  return book;
}

/** An id as Excel makes them: "{00000000-0001-0000-0100-000000000000}". */
export function sheetId(number: number): string {
  const bytes = (number - 1).toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${bytes.slice(2)}${bytes.slice(0, 2)}-000000000000}`;
}
