import type { Day } from "../../../core/calendar/day";
import { readInto, type SmallRecord } from "../smallRecord";
import { cellAt, columnLetter, filledColumns, textAt } from "../cellAccess";
import { rowWord, rowWordOf } from "../rowWords";
import type { Banner } from "../bannerText";
import type { Orientation } from "../tableLayout";
import { gridDay, isMarked, isWord, type GridDay } from "./gridMarks";
import { gridShape, type Grid, type GridShape } from "./gridShape";
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

/** Reads the rows of a grid into visits, courses, or both. */
export function gridRecords(grid: Grid): GridRecords {
  const { job, layout } = grid;
  const { orientation, kind, period, headerDays, datesInside, isMarked } = gridShape(grid);
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
      : daysMarked(grid, rowIndex, { headerDays, isMarked, words: state.marks });
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
function daysInside({ job, layout, context }: Grid, rowIndex: number, period: Banner): GridDay[] {
  const cells = layout.series
    .map((at) => cellAt(job.view, rowIndex, at))
    .filter((raw) => isMarked(raw));
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

interface MarkedDays extends Pick<GridShape, "headerDays" | "isMarked"> {
  /** Marks that are more than ticks, for the manager to explain. */
  readonly words: Set<string>;
}

function daysMarked(
  { job, layout }: Grid,
  rowIndex: number,
  { headerDays, isMarked, words }: MarkedDays,
): GridDay[] {
  return layout.series.flatMap((at, place) => {
    const raw = cellAt(job.view, rowIndex, at);
    if (!isMarked(raw)) return [];
    if (isWord(raw)) words.add(raw.trim());
    return [headerDays[place]];
  });
}

function isTotalRow({ job, columns }: Grid, rowIndex: number): boolean {
  const names = columns.filter(({ field }) => clientKeyFields.has(field) || field === "item");
  return names.some(
    ({ columnIndex }) => rowWordOf(textAt(job.view, rowIndex, columnIndex)) === rowWord.total,
  );
}
