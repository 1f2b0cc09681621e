import { isServerObject } from "../../protocol/isServerObject";
import type { Book } from "../book";
import type { BookSheet } from "../book/bookSheet";
import { areaOf, type CellRange } from "../book/cellRange";
import { findCells } from "../book/findCells";
import type { PlacedArea } from "../book/names";
import { invalidArgument } from "../book/refusals";

/** Reads of what an add-in gives to a method. @throws WireError InvalidArgument for another kind */

export function textGiven(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function flagGiven(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function numberGiven(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function wholeGiven(value: unknown): number {
  const number = numberGiven(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function wordGiven<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

export function recordGiven(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** Whether an optional argument was left out. */
export function isLeftOut(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Cells given as a Range or as an address. */
export function cellsGiven(book: Book, sheet: BookSheet, value: unknown): PlacedArea {
  if (typeof value === "string") return findCells(book, sheet, value);
  if (!isServerObject(value) || value.type.name !== "Range") throw invalidArgument();
  const range = value.self as CellRange;
  return { sheet: range.sheet, area: areaOf(range) };
}
