import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { returnWords, type ReturnWords } from "../../wording/pane/returnWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayMonth } from "../../wording/sayMonth";
import type { ResultsLine } from "./resultsRows";
import type { GapView, ReturnCut, ReturnTold, ReturnView } from "./returnView";

/** What stands on the sheet about returning beside both curves: titles and lines. */
export function resultsReturnParts(
  { told, statuses, claim, byTreatment, byOwner, byCohort, gaps }: ReturnView,
  language: Language,
): readonly (readonly [title: string, lines: readonly ResultsLine[]])[] {
  const say = returnWords(language);
  const { partOf } = resultsSheetWords(language);
  const lines = { say, language };
  return [
    ...(told.ok ? oddsParts(told.value, lines) : []),
    [
      told.ok ? say.statusNames : say.names,
      statuses.map(({ status, clients }) => ({
        line: say.statuses[status](claim.day),
        count: clients.count,
      })),
    ],
    [say.byTreatment, groups(byTreatment, lines)],
    [say.byOwner, groups(byOwner, lines)],
    [say.byCohort, groups(byCohort, lines)],
    [partOf(say.gaps, say.toSecond), gapLines(gaps.monthly, "seconds", language)],
    [partOf(say.gaps, say.sincePrevious), gapLines(gaps.monthly, "sincePrevious", language)],
  ];
}

interface Said {
  readonly say: ReturnWords;
  readonly language: Language;
}

function oddsParts(
  { chances, pace }: ReturnTold,
  { say, language }: Said,
): readonly (readonly [title: string, lines: readonly ResultsLine[]])[] {
  const sheet = resultsSheetWords(language);
  const [first] = chances;
  return [
    [
      first === undefined ? "" : sheet.partOf(say.notBackYet, say.chanceNext(first.withinDays)),
      chances.map(({ day, share, interval }) => ({
        line: `${say.notBackBy} ${day}`,
        share,
        interval,
      })),
    ],
    [
      sheet.pace,
      pace.map(({ fromDay, toDay, returns, monthlyChance, interval }) => ({
        line: sheet.daysBetween(fromDay + 1, toDay),
        count: returns,
        share: monthlyChance,
        interval,
      })),
    ],
  ];
}

/** Back by the day of the claim, with the days by which most are and the window closes. */
function groups(cut: ReturnCut, { say, language }: Said): readonly ResultsLine[] {
  const sheet = resultsSheetWords(language);
  return cut.groups.map(({ name = say.others, clients, back, mostBackByDay, closingDay }) => ({
    line: name,
    of: clients.count,
    ...(back === undefined ? {} : { share: back.share, interval: back.interval }),
    note: [
      ...(back === undefined ? [] : [say.backBy(back.day)]),
      `${say.most} ${sheet.day(mostBackByDay)}`,
      ...(closingDay === undefined ? [] : [`${say.closes} ${sheet.day(closingDay)}`]),
    ].join(sheet.comma),
  }));
}

function gapLines(
  periods: readonly GapView[],
  of: "seconds" | "sincePrevious",
  language: Language,
): readonly ResultsLine[] {
  const sheet = resultsSheetWords(language);
  return periods.flatMap(({ key, [of]: { clients, medianDays, isSmall } }) =>
    medianDays === undefined
      ? []
      : [
          {
            line: sayMonth(key as Day, language),
            count: clients.count,
            note: [sheet.middle(Math.round(medianDays)), ...(isSmall ? [sheet.few] : [])].join(
              sheet.comma,
            ),
          },
        ],
  );
}
