import { dayFromParts, noDay, type Day } from "../../core/calendar/day";
import { at } from "../../core/clients/at";
import type { Banner } from "./bannerText";
import { dateFields } from "./fieldKinds";
import { columnOfField } from "./fieldReaders";
import { borrowDay } from "./finishDraft";
import { cellOf, type FilledCell, type TableJob } from "./tableJob";
import type { RecordColumn } from "./recordShapes";
import { rowState, type RowKinds } from "./rowKinds";
import type { TableDraft } from "./tableDraft";

/** The rows of a table whose cells are read, waiting to be judged. */
export interface RowCheck {
  readonly job: TableJob;
  readonly kinds: RowKinds;
  readonly rowIndexes: Int32Array;
  readonly draft: TableDraft;
  readonly filled: FilledCell[];
}

/** Finds the column that dates the rows, borrowing another day where the kind's own is missing. */
export function prepareDays({
  job,
  draft,
  kinds,
  rowIndexes,
  filled,
}: RowCheck): RecordColumn | undefined {
  const wanted = dateFields[job.table.kind];
  const own = wanted?.[0] as RecordColumn | undefined;
  if (wanted === undefined || own === undefined) return undefined;
  if (!draft.columns.has(own)) {
    for (const field of wanted.slice(1)) {
      const source = columnOfField(field, job.table.kind);
      if (source !== undefined && draft.columns.has(source)) borrowDay(draft, own, source);
    }
  }
  const daily = kinds.banners.some(({ banner }) => isOfDay(banner));
  if (!draft.columns.has(own) && !daily) return undefined;
  if (job.table.dayMayMiss !== true) fillDays({ job, draft, kinds, rowIndexes, filled }, own);
  return own;
}

/** A blank day is that of the row above, as long as no blank row lies between. */
function fillDays({ job, draft, kinds, rowIndexes, filled }: RowCheck, own: RecordColumn): void {
  const days = draft.column(own) as Int32Array;
  const problemRows = job.ledger.rowsWithProblem(own);
  let above = -1;
  let bannerPlace = 0;
  let bannerOn: number | undefined;
  let lacksYear = false;
  let { year } = job.named;
  for (let order = 0; order < rowIndexes.length; order++) {
    const rowIndex = at(rowIndexes, order);
    for (
      let next = kinds.banners[bannerPlace];
      next !== undefined && next.rowIndex < rowIndex;
      next = kinds.banners[++bannerPlace]
    ) {
      year = next.banner.year ?? year;
      bannerOn = dayOfBanner(next.banner, year);
      lacksYear = isOfDay(next.banner) && bannerOn === undefined;
      above = -1;
    }
    const place = rowIndex - draft.firstRowIndex;
    if (days[place] !== noDay) {
      above = rowIndex;
      continue;
    }
    if (problemRows.has(rowIndex)) {
      above = -1;
      continue;
    }
    if (bannerOn !== undefined) {
      days[place] = bannerOn;
      continue;
    }
    if (lacksYear) {
      job.ledger.note(rowIndex, "NEEDS_YEAR");
      job.ledger.problem(rowIndex, own);
      continue;
    }
    if (above < 0 || !isJoined(kinds, above, rowIndex)) continue;
    days[place] = days[above - draft.firstRowIndex] ?? noDay;
    above = rowIndex;
    const cell = cellOf(job, rowIndex, own);
    if (cell !== undefined)
      filled.push({ column: cell.column, sheetRow: rowIndex + 1, fromSheetRow: rowIndex });
    job.ledger.note(rowIndex, "FILLED_FROM_ABOVE", cell);
  }
}

function isOfDay({ on, dayOfMonth }: Banner): boolean {
  return on !== undefined || dayOfMonth !== undefined;
}

function dayOfBanner(banner: Banner, year: number | undefined): Day | undefined {
  const { on, month, dayOfMonth } = banner;
  if (on !== undefined || year === undefined) return on;
  if (month === undefined || dayOfMonth === undefined) return undefined;
  return dayFromParts({ year, month, dayOfMonth });
}

function isJoined(kinds: RowKinds, above: number, rowIndex: number): boolean {
  for (let between = above + 1; between < rowIndex; between++) {
    if (kinds.states[between] !== rowState.record) return false;
  }
  return true;
}
