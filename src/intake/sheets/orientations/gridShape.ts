import type { Banner } from "../bannerText";
import type { CellContext, RawCell } from "../../cells/reading";
import { cellAt } from "../cellAccess";
import type { SheetCorrection } from "../mappingCorrections";
import type { SheetJob } from "../sheetJob";
import type { SheetLedger } from "../sheetLedger";
import { periodOfSheet } from "../sheetSource";
import type { MappedColumn } from "../tableColumns";
import type { Orientation, TableLayout } from "../tableLayout";
import type { SmallRecord } from "../smallRecord";
import { gridDay, isCross, isMarked, type GridDay } from "./gridMarks";

/** A grid to be read. */
export interface Grid {
  readonly job: SheetJob;
  readonly layout: TableLayout;
  readonly columns: readonly MappedColumn[];
  readonly context: CellContext;
  readonly ledger: SheetLedger;
  readonly correction: SheetCorrection | undefined;
  /** The client of a card, when the rows name none. */
  readonly client?: SmallRecord;
}

/** How a grid is ruled and what a mark in it means. */
export interface GridShape {
  readonly orientation: Orientation;
  readonly kind: "visits" | "packages";
  readonly period: Banner;
  /** The day of each column of the series, where its header names one. */
  readonly headerDays: readonly GridDay[];
  /** True where the marks are days themselves. */
  readonly datesInside: boolean;
  readonly isMarked: (raw: RawCell) => boolean;
}

/** Tells a month's grid from a course's card, by its header and its marks. */
export function gridShape(grid: Grid): GridShape {
  const { job, layout, columns, correction, context } = grid;
  const period = periodOfSheet(job.named, layout.titles, correction?.year, context);
  const header = layout.headerRowIndexes.at(-1) ?? 0;
  const headerDays = layout.series.map((at) =>
    gridDay(cellAt(job.view, header, at), period, context),
  );
  const ofCourse = columns.some(({ field }) => field === "qtyBought" || field === "qtyRemaining");
  const marks = marksOf(grid);
  const datesInside = areDates(marks, context);
  const numbered = layout.series.every((at) => isBareNumber(cellAt(job.view, header, at)));
  const isMonth = numbered && !datesInside && !ofCourse;
  const isCourse = ofCourse || datesInside || (numbered && period.month === undefined);
  const onlyCrosses = marks.length > 0 && marks.every(isCross);
  return {
    orientation: isMonth ? "monthGrid" : "datesAcross",
    kind: isCourse ? "packages" : "visits",
    period,
    headerDays,
    datesInside,
    isMarked: (raw) => isMarked(raw, onlyCrosses),
  };
}

/** Rows looked at to see what the marks of a grid are. */
const rowsSampled = 50;

/** The marks of the first rows, crosses among them. */
function marksOf({ job, layout }: Grid): RawCell[] {
  const last = Math.min(layout.lastRowIndex, layout.firstRowIndex + rowsSampled);
  const marks: RawCell[] = [];
  for (let rowIndex = layout.firstRowIndex; rowIndex <= last; rowIndex++) {
    for (const at of layout.series) {
      const raw = cellAt(job.view, rowIndex, at);
      if (isMarked(raw, true)) marks.push(raw);
    }
  }
  return marks;
}

/** Whether most marks of the grid are days themselves. */
function areDates(marks: readonly RawCell[], context: CellContext): boolean {
  const dated = marks.filter((raw) => {
    if (typeof raw === "string") return /\d[-/.月年]\d/.test(raw);
    if (typeof raw !== "number") return false;
    return raw > 31 || (!Number.isInteger(raw) && gridDay(raw, {}, context) !== undefined);
  });
  return marks.length > 0 && dated.length >= marks.length / 2;
}

function isBareNumber(raw: RawCell): boolean {
  const text = typeof raw === "number" || typeof raw === "string" ? String(raw).trim() : "";
  return /^(?:第\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:日|号|號|次|回)?$/.test(text);
}
