import type { CellContext } from "../../cells/reading";
import type { Day } from "../../../core/calendar/day";
import { readInto, type SmallRecord } from "../smallRecord";
import { cellAt, columnLetter, filledColumns, textAt } from "../cellAccess";
import type { MappedColumn } from "../tableColumns";
import type { SheetCorrection } from "../mappingCorrections";
import type { SheetJob } from "../sheetJob";
import { rowWord, rowWordOf } from "../rowWords";
import { SheetLedger } from "../sheetLedger";
import { periodOfSheet } from "../sheetSource";
import type { Orientation, TableLayout } from "../tableLayout";
import { gridDay, isMarked, isWord, type GridDay } from "./gridMarks";
import { clientKeyFields } from "../fieldNames";

/** What the rows of a grid gave. */
export interface GridRecords {
  readonly orientation: Orientation;
  readonly kind: "visits" | "packages";
  readonly visits: readonly SmallRecord[];
  readonly packages: readonly SmallRecord[];
  readonly needsYear: boolean;
  readonly marks: readonly string[];
}

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

/** Reads the rows of a grid into visits, courses, or both. */
export function gridRecords(grid: Grid): GridRecords {
  const { job, layout, columns, correction, context } = grid;
  const period = periodOfSheet(job.named, layout.titles, correction?.year, context);
  const header = layout.headerRowIndexes.at(-1) ?? 0;
  const headerDays = layout.series.map((at) =>
    gridDay(cellAt(job.view, header, at), period, context),
  );
  const ofCourse = columns.some(({ field }) => field === "qtyBought" || field === "qtyRemaining");
  const datesInside = datesAreInside(grid);
  const numbered = layout.series.every((at) => isBareNumber(textOrNumber(grid, header, at)));
  const isMonth = numbered && !datesInside && !ofCourse;
  const orientation: Orientation = isMonth ? "monthGrid" : "datesAcross";
  const kind =
    ofCourse || datesInside || (numbered && period.month === undefined) ? "packages" : "visits";
  const state = {
    visits: [] as SmallRecord[],
    packages: [] as SmallRecord[],
    marks: new Set<string>(),
    needsYear: false,
  };
  for (let rowIndex = layout.firstRowIndex; rowIndex <= layout.lastRowIndex; rowIndex++) {
    if (filledColumns(job.view, rowIndex).length === 0) continue;
    grid.ledger.count(rowIndex);
    if (isTotalRow(grid, rowIndex)) {
      grid.ledger.note(rowIndex, "subtotal");
      continue;
    }
    const base = baseRecord(grid, rowIndex, kind);
    if (base === undefined) continue;
    const days = datesInside
      ? daysInside(grid, rowIndex, period)
      : daysMarked(grid, rowIndex, headerDays, state.marks);
    state.needsYear ||= days.some((day) => day !== undefined && "needsYear" in day);
    addRow(grid, { rowIndex, base, days, kind }, state);
  }
  return { orientation, kind, ...state, marks: [...state.marks] };
}

interface GridRow {
  readonly rowIndex: number;
  readonly base: SmallRecord;
  /** One entry per mark; `undefined` where the mark has no day at all. */
  readonly days: readonly GridDay[];
  readonly kind: "visits" | "packages";
}

function addRow(
  grid: Grid,
  { rowIndex, base, days, kind }: GridRow,
  state: { visits: SmallRecord[]; packages: SmallRecord[] },
): void {
  const known = days.flatMap((day) => (day !== undefined && "on" in day ? [day.on] : []));
  const past = known.filter((on) => on <= grid.job.workbook.asOf);
  for (const on of past) state.visits.push(visitOf(grid, base, rowIndex, on));
  if (known.length > past.length) grid.ledger.note(rowIndex, "FUTURE_DATE");
  if (days.length > known.length) grid.ledger.note(rowIndex, "NEEDS_YEAR");
  if (kind === "packages") {
    const bought = base.values.get("qtyBought");
    if (!base.values.has("qtyUsed")) base.values.set("qtyUsed", days.length);
    if (typeof bought === "number" && !base.values.has("qtyRemaining")) {
      base.values.set("qtyRemaining", Math.max(0, bought - days.length));
    }
    if (past.length > 0) base.values.set("lastVisitDate", Math.max(...past));
    state.packages.push(base);
    grid.ledger.use(rowIndex);
  } else if (past.length > 0) grid.ledger.use(rowIndex);
}

