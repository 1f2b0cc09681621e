import type { ChartPlan, SheetPlan } from "../../../src/workflow/sheetPlan";
import { sayAddress } from "../../../src/workbench/workbook/address/sayAddress";
import type { Area } from "../../../src/workbench/workbook/area";
import { memoryBook, sheetOf } from "../../support/excel/memoryBook";
import { excels, openInNode, type NodeExcel } from "../../support/excel/openInNode";

const blank = { text: "", style: "plain" } as const;

const dormant: ChartPlan = {
  title: "Dormant, %",
  kind: "line",
  categories: { column: 0, fromRow: 0, toRow: 2 },
  series: [
    { name: "rate", column: 1, fromRow: 0, toRow: 2 },
    { name: "from", column: 2, fromRow: 0, toRow: 2 },
  ],
  place: { fromLine: 1, toLine: 2, fromColumn: 0, toColumn: 1 },
};
const calls: ChartPlan = {
  title: "Calls",
  kind: "columns",
  categories: { column: 0, fromRow: 1, toRow: 2 },
  series: [{ name: "calls", column: 2, fromRow: 1, toRow: 2 }],
  place: { fromLine: 1, toLine: 2, fromColumn: 2, toColumn: 2 },
};

function planWith(charts: readonly ChartPlan[]): SheetPlan {
  return {
    role: "results",
    name: "Results",
    lines: [{ text: "Results", style: "title" }, blank, blank],
    charts,
    isNotFrozen: true,
    table: {
      name: "Results",
      columns: [
        { header: "Month", width: 12, kind: "text" },
        { header: "Rate", width: 9, kind: "general" },
        { header: "From", width: 9, kind: "general" },
      ],
      rows: [
        ["May", 40, 35],
        ["June", 41, null],
        ["July", 42, 37],
      ],
    },
    print: { orientation: "portrait", repeatHeader: true, pageBreaksBefore: [], footer: "" },
  };
}

describe.each(excels)("in the Excel called %s", (played) => {
  let excel: NodeExcel;
  beforeEach(async () => {
    excel = await openInNode(memoryBook(), played);
  });
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  it("charts are drawn of the table's own cells, over the blank lines above it", async () => {
    await excel.workbook.writeSheet(planWith([dormant, calls]));
    expect(chartsOn(excel)).toEqual([
      {
        name: "ClinicRecall 1",
        type: "Line",
        title: "Dormant, %",
        hasLegend: true,
        series: ["rate B6:B8 by A6:A8", "from C6:C8 by A6:A8"],
      },
      {
        name: "ClinicRecall 2",
        type: "ColumnClustered",
        title: "Calls",
        hasLegend: false,
        series: ["calls C7:C8 by A7:A8"],
      },
    ]);
    const [first, second] = sheetOf(excel, "Results").charts.map(({ place }) => place);
    expect(first!.left).toBe(0);
    expect(second!.left).toBeGreaterThanOrEqual(first!.left + first!.width);
  });

  it("a sheet made again has each chart once, and keeps what a person drew on it", async () => {
    await excel.workbook.writeSheet(planWith([dormant, calls]));
    const sheet = sheetOf(excel, "Results");
    sheet.charts[0]!.name = "My own chart";
    await excel.workbook.writeSheet(planWith([calls]));
    expect(chartsOn(excel).map(({ name, title }) => [name, title])).toEqual([
      ["My own chart", "Dormant, %"],
      ["ClinicRecall 1", "Calls"],
    ]);
    await excel.workbook.writeSheet(planWith([]));
    expect(chartsOn(excel).map(({ name }) => name)).toEqual(["My own chart"]);
  });

  it.each([
    ["looks for older ones", 8],
    ["draws them", 9],
  ])("where Excel refuses charts as it %s, the sheet stands without them", async (_name, nth) => {
    await excel.workbook.writeSheet(planWith([]));
    excel.host.fault({ nth, code: "NotImplemented" });
    expect(await excel.workbook.writeSheet(planWith([dormant]))).toMatchObject({
      ok: true,
      value: {
        name: "Results",
        chartProblem: { code: "excelTooOld", needs: "NotImplemented" },
      },
    });
    expect(chartsOn(excel)).toEqual([]);
  });
});

function chartsOn(excel: NodeExcel) {
  return sheetOf(excel, "Results").charts.map(({ name, type, title, legend, series }) => ({
    name,
    type,
    title: title.text,
    hasLegend: legend.visible,
    series: series.map((one) => `${one.name} ${at(one.values)} by ${at(one.categories)}`),
  }));
}

function at(area: Area | undefined): string {
  return area === undefined ? "nothing" : sayAddress("Results", area).split("!").at(-1)!;
}
