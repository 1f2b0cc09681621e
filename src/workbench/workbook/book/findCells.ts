import { wholeSheet } from "../address/areas";
import { readAddress } from "../address/readAddress";
import type { Book } from "../book";
import { splitTableReference, tableReference } from "../formula/tableReference";
import type { BookSheet } from "./bookSheet";
import { findName, nameArea, type PlacedArea } from "./names";
import { invalidArgument } from "./refusals";
import { findSheet } from "./sheets";
import { findTable, storeTable } from "./tables";

const longestAddress = 8192;

/**
 * Finds the cells an add-in names: an address, a defined name, a table or a part of one.
 *
 * @param sheet - where an address without a sheet lies
 * @throws WireError InvalidArgument for what names no cells
 */
export function findCells(book: Book, sheet: BookSheet, text: string): PlacedArea {
  if (text.length > longestAddress) throw invalidArgument();
  if (text.trim() === "") return { sheet, area: wholeSheet };
  const address = readAddress(text.replace(/^=/, ""));
  if (address !== undefined) {
    const named = address.sheetName === undefined ? sheet : findSheet(book, address.sheetName);
    if (named !== undefined) return { sheet: named, area: address.area };
  }
  const found = cellsOfName(book, sheet, text) ?? cellsOfTable(book, text);
  if (found === undefined) throw invalidArgument();
  return found;
}

function cellsOfName(book: Book, sheet: BookSheet, text: string): PlacedArea | undefined {
  const name = findName(book, text.trim(), sheet);
  return name === undefined ? undefined : nameArea(book, name);
}

function cellsOfTable(book: Book, text: string): PlacedArea | undefined {
  const split = splitTableReference(text);
  const table = split === undefined ? undefined : findTable(book, split.name);
  if (split === undefined || table?.name.toLowerCase() !== split.name.toLowerCase()) {
    return undefined;
  }
  const area = tableReference(storeTable(table), split.inside);
  return area === undefined ? undefined : { sheet: table.sheet, area };
}

/** Finds several areas, with commas or semicolons between them: "A1:B2,D4". */
export function findAreas(book: Book, sheet: BookSheet, text: string): PlacedArea[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw invalidArgument();
  return parts.map((part) => findCells(book, sheet, part));
}