function visitOf({ columns }: Grid, base: SmallRecord, rowIndex: number, on: Day): SmallRecord {
  const values = new Map(
    [...base.values].filter(
      ([column]) => !column.startsWith("qty") && column !== "lastVisitDate" && columns.length > 0,
    ),
  );
  values.set("visitDate", on);
  return { rowIndex, values };
}

/** The client and treatment of a row; `undefined`, with a line in the ledger, when it names nobody. */
function baseRecord(
  grid: Grid,
  rowIndex: number,
  kind: "visits" | "packages",
): SmallRecord | undefined {
  const { job, columns, context, ledger, client } = grid;
  const record: SmallRecord = { rowIndex, values: new Map(client?.values ?? []) };
  for (const column of columns) {
    const raw = cellAt(job.view, rowIndex, column.columnIndex);
    const codes = readInto(record, {
      field: column.field,
      kind,
      raw,
      context: { ...context, header: column.header },
      texts: job.texts,
    });
    const cell = {
      column: columnLetter(column.columnIndex),
      field: column.field,
      raw: raw === null ? "" : typeof raw === "object" ? raw.error : String(raw),
    };
    for (const code of codes) ledger.note(rowIndex, code, cell);
  }
  const named = ["clientId", "memberCardNo", "phone", "clientName", "partialName"] as const;
  if (named.some((column) => record.values.has(column))) return record;
  ledger.note(rowIndex, "MISSING_NAME");
  return undefined;
}

/** A course's visits written as days in its cells; years turn over from one to the next. */
function daysInside(
  { job, layout, context }: Grid,
  rowIndex: number,
  period: ReturnType<typeof periodOfSheet>,
): GridDay[] {
  const cells = layout.series.map((at) => cellAt(job.view, rowIndex, at)).filter(isMarked);
  const plain = cells.map((raw) => gridDay(raw, {}, context));
  if (period.year === undefined || plain.every((day) => day !== undefined && "on" in day))
    return plain;
  // The year of the sheet is that of the latest visit; earlier ones count back from it.
  const days: GridDay[] = [];
  let after: Day | undefined;
  for (const raw of [...cells].reverse()) {
    const day = gridDay(raw, after === undefined ? { year: period.year } : {}, context, after);
    if (day !== undefined && "on" in day) after = day.on;
    days.unshift(day);
  }
  return days;
}

function daysMarked(
  { job, layout }: Grid,
  rowIndex: number,
  headerDays: readonly GridDay[],
  marks: Set<string>,
): GridDay[] {
  return layout.series.flatMap((at, place) => {
    const raw = cellAt(job.view, rowIndex, at);
    if (!isMarked(raw)) return [];
    if (isWord(raw)) marks.add(raw.trim());
    return [headerDays[place]];
  });
}

/** Whether most marks of the grid are days themselves. */
function datesAreInside({ job, layout, context }: Grid): boolean {
  let marked = 0;
  let dated = 0;
  for (
    let rowIndex = layout.firstRowIndex;
    rowIndex <= Math.min(layout.lastRowIndex, layout.firstRowIndex + 50);
    rowIndex++
  ) {
    for (const at of layout.series) {
      const raw = cellAt(job.view, rowIndex, at);
      if (!isMarked(raw)) continue;
      marked++;
      if (typeof raw === "string" ? /\d[-/.月年]\d/.test(raw) : typeof raw === "number" && raw > 31)
        dated++;
      else if (
        typeof raw === "number" &&
        !Number.isInteger(raw) &&
        gridDay(raw, {}, context) !== undefined
      )
        dated++;
    }
  }
  return marked > 0 && dated >= marked / 2;
}

function isTotalRow({ job, columns }: Grid, rowIndex: number): boolean {
  const names = columns.filter(({ field }) => clientKeyFields.has(field) || field === "item");
  return names.some(
    ({ columnIndex }) => rowWordOf(textAt(job.view, rowIndex, columnIndex)) === rowWord.total,
  );
}

function textOrNumber({ job }: Grid, rowIndex: number, columnIndex: number): string {
  const raw = cellAt(job.view, rowIndex, columnIndex);
  return typeof raw === "number" || typeof raw === "string" ? String(raw).trim() : "";
}

function isBareNumber(text: string): boolean {
  return /^(?:第\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:日|号|號|次|回)?$/.test(text);
}
