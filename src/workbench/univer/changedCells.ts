import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import {
  cellErrors,
  cellKind,
  type GridFormula,
  type GridLook,
  type GridSheet,
  type GridWorkbook,
} from "../../host/xlsx/grid/gridWorkbook";
import type { SavedCell } from "../../host/xlsx/save/savedWorkbook";
import type { CellValue } from "../workbook/cellStore";
import { busyError } from "./cellContents";
import { dateLooks, days1904 } from "./dateSystem";
import { lookOf, plainLook, styleOf } from "./looks";
import type { UniverSheet } from "./univerSheet";

/** How numbers of columns and rows make one number for a cell. */
const columns = 16_384;

/** What a cell held when the file was read. */
interface Was {
  readonly value: CellValue;
  readonly formula: GridFormula | undefined;
  readonly style: number;
}

const nothing: Was = { value: "", formula: undefined, style: 0 };

/** Numbers that differ by less than this share are the same number reckoned in another order. */
const sameShare = 1e-12;

/**
 * The cells of a sheet that are not as in the file it was read from: whatever changed them, nothing
 * a person did is lost.
 *
 * @param file - `undefined` for a workbook that was new
 * @param before - the sheet in it; `undefined` for a sheet that is new
 * @returns row by row
 */
export function changedCells(
  sheet: UniverSheet,
  file: GridWorkbook | undefined,
  before: GridSheet | undefined,
): SavedCell[] {
  const was = new OldCells(file, before);
  const looks = new FileLooks(file?.looks ?? [plainLook]);
  const dates = file === undefined ? undefined : dateLooks(file);
  const changed: SavedCell[] = [];
  const add = (now: SavedCell) => {
    const isDate = dates !== undefined && typeof now.style === "number" && dates.has(now.style);
    const value = isDate && typeof now.value === "number" ? now.value - days1904 : now.value;
    changed.push({ ...now, value });
  };
  const held = new Set<number>();
  sheet.visitCells((rowIndex, columnIndex, cell) => {
    held.add(rowIndex * columns + columnIndex);
    const old = was.at(rowIndex, columnIndex);
    const now: SavedCell = {
      rowIndex,
      columnIndex,
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(cell.fills === undefined ? {} : { fills: cell.fills }),
      style: looks.styleOf(cell.cell, (style) => sheet.ownStyle(style)),
    };
    if (!isSame(now, old)) add(now);
  });
  was.visit((rowIndex, columnIndex, old) => {
    if (held.has(rowIndex * columns + columnIndex) || isBlank(old)) return;
    add({ rowIndex, columnIndex, value: "", style: 0 });
  });
  const groups = new Set(
    changed.map((cell) => was.at(cell.rowIndex, cell.columnIndex).formula?.sharedFrom),
  );
  return inOrder([...changed, ...was.followers(groups, changed)]);
}

function isBlank({ value, formula, style }: Was): boolean {
  return value === "" && formula === undefined && style === 0;
}

function isSame(now: SavedCell, old: Was): boolean {
  if (now.formula !== old.formula?.formula || now.style !== old.style) return false;
  const { value } = now;
  if (typeof value === "object") {
    const before = typeof old.value === "object" ? old.value.error : undefined;
    // An answer that is still awaited, or a function this Excel lacks, says nothing new.
    const knowsLess = value.error === busyError || value.error === "#NAME?";
    return value.error === before || (now.formula !== undefined && knowsLess);
  }
  if (typeof value === "number" && typeof old.value === "number")
    return Math.abs(value - old.value) <= sameShare * Math.abs(old.value);
  return value === old.value;
}

function inOrder(cells: readonly SavedCell[]): SavedCell[] {
  return [...cells].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}

/** The cells of a sheet as they were read. */
class OldCells {
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

  at(rowIndex: number, columnIndex: number): Was {
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

  visit(see: (rowIndex: number, columnIndex: number, was: Was) => void): void {
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

  /** Cells whose formula the file keeps in a cell that changed, and that must now say it themselves. */
  followers(groups: ReadonlySet<string | undefined>, changed: readonly SavedCell[]): SavedCell[] {
    const done = new Set(changed.map((cell) => cell.rowIndex * columns + cell.columnIndex));
    return [...this.formulas].flatMap(([key, formula]): SavedCell[] => {
      if (formula.sharedFrom === undefined || !groups.has(formula.sharedFrom) || done.has(key))
        return [];
      const { rowIndex, columnIndex } = formula;
      const { value, style } = this.at(rowIndex, columnIndex);
      return [{ rowIndex, columnIndex, value, formula: formula.formula, style }];
    });
  }

  private value(kind: number, value: number, style: number): CellValue {
    if (kind === cellKind.text) return this.file?.texts[value] ?? "";
    if (kind === cellKind.boolean) return value === 1;
    if (kind === cellKind.error) return { error: cellErrors[value] ?? "#OTHER!" };
    return this.dates?.has(style) === true ? value + days1904 : value;
  }
}

/** Finds the style of the file a cell still has. */
class FileLooks {
  private readonly base: GridLook;
  private readonly numbers = new Map<string, number>();

  constructor(looks: readonly GridLook[]) {
    this.base = looks[0] ?? plainLook;
    looks.forEach((look, index) => {
      const key = keyOf(lookOf(styleOf(look), look.locked));
      if (!this.numbers.has(key)) this.numbers.set(key, index);
    });
  }

  styleOf(
    cell: Nullable<ICellData>,
    ownStyle: (cell: Nullable<ICellData>) => Nullable<IStyleData>,
  ): number | GridLook {
    const id = cell?.s;
    const unlocked = cell?.custom?.["unlocked"] === true;
    if ((id === undefined || id === null) && !unlocked) return 0;
    if (typeof id === "string" && /^x\d+$/.test(id) && !unlocked) return Number(id.slice(1));
    const { fontName, fontSize } = this.base;
    const style = { ...styleOf({ fontName, fontSize }), ...ownStyle(cell) };
    const look = lookOf(style, !unlocked);
    return this.numbers.get(keyOf(look)) ?? look;
  }
}

function keyOf(look: GridLook): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}
