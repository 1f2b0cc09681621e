import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayMonth } from "../../wording/sayMonth";
import type { DrawnPart } from "./placedCharts";
import type { ResultsParts } from "./resultsParts";
import { linesOf, type ResultsRows } from "./resultsRows";
import type { ResultsView } from "./resultsView";

/** The last month all of whose calls are settled, and the steps week by week. */
export function addFunnelParts(
  rows: ResultsRows,
  parts: ResultsParts,
  { view, language }: { readonly view: ResultsView; readonly language: Language },
): readonly DrawnPart[] {
  const say = resultsSheetWords(language);
  const { title, stages } = resultsFunnelWords(language);
  const { month } = view.funnel.by;
  const drawn: DrawnPart[] = [];
  const latest = month.findLast(({ isClosed }) => isClosed) ?? month.at(-1);
  if (latest !== undefined) {
    const part = rows.add(
      say.partOf(title, sayMonth(latest.key as Day, language)),
      parts.funnel(latest),
    );
    drawn.push({
      title: say.charts.funnel,
      kind: "columns",
      ...linesOf(part, [{ name: say.series.calls, column: "count" }]),
    });
  }
  for (const { stage, told } of view.funnel.charts) {
    if (!told.ok) continue;
    const part = rows.add(say.charts.stage(stages[stage]), parts.weeks(told.value));
    drawn.push({
      title: say.charts.stage(stages[stage]),
      kind: "line",
      ...linesOf(part, [
        { name: say.series.rate, column: "share" },
        { name: say.series.lowLimit, column: "low" },
        { name: say.series.highLimit, column: "high" },
      ]),
    });
  }
  return drawn;
}
