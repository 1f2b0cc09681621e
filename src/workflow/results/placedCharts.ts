import type { ChartPlan, SheetLine } from "../sheetPlan";

/** A chart that has no place yet. */
export type DrawnPart = Omit<ChartPlan, "place">;

/** So many charts fill the first page of paper; the numbers of all are in the table. */
const chartsAtMost = 8;

/** Blank lines a chart lies over. */
const linesHigh = 14;

/** The columns of the left and of the right chart of a row. */
const sides = [
  { fromColumn: 0, toColumn: 2 },
  { fromColumn: 3, toColumn: 7 },
] as const;

/**
 * Lays charts out two beside each other, over blank lines of their own.
 *
 * @param wished - what matters most first
 * @param after - lines that stand above them
 */
export function placedCharts(
  wished: readonly DrawnPart[],
  after: number,
): { readonly charts: readonly ChartPlan[]; readonly lines: readonly SheetLine[] } {
  const drawn = wished.slice(0, chartsAtMost);
  const charts = drawn.map((chart, place) => {
    const fromLine = after + linesHigh * Math.floor(place / sides.length);
    const side = sides[place % sides.length] ?? sides[0];
    return { ...chart, place: { ...side, fromLine, toLine: fromLine + linesHigh - 1 } };
  });
  const rows = Math.ceil(drawn.length / sides.length);
  const blank: SheetLine = { text: "", style: "plain" };
  return { charts, lines: Array.from({ length: linesHigh * rows }, () => blank) };
}
