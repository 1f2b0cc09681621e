import { isServerObject } from "../../../src/workbench/protocol/isServerObject";
import type { ServerObject } from "../../../src/workbench/protocol/serverType";
import { WireError } from "../../../src/workbench/protocol/wireError";
import { createBook, type Book, type BookOptions } from "../../../src/workbench/workbook/book";
import type { CellContent } from "../../../src/workbench/workbook/cellStore";
import {
  createMemoryStore,
  type MemoryStore,
} from "../../../src/workbench/workbook/memory/memoryStore";
import { worksheetObject } from "../../../src/workbench/workbook/objects/worksheet";

/** Reads a scalar of an object straight, as the engine would. */
export function read(object: ServerObject, name: string): unknown {
  const property = object.type.properties?.[name];
  if (property === undefined) throw new Error(`${object.type.name} has no ${name}`);
  return property.read(object.self as never);
}

export function write(object: ServerObject, name: string, value: unknown): void {
  const setter = object.type.properties?.[name]?.write;
  if (setter === undefined) throw new Error(`${object.type.name}.${name} can not be set`);
  setter(object.self as never, value);
}

export function child(object: ServerObject, name: string): ServerObject {
  const found = object.type.objects?.[name]?.(object.self as never);
  if (found === undefined) throw new Error(`${object.type.name} has no ${name}`);
  return found;
}

export function call(object: ServerObject, name: string, ...given: unknown[]): unknown {
  const method = object.type.methods?.[name];
  if (method === undefined) throw new Error(`${object.type.name} has no ${name}`);
  return method(object.self as never, ...given);
}

/** Calls what answers an object. */
export function ask(object: ServerObject, name: string, ...given: unknown[]): ServerObject {
  const answer = call(object, name, ...given);
  if (!isServerObject(answer)) throw new Error(`${object.type.name}.${name} answers no object`);
  return answer;
}

/** The code of the refusal; "done" when there is none. */
export function refusal(work: () => unknown): string {
  try {
    work();
    return "done";
  } catch (error) {
    if (error instanceof WireError) return error.code;
    throw error;
  }
}

export interface SmallBook {
  readonly book: Book;
  readonly store: MemoryStore;
  readonly sheet: ServerObject;
  /** A range of the first sheet. */
  readonly range: (address: string) => ServerObject;
  readonly values: (address: string) => unknown;
}

/** A workbook in memory whose first sheet holds these rows from A1 on. */
export function smallBook(
  rows: readonly (readonly CellContent[])[] = [],
  options: BookOptions = {},
): SmallBook {
  const store = createMemoryStore();
  const book = createBook(store, options);
  const [first] = book.sheets;
  if (first === undefined) throw new Error("A workbook has a sheet.");
  const columnCount = rows[0]?.length ?? 0;
  const area = { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount };
  if (rows.length > 0) first.cells.write(area, rows);
  const sheet = worksheetObject(book, first);
  const range = (address: string) => ask(sheet, "getRange", address);
  return { book, store, sheet, range, values: (address) => read(range(address), "values") };
}
