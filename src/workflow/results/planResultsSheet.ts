import { isoDay } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { resultsMoreWords } from "../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { returnWords } from "../../wording/pane/returnWords";
import { resultsSheetWords, type ResultsSheetWords } from "../../wording/resultsSheetWords";
import { sayShare, sayShares } from "../../wording/sayShare";
import type { SheetLine, SheetPlan, TableColumn } from "../sheetPlan";
import { resultsCallParts } from "./resultsCallParts";
import { resultsReturnParts } from "./resultsReturnParts";
import { resultsCareParts } from "./resultsCareParts";
import { missingLines } from "./missingLines";
import { placedCharts, type DrawnPart } from "./placedCharts";
import { ResultsParts } from "./resultsParts";
import { addFunnelParts } from "./addFunnelParts";
import { linesOf, ResultsRows } from "./resultsRows";
import type { ResultsView } from "./resultsView";

/** How the sheet is asked for. */
export interface ResultsSheetAsked {
  readonly language: Language;
  /** Name of the shop, where the manager entered it. */
  readonly store: string | undefined;
  /** Left out where nobody can draw any. */
  readonly hasCharts?: boolean;
}

/**
 * Plans the sheet Results: the month's report for screen and paper, its charts above one table of
 * every number, part by part.
 *
 * Rates of few are left blank and said to be few; what is too small to tell has no percentage.
 */
export function planResultsSheet(
  view: ResultsView,
  { language, store, hasCharts = true }: ResultsSheetAsked,
): SheetPlan {
  const say = resultsSheetWords(language);
  const rows = new ResultsRows();
  const drawn = addParts(rows, view, language);
  const head = resultsHead(view, { language, store });
  const { charts, lines } = hasCharts
    ? placedCharts(drawn, head.length)
    : { charts: [], lines: [] };
  return {
    role: "results",
    name: say.sheetName,
    lines: [...head, ...lines],
    charts,
    isNotFrozen: true,
    table: { name: "Results", columns: columns(say), rows: rows.rows },
    print: {
      orientation: "portrait",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

function columns({ columns: say }: ResultsSheetWords): readonly TableColumn[] {
  return [
    { header: say.part, width: 32, kind: "text", wrap: true },
    { header: say.line, width: 24, kind: "text", wrap: true },
    { header: say.count, width: 9, kind: "general" },
    { header: say.of, width: 9, kind: "general" },
    { header: say.share, width: 8, kind: "general" },
    { header: say.low, width: 10, kind: "general" },
    { header: say.high, width: 10, kind: "general" },
    { header: say.note, width: 34, kind: "text", wrap: true },
  ];
}

/** The title and the few numbers a manager reads first. */
function resultsHead(
  { asOf, dormancy, back }: ResultsView,
  { language, store }: Pick<ResultsSheetAsked, "language" | "store">,
): readonly SheetLine[] {
  const say = resultsSheetWords(language);
  const { dormant: sayDormant, next } = resultsWords(language);
  const sayReturn = returnWords(language);
  const on = isoDay(asOf);
  const plain = (text: string): SheetLine => ({ text, style: "plain" });
  const { share, interval, clients, among } = dormancy.dormant;
  const toldBack = back.told.ok
    ? back.told.value.backBy.find(({ day }) => day === back.claim.day)
    : undefined;
  return [
    {
      text: store === undefined ? say.title(on) : say.titleWithClinic(store, on),
      style: "title",
    },
    ...(share === undefined || interval === undefined
      ? [plain(sayDormant.nobody)]
      : [
          plain(
            [
              say.sentence(`${sayShare(share)} ${sayDormant.said}`),
              sayDormant.sure(clients.count, among, sayShares(interval)),
            ].join(next),
          ),
        ]),
    plain(
      toldBack === undefined
        ? sayReturn.soFar(back.firstTimers, back.returned)
        : say.sentence(`${sayShare(toldBack.share, 0)} ${sayReturn.boughtAgain(toldBack.day)}`),
    ),
    { text: say.about, style: "quiet" },
  ];
}

/** All parts of the table in their order; those that are drawn are told. */
function addParts(rows: ResultsRows, view: ResultsView, language: Language): readonly DrawnPart[] {
  const parts = new ResultsParts(view, language);
  const say = resultsSheetWords(language);
  const { dormant, parts: partNames } = resultsWords(language);
  const sayReturn = returnWords(language);
  const { series, charts } = say;
  const drawn: DrawnPart[] = [];
  rows.add(partNames.dormant, parts.tiers());
  const months = rows.add(dormant.trend, parts.dormantMonths());
  const rates = [
    { name: series.rate, column: "share" },
    { name: series.low, column: "low" },
    { name: series.high, column: "high" },
  ] as const;
  drawn.push({ title: charts.dormant, kind: "line", ...linesOf(months, rates) });
  rows.add(dormant.lastYear, parts.lastYear());
  rows.add(dormant.byOwner, parts.named(view.dormancy.byOwner));
  rows.add(dormant.byTreatment, parts.named(view.dormancy.byTreatment));
  const { told } = view.back;
  if (told.ok) {
    const ofAll = rows.add(sayReturn.readingAll, parts.curve(told.value.ofAll));
    drawn.push({ title: charts.ofAll, kind: "line", ...linesOf(ofAll, rates) });
    const ofReturners = rows.add(
      sayReturn.readingReturners(told.value.horizonDay),
      parts.curve(told.value.ofReturners),
    );
    drawn.push({
      title: charts.ofReturners,
      kind: "line",
      ...linesOf(ofReturners, rates.slice(0, 1)),
    });
  }
  for (const [title, lines] of resultsReturnParts(view.back, language)) rows.add(title, lines);
  drawn.push(...returningParts(rows, parts, language));
  drawn.push(...addFunnelParts(rows, parts, { view, language }));
  for (const [title, lines] of [
    ...resultsCallParts(view, parts, language),
    ...resultsCareParts(view, parts, language),
  ])
    rows.add(title, lines);
  rows.add(say.missing, missingLines(view, language));
  return drawn.filter(({ categories }) => categories.toRow > categories.fromRow);
}

function returningParts(
  rows: ResultsRows,
  parts: ResultsParts,
  language: Language,
): readonly DrawnPart[] {
  const say = resultsSheetWords(language);
  const { subjects } = resultsMoreWords(language);
  const cuts = (["revenue", "deals", "heads"] as const).map((by) => {
    const name = say.series[by];
    return { name, part: rows.add(say.partOf(subjects.returning, name), parts.returning(by)) };
  });
  const [first] = cuts;
  if (first === undefined) return [];
  return [
    {
      title: say.charts.returning,
      kind: "line",
      categories: first.part("line"),
      series: cuts.map(({ name, part }) => ({ name, ...part("share") })),
    },
  ];
}
