import type { CellContent, CellErrorValue, CellValue } from "../cellStore";
import { compareCells } from "../text/compareCells";
import { generalText } from "../text/numberText";
import type { Values } from "./evaluate";

/** A value as a number: blanks are 0, texts are read; an error stays itself. */
export function asNumber(value: CellValue): number | CellErrorValue {
  if (typeof value === "object" || typeof value === "number") return value;
  if (value === "") return 0;
  const number = Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

/** A value as a text: numbers as the General format shows them; an error stays itself. */
export function asText(value: CellValue): string | CellErrorValue {
  return typeof value === "object" ? value : contentText(value);
}

function contentText(value: CellContent): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? generalText(value) : String(value).toUpperCase();
}

/** Does an operation on every pair of two tables; a single value goes with every other. */
export function lifted(
  left: Values,
  right: Values,
  pair: (one: CellValue, other: CellValue) => CellValue,
): Values {
  const rowCount = Math.max(left.length, right.length);
  const columnCount = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (values: Values, down: number, across: number): CellValue =>
    values[values.length === 1 ? 0 : down]?.[values[0]?.length === 1 ? 0 : across] ?? {
      error: "#N/A",
    };
  return Array.from({ length: rowCount }, (_row, down) =>
    Array.from({ length: columnCount }, (_cell, across) =>
      pair(at(left, down, across), at(right, down, across)),
    ),
  );
}

export function signed(sign: "-" | "+" | "%" | "@", values: Values): Values {
  if (sign === "@") return [[values[0]?.[0] ?? ""]];
  if (sign === "+") return values.map((cells) => cells.map((value) => (value === "" ? 0 : value)));
  return values.map((cells) =>
    cells.map((value) => {
      const number = asNumber(value);
      if (typeof number === "object") return number;
      return sign === "-" ? -number : number / 100;
    }),
  );
}

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

/** One operation on two values; the first error is the answer. */
export function operate(sign: string, left: CellValue, right: CellValue): CellValue {
  if (typeof left === "object") return left;
  if (typeof right === "object") return right;
  const compares = comparisons[sign];
  if (compares !== undefined) return compares(compareCells(...alike(left, right)));
  if (sign === "&") return contentText(left) + contentText(right);
  const one = asNumber(left);
  const other = asNumber(right);
  if (typeof one === "object") return one;
  return typeof other === "object" ? other : calculated(sign, one, other);
}

/** A blank compared is 0, "" or FALSE, whichever the other value is like. */
function alike(left: CellValue, right: CellValue): [CellValue, CellValue] {
  const blank = (other: CellValue): CellValue =>
    typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
  return [left === "" ? blank(right) : left, right === "" ? blank(left) : right];
}

function calculated(sign: string, one: number, other: number): CellValue {
  switch (sign) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? { error: "#DIV/0!" } : one / other;
    default: {
      const power = one ** other;
      return Number.isFinite(power) ? power : { error: "#NUM!" };
    }
  }
}
