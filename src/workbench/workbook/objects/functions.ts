import { serverObject, type ServerType } from "../../protocol/serverType";
import { intersection } from "../address/areas";
import { isServerObject } from "../../protocol/isServerObject";
import type { Book } from "../book";
import { areaOf, type CellRange } from "../book/cellRange";
import type { CellValue } from "../cellStore";
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
