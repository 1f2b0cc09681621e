import type { CallDay } from "../calling/callDay";
import { affinityResults } from "../results/affinityResults";
import { clinicActs } from "../results/clinicActs";
import { standingDeals } from "../results/standingDeals";
import type { Need } from "./needReach";

/**
 * What a campaign is about, from the words the manager typed: a treatment, a brand or a category.
 *
 * A cell speaks of it when it holds the words, or names one of the treatments the words name, or one
 * of their kind: who had a lip filler had a filler.
 *
 * @param words - such as 玻尿酸, "nose", 皮肤
 * @source rule S5; weak links: `affinityResults`
 */
export function needOf(day: CallDay, words: string): Need {
  const wanted = folded(words);
  const ids = new Set(day.treatmentsNamed(words).map(({ id }) => id));
  const isMeant = (id: string | undefined) => id !== undefined && ids.has(id);
  const isNamedIn = remembered(
    (text) =>
      folded(text).includes(wanted) ||
      day.treatmentsNamed(text).some(({ id, kindOf }) => isMeant(id) || isMeant(kindOf)),
  );
  const { texts } = day.matched.records;
  const deals = standingDeals(clinicActs(day.matched, day.asOf).deals, texts);
  const leads = new Set(
    affinityResults(deals, texts)
      .filter(({ isTold, to }) => isTold && isNamedIn(to))
      .map(({ from }) => from),
  );
  return { isNamedIn, followsFrom: (text) => leads.has(text) };
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Sheets repeat their treatments: each text is asked once. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}
