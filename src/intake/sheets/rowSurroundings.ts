import type { Day } from "../../core/calendar/day";
import type { CellContext } from "../cells/reading";
import type { ColumnJob } from "./columnJob";
import { columnShapes } from "./recordShapes";

/** Which cells of a column read alike: any, those of lunar rows, those before and from asOf on. */
export const rowBucket = { any: 0, lunar: 1, past: 2, ahead: 3 } as const;

const nowhere = -1;

/**
 * What stands around the cells of one column, asked from the top of the sheet to its bottom: the
 * headings between rows, the day of the row, and the last day above it.
 */
export class RowSurroundings {
  private readonly job: ColumnJob;
  private readonly isDay: boolean;
  private readonly readsDayOfRow: boolean;
  private year: number | undefined;
  private month: number | undefined;
  private bannerPlace = 0;
  private dayPlace = nowhere;

  constructor(job: ColumnJob) {
    this.job = job;
    const shape = columnShapes[job.target];
    this.isDay = shape === "day";
    this.readsDayOfRow = job.dayOfRow !== undefined && (shape === "code" || shape === "answer");
    this.year = job.context.year;
    this.month = job.context.month;
  }

  /** Moves down to a row, past the headings above it. */
  enter(rowIndex: number): void {
    const { banners } = this.job;
    for (
      let next = banners[this.bannerPlace];
      next !== undefined && next.rowIndex < rowIndex;
      next = banners[this.bannerPlace]
    ) {
      if (next.banner.year !== undefined) this.year = next.banner.year;
      else if (this.month === 12 && next.banner.month === 1 && this.year !== undefined) this.year++;
      if (next.banner.month !== undefined) this.month = next.banner.month;
      if (this.year !== undefined) this.dayPlace = nowhere;
      this.bannerPlace++;
    }
  }

  /** Remembers that this place of a column of days was filled. */
  passDay(place: number): void {
    if (this.isDay) this.dayPlace = place;
  }

  /** What completes a part of a date: the year and month above it, and the day before it. */
  partsOfDay(rowIndex: number): Partial<CellContext> {
    const wholeYear = this.year !== undefined && this.month === undefined;
    const previousOn = wholeYear ? undefined : (this.lastDay() ?? this.job.dayOfRow?.(rowIndex));
    return {
      ...(this.year === undefined ? {} : { year: this.year }),
      ...(this.month === undefined ? {} : { month: this.month }),
      ...(previousOn === undefined ? {} : { previousOn }),
    };
  }

  /** False where equal cells of the column mean the same on every row. */
  get matter(): boolean {
    return this.readsDayOfRow || this.job.isLunarRow !== undefined;
  }

  contextOf(rowIndex: number): CellContext {
    const { context, dayOfRow, isLunarRow } = this.job;
    if (isLunarRow?.(rowIndex) === true) return { ...context, header: "农历生日" };
    const rowOn = this.readsDayOfRow ? dayOfRow?.(rowIndex) : undefined;
    return rowOn === undefined ? context : { ...context, rowOn };
  }

  /** Rows whose cells read alike: by calendar for birthdays, before or after asOf for a status. */
  bucketOf(rowIndex: number): number {
    const { isLunarRow, dayOfRow, context } = this.job;
    if (isLunarRow?.(rowIndex) === true) return rowBucket.lunar;
    const on = this.readsDayOfRow ? dayOfRow?.(rowIndex) : undefined;
    if (on === undefined) return rowBucket.any;
    return on < context.asOf ? rowBucket.past : rowBucket.ahead;
  }

  private lastDay(): Day | undefined {
    if (this.dayPlace === nowhere) return undefined;
    return (this.job.draft.column(this.job.target) as Int32Array)[this.dayPlace] as Day;
  }
}
