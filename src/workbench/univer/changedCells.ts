import { plainLook } from "../../host/xlsx/grid/gridLook";
import type { GridSheet, GridWorkbook } from "../../host/xlsx/grid/gridWorkbook";
import type { SavedCell } from "../../host/xlsx/save/savedWorkbook";
import { sheetColumnCount } from "../workbook/area";
import { busyError } from "./cellContents";
import { dateLooks, days1904 } from "./dateSystem";
import { FileLooks } from "./fileLooks";
import { OldCells, type OldCell } from "./oldCells";
import type { UniverSheet } from "./univerSheet";

/** A cell that is not as in the file. */
export interface ChangedCell extends SavedCell {
  /** Somebody changed it; else only its calculated value is another. */
  readonly typed: boolean;
}

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
): ChangedCell[] {
  const was = new OldCells(file, before);
  const looks = new FileLooks(file?.looks ?? [plainLook]);
  const dates = file === undefined ? undefined : dateLooks(file);
  const changed: ChangedCell[] = [];
  const add = (now: ChangedCell) => {
    const isDate = dates !== undefined && typeof now.style === "number" && dates.has(now.style);
    const value = isDate && typeof now.value === "number" ? now.value - days1904 : now.value;
    changed.push({ ...now, value });
  };
  sheet.visitCells((rowIndex, columnIndex, cell) => {
    const old = was.at(rowIndex, columnIndex);
    const now = {
      rowIndex,
      columnIndex,
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(cell.fills === undefined ? {} : { fills: cell.fills }),
      style: looks.styleOf(cell.cell, (style) => sheet.ownStyle(style)),
    };
    if (!isSame(now, old)) add({ ...now, typed: isTyped(now, old, cell.isSpilled) });
  });
  was.visit((rowIndex, columnIndex, old) => {
    if (sheet.holds(rowIndex, columnIndex) || isBlank(old)) return;
    add({ rowIndex, columnIndex, value: "", style: 0, typed: true });
  });
  const groups = new Set(
    changed.map((cell) => was.at(cell.rowIndex, cell.columnIndex).formula?.sharedFrom),
  );
  const done = new Set(changed.map((cell) => cell.rowIndex * sheetColumnCount + cell.columnIndex));
  const followers = was
    .followers(groups)
    .filter((cell) => !done.has(cell.rowIndex * sheetColumnCount + cell.columnIndex))
    .map((cell) => ({ ...cell, typed: false }));
  return inOrder([...changed, ...followers]);
}

function isBlank({ value, formula, style }: OldCell): boolean {
  return value === "" && formula === undefined && style === 0;
}

function isSame(now: SavedCell, old: OldCell): boolean {
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

/** Whether a difference is somebody's doing and not a calculation's. */
function isTyped(now: SavedCell, old: OldCell, isSpilled: boolean): boolean {
  if (now.formula !== old.formula?.formula || now.style !== old.style) return true;
  return now.formula === undefined && !isSpilled;
}

function inOrder(cells: readonly ChangedCell[]): ChangedCell[] {
  return [...cells].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}
