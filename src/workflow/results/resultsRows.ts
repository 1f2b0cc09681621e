import type { Interval } from "../../core/statistics/interval";
import { percent } from "../../wording/sayShare";
import type { CellRun, ChartPlan, PlannedCell } from "../sheetPlan";

/** Places of the columns of the sheet Results. */
export const resultsColumn = {
  part: 0,
  line: 1,
  count: 2,
  of: 3,
  share: 4,
  low: 5,
  high: 6,
  note: 7,
} as const;
type ResultsColumn = keyof typeof resultsColumn;

/** One line of the sheet; what is left out stays blank. */
export interface ResultsLine {
  readonly line: string;
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  readonly share?: number | undefined;
  readonly interval?: Interval | undefined;
  readonly note?: string | undefined;
}

/** The table of the sheet Results as it grows, part by part; charts are drawn of its parts. */
export class ResultsRows {
  readonly #rows: PlannedCell[][] = [];
  readonly #starts: number[] = [];

  /**
   * Adds a part; one without lines is left out.
   *
   * @returns where one of its columns stands, for a chart of it
   */
  add(part: string, lines: readonly ResultsLine[]): (column: ResultsColumn) => CellRun {
    const fromRow = this.#rows.length;
    if (lines.length > 0) this.#starts.push(fromRow);
    for (const line of lines) this.#rows.push(resultsRow(part, line));
    const toRow = this.#rows.length - 1;
    return (column) => ({ column: resultsColumn[column], fromRow, toRow });
  }

  get rows(): readonly (readonly PlannedCell[])[] {
    return this.#rows;
  }

  /** The first row of each part. */
  get starts(): readonly number[] {
    return this.#starts;
  }
}

/** A part as a chart's points: one a line, and which columns are drawn. */
export function linesOf(
  part: ReturnType<ResultsRows["add"]>,
  series: readonly { readonly name: string; readonly column: ResultsColumn }[],
): Pick<ChartPlan, "categories" | "series"> {
  return {
    categories: part("line"),
    series: series.map(({ name, column }) => ({ name, ...part(column) })),
  };
}

function resultsRow(part: string, { line, count, of, share, interval, note }: ResultsLine) {
  const inPercent = (value: number | undefined): PlannedCell =>
    value === undefined ? null : Number(percent(value));
  return [
    part,
    line,
    count ?? null,
    of ?? null,
    inPercent(share),
    inPercent(interval?.low),
    inPercent(interval?.high),
    note ?? null,
  ];
}
