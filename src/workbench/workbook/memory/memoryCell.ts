import type { Area } from "../area";
import type { CellContent, CellErrorValue, CellValue } from "../cellStore";
import type { Expression } from "../formula/expression";
import type { MemorySheet } from "./memorySheet";

/** What a cell of the small store holds; a blank one is not kept. */
export type MemoryCell = CellContent | CellErrorValue | FormulaCell | SpilledCell;

/** A value that a formula of another cell filled in. */
export interface SpilledCell {
  readonly from: FormulaCell;
  readonly value: CellValue;
}

export interface FormulaCell {
  readonly sheet: MemorySheet;
  rowIndex: number;
  columnIndex: number;
  /** With its equals sign. */
  text: string;
  /** `undefined` for what is no formula. */
  expression: Expression | undefined;
  value: CellValue;
  /** Cells its answer fills, its own included; `undefined` when it is one cell. */
  spill: Area | undefined;
  /** Cells its answer would fill, were they blank. */
  blocked: Area | undefined;
  /** What it read when it was calculated last. */
  reads: PlaceRead[];
  /** Answers of the add-in's functions, by the call's place in the formula. */
  calls: Map<Expression, AddinCall>;
  /** Being calculated now: a formula that meets itself. */
  calculating: boolean;
}

export interface PlaceRead {
  readonly sheet: MemorySheet;
  readonly area: Area;
}

/** A call of the add-in and its answer, once there is one. */
export interface AddinCall {
  /** What was given, as JSON: another call for other arguments. */
  readonly given: string;
  answer: CellValue[][] | undefined;
}

export function isFormula(cell: MemoryCell | undefined): cell is FormulaCell {
  return typeof cell === "object" && "text" in cell;
}

export function isSpilled(cell: MemoryCell | undefined): cell is SpilledCell {
  return typeof cell === "object" && "from" in cell;
}

/** The value a cell shows; "" for a blank one. */
export function shownValue(cell: MemoryCell | undefined): CellValue {
  if (cell === undefined) return "";
  return isFormula(cell) || isSpilled(cell) ? cell.value : cell;
}
