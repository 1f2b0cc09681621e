import { serverObject, type ServerType } from "../../protocol/serverType";
import { intersection } from "../address/areas";
import { isServerObject } from "../../protocol/isServerObject";
import type { Book } from "../book";
import { areaOf, type CellRange } from "../book/cellRange";
import type { CellValue } from "../cellStore";
import { notEmulated } from "../book/refusals";
import { serialOf } from "../text/serial";
import { numberGiven } from "./given";

/** What a function of Excel's answered: a value or an error. */
interface FunctionResult {
  readonly value: CellValue;
}

/** `Excel.Functions`, of which a few are emulated; `date` tells which date system is used. */
export const functionsType: ServerType<Book> = {
  name: "Functions",
  methods: {
    date: (book, year, month, dayOfMonth) => answer(dateOf(book, year, month, dayOfMonth)),
    sum: (_book, values) => answer(numbersOf(values).reduce((sum, value) => sum + value, 0)),
    max: (_book, values) => answer(largest(numbersOf(values))),
    count: (_book, values) => answer(numbersOf(values).length),
    match: (_book, wanted, values, type) => answer(matchOf(wanted, values, type)),
    countA: (_book, values) => answer(flat(values).filter((value) => value !== "").length),
  },
};

/** `Excel.FunctionResult`. */
const functionResultType: ServerType<FunctionResult> = {
  name: "FunctionResult",
  properties: {
    value: { read: ({ value }) => (typeof value === "object" ? null : value) },
    error: { read: ({ value }) => (typeof value === "object" ? value.error : null) },
  },
};

/** The first place of a value, letter case aside; of a text also as a pattern with "*" and "?". */
function matchOf(wanted: unknown, values: unknown, type: unknown): CellValue {
  if (type !== 0) throw notEmulated("Functions.match of a sorted list");
  const fits = typeof wanted === "string" ? patternOf(wanted) : undefined;
  const place = placesOf(values).findIndex((value) =>
    fits === undefined ? value === wanted : typeof value === "string" && fits.test(value),
  );
  return place < 0 ? { error: "#N/A" } : place + 1;
}

/** Every cell of a range counts here, the blank ones at its ends too. */
function placesOf(values: unknown): CellValue[] {
  if (!isServerObject(values) || values.type.name !== "Range") return flat(values);
  const range = values.self as CellRange;
  return range.sheet.cells.values(areaOf(range)).flat();
}

/** A tilde before a sign of the pattern means the sign itself. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~[~*?]|[^]/g, (sign) => {
    if (sign === "*") return "[^]*";
    if (sign === "?") return "[^]";
    return (sign.length > 1 ? sign.charAt(1) : sign).replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}

function answer(value: CellValue) {
  return serverObject(functionResultType, { value });
}

/** Months and days beyond their ends run on, as in Excel; years below 1900 are added to 1900. */
function dateOf(book: Book, year: unknown, month: unknown, dayOfMonth: unknown): CellValue {
  const asked = Math.trunc(numberGiven(year));
  const full = asked < 1900 ? asked + 1900 : asked;
  const monthIndex = Math.trunc(numberGiven(month)) - 1;
  const first = serialOf(
    {
      year: full + Math.floor(monthIndex / 12),
      month: (((monthIndex % 12) + 12) % 12) + 1,
      dayOfMonth: 1,
    },
    book.date1904,
  );
  const serial = first === undefined ? -1 : first + Math.trunc(numberGiven(dayOfMonth)) - 1;
  return serial < 0 || serial > 2_958_465 ? { error: "#NUM!" } : serial;
}

/** Arguments are values and ranges; they travel as one list or one by one. */
function flat(values: unknown): CellValue[] {
  if (Array.isArray(values)) return values.flatMap(flat);
  if (isServerObject(values) && values.type.name === "Range")
    return cellsOf(values.self as CellRange);
  const plain =
    typeof values === "number" || typeof values === "string" || typeof values === "boolean";
  return plain ? [values] : [];
}

function cellsOf(range: CellRange): CellValue[] {
  const used = range.sheet.cells.usedArea(true);
  const filled = used && intersection(areaOf(range), used);
  return filled === undefined ? [] : range.sheet.cells.values(filled).flat();
}

function numbersOf(values: unknown): number[] {
  return flat(values).filter((value) => typeof value === "number");
}

/** The largest of some numbers; 0 of none, as Excel says. */
function largest(numbers: readonly number[]): number {
  const [first = 0, ...others] = numbers;
  return others.reduce((top, number) => Math.max(top, number), first);
}
