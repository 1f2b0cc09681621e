import type { Area } from "../../../src/workbench/workbook/area";
import { createBook, type BookOptions } from "../../../src/workbench/workbook/book";
import type { BookSheet } from "../../../src/workbench/workbook/book/bookSheet";
import type { CellContent } from "../../../src/workbench/workbook/cellStore";
import { createMemoryStore } from "../../../src/workbench/workbook/memory/memoryStore";
import { readArea } from "../../../src/workbench/workbook/address/readAddress";
import type { MemoryBook } from "./bookOfFile";

/** A workbook of the clinic's with one client in it. */
export function memoryBook(options: BookOptions = {}): MemoryBook {
  const store = createMemoryStore();
  const book = createBook(store, { sheetNames: ["Clients"], ...options });
  book.sheets[0]!.cells.write(areaAt("A1:B2"), [
    ["Name", "Phone"],
    ["Ann", "'0138"],
  ]);
  return { book, store };
}

/** A sheet by its name. */
export function sheetOf({ book }: MemoryBook, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** What stands in some cells; errors as their texts. */
export function valuesOf(opened: MemoryBook, sheet: string, address: string): unknown[][] {
  const { cells } = sheetOf(opened, sheet);
  return cells
    .values(areaAt(address))
    .map((row) => row.map((value) => (typeof value === "object" ? value.error : value)));
}

/** A person types into a cell. */
export function typeInto(
  opened: MemoryBook,
  sheet: string,
  [address, content]: readonly [address: string, content: CellContent],
): void {
  opened.store.type(sheetOf(opened, sheet).id, areaAt(address), content);
}

export function areaAt(address: string): Area {
  const area = readArea(address);
  if (area === undefined) throw new Error(`${address} is no address`);
  return area;
}
