import type { Language } from "../../core/clients/language";
import type { FunnelStage } from "../../core/results/funnelCharts";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsMoreWords } from "../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayGroupName } from "../../wording/sayGroupName";
import { sayPoints, sayPointsBetween } from "../../wording/sayPoints";
import { sayShare } from "../../wording/sayShare";
import { wordsIn } from "../../wording/words";
import type { FunnelLineView } from "./funnelView";
import type { ResultsParts } from "./resultsParts";
import type { ResultsLine } from "./resultsRows";
import type { ResultsView } from "./resultsView";

/** Who called, why and with which words, and what calls do, as parts of the sheet. */
export function resultsCallParts(
  view: ResultsView,
  parts: ResultsParts,
  language: Language,
): readonly (readonly [title: string, lines: readonly ResultsLine[]])[] {
  const say = resultsFunnelWords(language);
  const { subjects } = resultsMoreWords(language);
  const { by } = view.funnel;
  const { partOf } = resultsSheetWords(language);
  const cut = (lines: readonly FunnelLineView[]) => lines.map((line) => callLine(line, language));
  return [
    [partOf(say.title, say.byCaller), cut(by.caller)],
    [partOf(say.title, say.byReason), cut(by.reason)],
    [partOf(say.title, say.byScript), cut(by.script)],
    [subjects.lift, [...liftLines(view, parts, language), ...associationLines(view, language)]],
    [subjects.affinity, affinityLines(view, language)],
  ];
}

const laterStages = ["booked", "arrived", "bought"] as const satisfies readonly FunnelStage[];

/** Those reached, of the calls; the later steps as counts beside them. */
function callLine({ name, steps, isSmall }: FunnelLineView, language: Language): ResultsLine {
  const { stages } = resultsFunnelWords(language);
  const { unnamed } = resultsWords(language);
  const { few, comma } = resultsSheetWords(language);
  const step = (stage: FunnelStage) => steps.find((one) => one.stage === stage);
  const later = laterStages.map((stage) => `${stages[stage]} ${step(stage)?.calls.count ?? 0}`);
  return {
    line: sayGroupName(name, wordsIn(language)) ?? unnamed,
    count: step("reached")?.calls.count,
    of: step("calls")?.calls.count,
    ...(isSmall ? {} : { share: step("reached")?.share }),
    note: [...later, ...(isSmall ? [few] : [])].join(comma),
  };
}

function liftLines(
  { lift }: ResultsView,
  parts: ResultsParts,
  language: Language,
): readonly ResultsLine[] {
  if (lift === undefined) return [];
  const say = resultsMoreWords(language).lift;
  const { called, calledBack, heldOut, heldOutBack, lift: told } = lift;
  return [
    parts.counted(say.calledSide, calledBack.count, called.count),
    {
      ...parts.counted(say.heldOutSide, heldOutBack.count, heldOut.count),
      ...(told.ok
        ? { note: say.said(sayPoints(told.value.lift), sayPointsBetween(told.value.interval)) }
        : {}),
    },
  ];
}

function associationLines({ association }: ResultsView, language: Language) {
  const { told } = association;
  if (!told.ok) return [];
  const say = resultsMoreWords(language).lift;
  const { called, back, backShare, anywayShare, moreShare, interval } = told.value;
  return [
    {
      line: say.associationCalls,
      count: back.count,
      of: called.count,
      share: backShare,
      note: [
        say.anyway(sayShare(anywayShare, 0)),
        ...(interval === undefined
          ? []
          : [say.associationMore(sayPoints(moreShare), sayPointsBetween(interval))]),
      ].join(resultsWords(language).next),
    },
  ];
}

function affinityLines({ care }: ResultsView, language: Language): readonly ResultsLine[] {
  const say = resultsMoreWords(language).affinity;
  return care.affinity.map(({ from, to, chose, interval, others, isTold }) => ({
    line: say.link(from, to),
    count: chose.hits,
    of: chose.trials,
    ...(isTold
      ? {
          share: chose.hits / chose.trials,
          interval,
          note: say.othersChose(
            others.trials === 0 ? "–" : sayShare(others.hits / others.trials, 0),
          ),
        }
      : { note: say.notYet }),
  }));
}
