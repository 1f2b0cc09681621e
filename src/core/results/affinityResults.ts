import { compareTexts } from "../compareTexts";
import { treatmentAffinity, type Affinity } from "../statistics/treatmentAffinity";
import { treatmentSwitches } from "../statistics/treatmentSwitches";
import type { TreatedDeals } from "./standingDeals";

interface NamedLink {
  readonly from: string;
  readonly to: string;
}

/** One treatment that leads to another, by name. */
export interface AffinityResult extends Omit<Affinity, keyof NamedLink>, NamedLink {}

/** So many treatments are compared, the most bought first: pairs grow with their square. */
const treatmentsCompared = 60;

/**
 * Which treatment leads to which, by the first two deals of each client (S5).
 *
 * Pairs that are not told yet stand last, so that a manager sees what is still lacking.
 *
 * @param deals - those that stand
 * @param texts - the string table of the records
 * @source rule S5; see `treatmentAffinity`
 *
 * @example
 * affinityResults({ client: [], day: [], treatment: [] }, []) // => []
 */
export function affinityResults(
  deals: TreatedDeals,
  texts: readonly string[],
): readonly AffinityResult[] {
  const counts = new Map<string, number>();
  for (let place = 0; place < deals.client.length; place++) {
    const name = texts[deals.treatment[place] ?? -1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts]
    .sort(([one, mine], [other, hers]) => hers - mine || compareTexts(one, other))
    .slice(0, treatmentsCompared)
    .map(([name]) => name)
    .sort(compareTexts);
  const places = new Map(names.map((name, place) => [name, place]));
  const treatment = Int32Array.from(deals.treatment, (text) => places.get(texts[text] ?? "") ?? -1);
  const switches = treatmentSwitches(byLetters(deals, treatment), names.length, "first");
  return treatmentAffinity(switches)
    .filter(({ chose }) => chose.hits > 0)
    .map(({ from, to, ...pair }) => ({ ...pair, from: names[from] ?? "", to: names[to] ?? "" }))
    .sort((one, other) => Number(other.isTold) - Number(one.isTold));
}

/** Of a day's treatments the first by its letters stands first, whatever the order of rows (G14). */
function byLetters(
  { client, day }: TreatedDeals,
  treatment: Int32Array,
): { client: Int32Array; day: Int32Array; treatment: Int32Array } {
  const order = Int32Array.from(treatment.keys()).sort(
    (one, other) => (treatment[one] ?? 0) - (treatment[other] ?? 0),
  );
  const ordered = (column: ArrayLike<number>) => order.map((place) => column[place] ?? -1);
  return { client: ordered(client), day: ordered(day), treatment: ordered(treatment) };
}
