import type { FunctionAnswer } from "../../workbook/addinFunctions";
import type { CellContent, CellErrorValue } from "../../workbook/cellStore";

/**
 * Reads what a function answered: a value, rows of values, or a rich value such as an error with its
 * sentence, an entity or a formatted number.
 *
 * Of a rich value a cell shows the basic value, of an entity its text. Nothing at all reads as 0, as
 * Excel shows it. Rows of unequal length are filled up with `#N/A`.
 */
export function functionAnswer(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = Math.max(...rows.map((row) => row.length), 1);
  return rows.length === 0 ? [[""]] : rows.map((row) => filledUp(row, width));
}

/**
 * Reads a failure.
 *
 * @param code - the runtime's own number for it
 * @param told - its sentence; only `#VALUE!` and `#N/A` can carry one
 */
export function functionFailure(code: unknown, told: unknown): FunctionAnswer {
  const error = errorNames.get(code) ?? "#VALUE!";
  const sentence = typeof told === "string" && told !== "" && saysWhy(code) ? told : undefined;
  return [[sentence === undefined ? { error } : { error, sentence }]];
}

const errorNames = new Map<unknown, string>([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  // The function's own script has no such function.
  [9, "#NAME?"],
  [10, "#NAME?"],
]);

/** Not when a script broke off: its words are for its programmer. */
function saysWhy(code: unknown): boolean {
  return code === 1 || code === 7;
}

function cellOf(value: unknown): CellContent | CellErrorValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (value === null || value === undefined) return 0;
  return richCell(value as RichValue);
}

interface RichValue {
  readonly type?: string;
  readonly valueType?: string;
  readonly code?: string;
  readonly basicValue?: unknown;
  readonly text?: string;
  readonly message?: string;
}

function richCell(value: RichValue): CellContent | CellErrorValue {
  if (value.type === "Error" || value.valueType === "CustomFunctionError") {
    const error = typeof value.basicValue === "string" ? value.basicValue : value.code;
    const sentence = value.message;
    return { error: error ?? "#VALUE!", ...(sentence === undefined ? {} : { sentence }) };
  }
  if (value.type === "Entity" && value.text !== undefined) return value.text;
  const basic = value.basicValue;
  if (typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean")
    return basic;
  return { error: "#VALUE!" };
}

function filledUp(
  row: readonly (CellContent | CellErrorValue)[],
  width: number,
): readonly (CellContent | CellErrorValue)[] {
  const missing = Array.from({ length: width - row.length }, () => ({ error: "#N/A" }));
  return [...row, ...missing];
}
