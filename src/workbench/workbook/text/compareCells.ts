import type { CellValue } from "../cellStore";
import { wildcardPattern } from "./wildcards";

const order = { number: 0, string: 1, boolean: 2, object: 3 } as const;

/**
 * Orders two cells as Excel sorts upwards: numbers, then texts, then FALSE and TRUE, then errors.
 * Blank cells are the sorter's business: they come last either way.
 */
export function compareCells(one: CellValue, other: CellValue, matchCase = false): number {
  const kind = kindOf(one) - kindOf(other);
  if (kind !== 0) return kind;
  if (typeof one === "object" || typeof other === "object") return 0;
  if (typeof one !== "string") return Number(one) - Number(other);
  const text = String(other);
  const difference = ordered(one.toLowerCase(), text.toLowerCase());
  return difference !== 0 || !matchCase ? difference : -ordered(one, text);
}

function kindOf(value: CellValue): number {
  return order[typeof value as keyof typeof order];
}

function ordered(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Whether a cell meets a condition as filters and COUNTIF write it: ">=5", "<>done", "=A*", "x".
 *
 * Blank cells meet "=" and every "<>"; texts are compared without letter case.
 *
 * @example
 * meetsCondition(7, ">=5") // => true
 * meetsCondition("Done", "=done") // => true
 * meetsCondition("", "<>") // => false
 */
export function meetsCondition(value: CellValue, condition: string): boolean {
  const [, sign = "=", wanted = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(condition) ?? [];
  if (sign === "=" || sign === "<>") return isLike(value, wanted) === (sign === "=");
  const limit = wanted !== "" && Number.isFinite(Number(wanted)) ? Number(wanted) : wanted;
  if (value === "" || typeof value !== typeof limit) return false;
  const difference = compareCells(value, limit);
  if (difference === 0) return sign.endsWith("=");
  return sign.startsWith(">") ? difference > 0 : difference < 0;
}

function isLike(value: CellValue, wanted: string): boolean {
  if (typeof value === "object") return value.error === wanted.toUpperCase();
  if (wanted === "") return value === "";
  if (typeof value === "number") return Number(wanted) === value;
  if (typeof value === "boolean") return String(value) === wanted.toLowerCase();
  return wildcardPattern(wanted).test(value);
}
