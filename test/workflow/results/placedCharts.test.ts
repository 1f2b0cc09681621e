import { placedCharts, type DrawnPart } from "../../../src/workflow/results/placedCharts";

const chart: DrawnPart = {
  title: "Dormant",
  kind: "line",
  categories: { column: 1, fromRow: 0, toRow: 2 },
  series: [{ name: "rate", column: 4, fromRow: 0, toRow: 2 }],
};

describe("charts above the table", () => {
  it.each([
    [0, 0],
    [1, 14],
    [2, 14],
    [3, 28],
    [8, 56],
  ])("of %i charts lie over %i blank lines", (count, blank) => {
    const { charts, lines } = placedCharts(
      Array.from({ length: count }, () => chart),
      4,
    );
    expect([charts.length, lines.length]).toEqual([count, blank]);
    expect(lines.every(({ text }) => text === "")).toBe(true);
  });

  it("are no more than fit on the first page", () => {
    const { charts, lines } = placedCharts(
      Array.from({ length: 9 }, () => chart),
      4,
    );
    expect([charts.length, lines.length]).toEqual([8, 56]);
  });

  it("lie two beside each other, below the lines that say something", () => {
    const { charts } = placedCharts([chart, chart, chart], 4);
    expect(charts.map(({ place }) => place)).toEqual([
      { fromColumn: 0, toColumn: 2, fromLine: 4, toLine: 17 },
      { fromColumn: 3, toColumn: 7, fromLine: 4, toLine: 17 },
      { fromColumn: 0, toColumn: 2, fromLine: 18, toLine: 31 },
    ]);
  });
});
