import type { CellContent, CellErrorValue, CellValue } from "./cellStore";

/**
 * The add-in's functions as a formula engine meets them. A call is answered later, by the add-in's
 * own runtime; until then its cell is busy.
 */
export interface AddinFunctions {
  /** Known once the add-in's functions.json is loaded: "CLINIC.DORMANT" and its parameters. */
  readonly functions: readonly AddinFunction[];
  /**
   * Calls one function; many calls made together travel together.
   *
   * @param id - as in functions.json, without the namespace
   * @param given - one a parameter: a value, rows of values, or `null` where it was left out
   */
  call(id: string, given: readonly GivenArgument[]): Promise<FunctionAnswer>;
}

export type GivenArgument = CellValue | null | readonly (readonly (CellValue | null)[])[];

/** Rows of one or more cells; a single value is one row of one cell. */
export type FunctionAnswer = readonly (readonly (CellContent | CellErrorValue)[])[];

export interface AddinFunction {
  readonly id: string;
  /** With its namespace: "CLINIC.DORMANT". */
  readonly name: string;
  readonly parameters: readonly AddinParameter[];
}

export interface AddinParameter {
  readonly name: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}
