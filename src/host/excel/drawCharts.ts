import type { CellRun, ChartPlan, SheetPlan } from "../../workflow/sheetPlan";
import type { SheetLayout } from "../xlsx/write/sheetLayout";
import type { ExcelRequests } from "./excelRequests";

/** Every chart of ours begins so; what a person drew on the sheet is called otherwise. */
const ourName = "ClinicRecall ";

/** A planned sheet that is filled. */
interface DrawnSheet {
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
  readonly ground: { readonly id: string; readonly name: string };
}

/**
 * Draws the charts of a planned sheet with Excel's own, in place of those it drew before: they are
 * charts of cells, and follow them.
 */
export async function drawCharts(
  requests: ExcelRequests,
  { plan, layout, ground }: DrawnSheet,
): Promise<void> {
  const { charts = [] } = plan;
  const asking = { sheet: ground.name, isWriting: true };
  const older = await requests.ask((workbook) => {
    const { charts: drawn } = workbook.worksheets.getItem(ground.id);
    drawn.load({ name: true });
    return () => drawn.items.map(({ name }) => name).filter((name) => name.startsWith(ourName));
  }, asking);
  if (older.length + charts.length === 0) return;
  await requests.ask((workbook) => {
    const sheet = workbook.worksheets.getItem(ground.id);
    for (const name of older) sheet.charts.getItem(name).delete();
    for (const [place, chart] of charts.entries())
      drawChart(sheet, chart, { layout, name: `${ourName}${place + 1}` });
    return () => undefined;
  }, asking);
}

const chartTypes = { line: "Line", columns: "ColumnClustered" } as const;

function drawChart(
  sheet: Excel.Worksheet,
  { title, kind, categories, series, place }: ChartPlan,
  { layout, name }: { readonly layout: SheetLayout; readonly name: string },
): void {
  const cells = ({ column, fromRow, toRow }: CellRun): Excel.Range =>
    sheet.getRangeByIndexes(layout.firstSheetRow - 1 + fromRow, column, toRow - fromRow + 1, 1);
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(chartTypes[kind], cells(first), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = others.length > 0;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const drawn = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.name))];
  for (const [at, one] of drawn.entries()) {
    const run = series[at] ?? first;
    one.name = run.name;
    one.setValues(cells(run));
    one.setXAxisValues(cells(categories));
  }
  const { fromLine, toLine, fromColumn, toColumn } = place;
  chart.setPosition(
    sheet.getRangeByIndexes(fromLine, fromColumn, 1, 1),
    sheet.getRangeByIndexes(toLine, toColumn, 1, 1),
  );
}
