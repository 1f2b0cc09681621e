import type { daysAwayCells } from "../../src/functions/dormancy";
import { serialOf } from "../../src/functions/serialOf";
import {
  defaultSettings,
  provideWorkbookSettings,
  type WorkbookSettings,
} from "../../src/functions/workbookSettings";
import type { DateSystem } from "../../src/intake/sheets/workbookCells";
import { day } from "./day";
import { StandInError } from "./customFunctions";

/** The day most function tests ask about: a Saturday. */
export const asOf = "2026-11-21";

/** What Excel hands over: its cells are of any kind. */
export type Cells = Parameters<typeof daysAwayCells>[0];

/** Cells below each other, as Excel hands over a column. */
export function column(...cells: unknown[]): Cells {
  return cells.map((cell) => [cell]);
}

/** The same cell in so many rows. */
export function rows(count: number, cell: unknown): Cells {
  return Array.from({ length: count }, () => [cell]);
}

/** A day as a cell of the workbook holds it. */
export function on(date: string, dateSystem: DateSystem = 1900): number {
  const serial = serialOf(day(date), dateSystem);
  if (serial === undefined) throw new RangeError(date);
  return serial;
}

/** Settings that differ from the usual ones in what the test is about. */
export function workbook(settings: Partial<WorkbookSettings> = {}): void {
  provideWorkbookSettings({ ...defaultSettings, ...settings });
}

/** The sentence a call shows, in its first cell or in place of its answer. */
export function said(call: () => unknown): string | undefined {
  try {
    const [[cell] = []] = call() as unknown[][];
    return cell instanceof StandInError ? cell.message : undefined;
  } catch (error) {
    if (error instanceof StandInError) return error.message;
    throw error;
  }
}
