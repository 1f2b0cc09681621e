import type { AddinParameter, GivenArgument } from "../../workbook/addinFunctions";
import type { CellErrorValue, CellValue } from "../../workbook/cellStore";
import type { DeclaredFunction } from "./functionsFile";

/** Arguments as the runtime takes them, or the error that is the answer without any call. */
export type WireFunctionArguments =
  | { readonly values: readonly unknown[] }
  | { readonly error: CellErrorValue };

/**
 * Makes a call's arguments ready to be sent: each in the shape and of the type its parameter asks for.
 *
 * A parameter that repeats takes all arguments that are left, as one list. One that was left out is
 * `null`. An error in a cell is the call's answer, unless the function asks for errors.
 */
export function functionArguments(
  declared: DeclaredFunction,
  given: readonly GivenArgument[],
): WireFunctionArguments {
  try {
    const values = declared.parameters.map((parameter, index) =>
      parameter.repeating
        ? given.slice(index).map((one) => argument(declared, parameter, one))
        : argument(declared, parameter, given[index] ?? null),
    );
    return { values };
  } catch (error) {
    if (error instanceof ArgumentError) return { error: error.answer };
    throw error;
  }
}

class ArgumentError extends Error {
  override readonly name = "ArgumentError";

  readonly answer: CellErrorValue;

  constructor(answer: CellErrorValue) {
    super(answer.error);
    this.answer = answer;
  }
}

type WireCell = string | number | boolean | null | WireErrorCell;

/** What the runtime turns into a `CustomFunctions.Error`. */
interface WireErrorCell {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

function argument(
  declared: DeclaredFunction,
  parameter: AddinParameter,
  given: GivenArgument,
): unknown {
  if (given === null) return null;
  const cell = (value: CellValue | null) => wireCell(declared, parameter, value);
  if (!parameter.matrix) return cell(isRows(given) ? (given[0]?.[0] ?? null) : given);
  return isRows(given) ? given.map((row) => row.map(cell)) : [[cell(given)]];
}

function isRows(given: GivenArgument): given is readonly (readonly (CellValue | null)[])[] {
  return Array.isArray(given);
}

function wireCell(
  declared: DeclaredFunction,
  parameter: AddinParameter,
  value: CellValue | null,
): WireCell {
  if (typeof value !== "object" || value === null) return typed(parameter, value);
  if (!declared.allowsErrors || parameter.type !== "any") throw new ArgumentError(value);
  return { type: "CustomFunctionError", code: value.error };
}

/** Excel turns a value into what the parameter asks for where it can, and else refuses the call. */
function typed(parameter: AddinParameter, value: string | number | boolean | null): WireCell {
  switch (parameter.type) {
    case "number":
      return numberOf(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    case "boolean":
      return typeof value === "string" ? booleanOf(value) : Boolean(value);
    default:
      return value;
  }
}

function numberOf(value: string | number | boolean | null): number {
  const number = value === "" ? 0 : Number(value);
  if (Number.isNaN(number)) throw new ArgumentError({ error: "#VALUE!" });
  return number;
}

function booleanOf(value: string): boolean {
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  if (value === "") return false;
  throw new ArgumentError({ error: "#VALUE!" });
}
