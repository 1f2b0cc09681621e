import type { Language } from "../../core/clients/language";
import { resultsCareWords } from "../../wording/pane/resultsCareWords";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsMoreWords } from "../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { returnWords } from "../../wording/pane/returnWords";
import type { ResultsLine } from "./resultsRows";
import type { ResultsView } from "./resultsView";

/** What the sheets hold too little of to be told, each with what is lacking. */
export function missingLines(
  { dormancy, back, funnel, care }: ResultsView,
  language: Language,
): readonly ResultsLine[] {
  const { parts, dormant } = resultsWords(language);
  const { subjects, returning, scripts, referrals, affinity } = resultsMoreWords(language);
  const say = resultsCareWords(language);
  const { all, medical, care: service } = care.satisfaction;
  const found = (isThere: boolean, line: string, note: string): readonly ResultsLine[] =>
    isThere ? [] : [{ line, note }];
  return [
    ...found(dormancy.dormant.share !== undefined, parts.dormant, dormant.nobody),
    ...found(
      back.told.ok,
      parts.back,
      returnWords(language).soFar(back.firstTimers, back.returned),
    ),
    ...found(
      care.returning.some(({ deals }) => deals > 0),
      subjects.returning,
      returning.nothing,
    ),
    ...found(funnel.by.month.length > 0, parts.funnel, resultsFunnelWords(language).noCalls),
    ...found(
      funnel.by.script.some(({ name }) => name !== undefined),
      subjects.scripts,
      scripts.nothing,
    ),
    ...found(care.affinity.length > 0, subjects.affinity, affinity.nothing),
    ...found(care.coverage.all.among > 0, subjects.coverage, say.coverage.nothing),
    ...found(care.contact.inTouch.among > 0, subjects.contact, say.contact.nothing),
    ...found(care.causes.length > 0, subjects.causes, say.causes.nothing),
    ...found(
      [all, medical, service].some(({ satisfied }) => satisfied.among > 0),
      subjects.satisfaction,
      say.satisfaction.nothing,
    ),
    ...found(care.handovers.handed.count > 0, subjects.handovers, say.handovers.nothing),
    ...found(care.keyClients.length > 0, subjects.keyClients, say.keyClients.nothing),
    ...found(
      care.referrals !== undefined && care.referrals.byOwner.length > 0,
      subjects.referrals,
      referrals.nothing,
    ),
  ];
}
