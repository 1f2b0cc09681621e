import {
  cellErrors,
  cellKind,
  type GridFormula,
  type GridSheet,
  type GridWorkbook,
} from "../../host/xlsx/grid/gridWorkbook";
import type { SavedCell } from "../../host/xlsx/save/savedWorkbook";
import type { CellValue } from "../workbook/cellStore";
import { dateLooks, days1904 } from "./dateSystem";

/** How numbers of columns and rows make one number for a cell. */
const columns = 16_384;

/** What a cell held when the file was read. */
export interface OldCell {
  readonly value: CellValue;
  readonly formula: GridFormula | undefined;
  readonly style: number;
}

const nothing: OldCell = { value: "", formula: undefined, style: 0 };

/** The cells of a sheet as they were read. */
export class OldCells {
  private readonly file: GridWorkbook | undefined;
  private readonly sheet: GridSheet | undefined;
  private readonly formulas = new Map<number, GridFormula>();
  private readonly blanks = new Map<number, number>();
  private readonly dates: ReadonlySet<number> | undefined;

  constructor(file: GridWorkbook | undefined, sheet: GridSheet | undefined) {
    this.file = file;
    this.sheet = sheet;
    this.dates = file && dateLooks(file);
    for (const formula of sheet?.formulas ?? [])
      this.formulas.set(formula.rowIndex * columns + formula.columnIndex, formula);
    const blanks = sheet?.blanks ?? [];
    for (let at = 0; at + 2 < blanks.length; at += 3)
      this.blanks.set((blanks[at] ?? 0) * columns + (blanks[at + 1] ?? 0), blanks[at + 2] ?? 0);
  }

  at(rowIndex: number, columnIndex: number): OldCell {
    const key = rowIndex * columns + columnIndex;
    const formula = this.formulas.get(key);
    const column = this.sheet?.columns[columnIndex];
    const kind = column?.kinds[rowIndex] ?? cellKind.blank;
    if (column === undefined || kind === cellKind.blank) {
      const style = this.blanks.get(key) ?? 0;
      return formula === undefined && style === 0 ? nothing : { value: "", formula, style };
    }
    const style = column.formats[rowIndex] ?? 0;
    return { value: this.value(kind, column.values[rowIndex] ?? 0, style), formula, style };
  }

  visit(see: (rowIndex: number, columnIndex: number, was: OldCell) => void): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    sheet.columns.forEach((column, columnIndex) => {
      if (column === undefined) return;
      for (let rowIndex = 0; rowIndex < sheet.rowCount; rowIndex++)
        if (column.kinds[rowIndex] !== cellKind.blank)
          see(rowIndex, columnIndex, this.at(rowIndex, columnIndex));
    });
    for (const key of new Set([...this.blanks.keys(), ...this.formulas.keys()])) {
      const rowIndex = Math.floor(key / columns);
      const columnIndex = key % columns;
      if (sheet.columns[columnIndex]?.kinds[rowIndex] ?? cellKind.blank) continue;
      see(rowIndex, columnIndex, this.at(rowIndex, columnIndex));
    }
  }

  /** Cells that share a formula with one that changed, and must now hold it themselves. */
  followers(groups: ReadonlySet<string | undefined>): SavedCell[] {
    return [...this.formulas.values()].flatMap((shared): SavedCell[] => {
      if (shared.sharedFrom === undefined || !groups.has(shared.sharedFrom)) return [];
      const { rowIndex, columnIndex, formula } = shared;
      const { value, style } = this.at(rowIndex, columnIndex);
      return [{ rowIndex, columnIndex, value, formula, style }];
    });
  }

  private value(kind: number, value: number, style: number): CellValue {
    if (kind === cellKind.text) return this.file?.texts[value] ?? "";
    if (kind === cellKind.boolean) return value === 1;
    if (kind === cellKind.error) return { error: cellErrors[value] ?? "#OTHER!" };
    return this.dates?.has(style) === true ? value + days1904 : value;
  }
}
