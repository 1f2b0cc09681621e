import type { CellValue } from "../cellStore";
import { serialOf } from "../text/serial";
import type { Values } from "./evaluate";
import { asNumber, asText } from "./operators";

type BuiltIn = (given: readonly (Values | undefined)[]) => Values;

/** The few of Excel's own functions that tests need; the page has a real formula engine. */
export const builtInFunctions: Readonly<Record<string, BuiltIn>> = {
  SUM: ofNumbers((numbers) => sum(numbers)),
  COUNT: ofNumbers((numbers) => numbers.length, false),
  MIN: ofNumbers((numbers) => numbers.reduce((one, other) => Math.min(one, other), Infinity)),
  MAX: ofNumbers((numbers) => numbers.reduce((one, other) => Math.max(one, other), -Infinity)),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length,
  ),
  COUNTA: (given) => one(flat(given).filter((value) => value !== "").length),
  SUBTOTAL: ([code, ...given]) => subtotal(first(code), given),
  IF: ([condition, yes, no]) => chosen(first(condition), yes, no),
  IFERROR: ([value, otherwise]) =>
    (value ?? [[""]]).map((cells) =>
      cells.map((cell) => (typeof cell === "object" ? first(otherwise) : cell)),
    ),
  AND: (given) => logical(given, (flags) => flags.every(Boolean)),
  OR: (given) => logical(given, (flags) => flags.some(Boolean)),
  NOT: (given) => logical(given, ([flag]) => flag !== true),
  ABS: ([value]) => ofNumber(value, Math.abs),
  ROUND: ([value, digits]) => {
    const unit = 10 ** Number(asNumber(first(digits)));
    return ofNumber(
      value,
      (number) => (Math.sign(number) * Math.round(Math.abs(number) * unit)) / unit,
    );
  },
  LEN: ([value]) => ofText(value, (text) => text.length),
  UPPER: ([value]) => ofText(value, (text) => text.toUpperCase()),
  LOWER: ([value]) => ofText(value, (text) => text.toLowerCase()),
  TRIM: ([value]) => ofText(value, (text) => text.trim().replace(/ +/g, " ")),
  CONCATENATE: concatenated,
  CONCAT: concatenated,
  ROWS: ([values = []]) => sized(values, values.length),
  COLUMNS: ([values = []]) => sized(values, values[0]?.length ?? 0),
  INDEX: ([values, row, column]) =>
    one(values?.[indexOf(row)]?.[indexOf(column)] ?? { error: "#REF!" }),
  SEQUENCE: ([rows, columns, start, step]) => sequence(rows, columns, start, step),
  TRANSPOSE: ([values = [[""]]]) =>
    (values[0] ?? []).map((_, across) => values.map((cells) => cells[across] ?? "")),
  DATE: ([year, month, day]) => {
    const dayOfMonth = Number(asNumber(first(day)));
    const parts = { year: Number(asNumber(first(year))), month: Number(asNumber(first(month))) };
    const serial = serialOf({ ...parts, dayOfMonth: 1 });
    return one(serial === undefined ? { error: "#NUM!" } : serial + dayOfMonth - 1);
  },
  TRUE: () => one(true),
  FALSE: () => one(false),
  NA: () => one({ error: "#N/A" }),
};

function one(value: CellValue): Values {
  return [[value]];
}

function first(values: Values | undefined): CellValue {
  return values?.[0]?.[0] ?? "";
}

function flat(given: readonly (Values | undefined)[]): CellValue[] {
  return given.flatMap((values) => (values ?? []).flat());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Numbers of all cells; texts are passed over, an error is the answer unless it is, too. */
function ofNumbers(rule: (numbers: readonly number[]) => CellValue, errorsCount = true): BuiltIn {
  return (given) => {
    const cells = flat(given);
    const error = cells.find((cell) => typeof cell === "object");
    if (error !== undefined && errorsCount) return one(error);
    const answer = rule(cells.filter((cell) => typeof cell === "number"));
    return one(answer === Infinity || answer === -Infinity ? 0 : answer);
  };
}

const subtotals: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  9: "SUM",
};

function subtotal(code: CellValue, given: readonly (Values | undefined)[]): Values {
  const name = subtotals[Number(asNumber(code)) % 100];
  const known = name === undefined ? undefined : builtInFunctions[name];
  return known === undefined ? one({ error: "#VALUE!" }) : known(given);
}

function chosen(condition: CellValue, yes: Values | undefined, no: Values | undefined): Values {
  if (typeof condition === "object") return one(condition);
  const number = asNumber(condition);
  if (typeof number === "object") return one(number);
  return number === 0 ? (no ?? one(false)) : (yes ?? one(0));
}

function logical(
  given: readonly (Values | undefined)[],
  rule: (flags: readonly boolean[]) => boolean,
): Values {
  const cells = flat(given).filter((cell) => typeof cell !== "string");
  const error = cells.find((cell) => typeof cell === "object");
  return one(error ?? rule(cells.map((cell) => Boolean(cell))));
}

function ofNumber(values: Values | undefined, rule: (number: number) => number): Values {
  return (values ?? one("")).map((cells) =>
    cells.map((cell) => {
      const number = asNumber(cell);
      return typeof number === "object" ? number : rule(number);
    }),
  );
}

function ofText(values: Values | undefined, rule: (text: string) => CellValue): Values {
  return (values ?? one("")).map((cells) =>
    cells.map((cell) => {
      const text = asText(cell);
      return typeof text === "object" ? text : rule(text);
    }),
  );
}

function concatenated(given: readonly (Values | undefined)[]): Values {
  const texts = flat(given).map(asText);
  const error = texts.find((text) => typeof text === "object");
  return one(error ?? texts.filter((text) => typeof text === "string").join(""));
}

function indexOf(values: Values | undefined): number {
  return values === undefined ? 0 : Number(asNumber(first(values))) - 1;
}

function sequence(...given: readonly (Values | undefined)[]): Values {
  const [rows = 1, columns = 1, start = 1, step = 1] = given.map((values) =>
    values === undefined ? 1 : Number(asNumber(first(values))),
  );
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, across) => start + (down * columns + across) * step),
  );
}

/** How large values are; what is nowhere has no size. */
function sized(values: Values, size: number): Values {
  const [[only = ""] = []] = values;
  return one(typeof only === "object" && values.flat().length === 1 ? only : size);
}
