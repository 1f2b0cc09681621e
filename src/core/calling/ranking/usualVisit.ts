import type { ClientSummaries } from "../../clients/clientSummaries";
import { evidenceNeeded } from "../../statistics/evidenceNeeded";
import { shrunkenMean, spendClassOf, type SpendClass } from "../../statistics/shrunkenMean";
import type { DealDay } from "../../results/dealDays";

/** What a visit of a client usually comes to, in cents; `undefined`: not known. */
export type UsualVisit = (client: number, treatment: number) => number | undefined;

/**
 * Learns what clients of each treatment spend on a day and how much they differ, so that a client of
 * one large purchase is not taken for one who always makes them.
 *
 * Her own mean is drawn towards that of clients last here for the same treatment, by as much as her
 * purchases are few. A treatment with fewer than 20 clients is told with all others.
 *
 * @param days - the days on which clients bought, client by client
 * @param lastTreatment - what was done last, by client; `undefined` for one nobody asked about
 * @param summaries - how often each client bought, and for how much
 * @source rule C4; Bühlmann 1967 (credibility)
 *
 * @example
 * usualVisit([], () => undefined, { deals: [], spendCents: [] })(0, 3) // => undefined
 */
export function usualVisit(
  days: readonly DealDay[],
  lastTreatment: (client: number) => number | undefined,
  summaries: Pick<ClientSummaries, "deals" | "spendCents">,
): UsualVisit {
  const everybody = emptySpend();
  const byTreatment = new Map<number, Spend>();
  for (const spend of spendByClient(days)) {
    const treatment = lastTreatment(spend.client);
    addTo(everybody, spend);
    if (treatment === undefined) continue;
    const own = byTreatment.get(treatment) ?? emptySpend();
    byTreatment.set(treatment, own);
    addTo(own, spend);
  }
  const pooled = spendClassOf(everybody);
  const classes = new Map<number, SpendClass | undefined>();
  for (const [treatment, spend] of byTreatment)
    if (spend.deals.length >= evidenceNeeded.stratum.clients)
      classes.set(treatment, spendClassOf(spend));
  return (client, treatment) => {
    const spendClass = classes.get(treatment) ?? pooled;
    const deals = summaries.deals[client] ?? 0;
    const spent = summaries.spendCents[client] ?? NaN;
    if (spendClass === undefined || Number.isNaN(spent)) return undefined;
    return Math.round(Math.max(0, shrunkenMean(deals, spent / deals, spendClass)));
  };
}

interface Spend {
  readonly deals: number[];
  readonly mean: number[];
  readonly squares: number[];
}

interface ClientSpend {
  readonly client: number;
  deals: number;
  mean: number;
  squares: number;
}

function emptySpend(): Spend {
  return { deals: [], mean: [], squares: [] };
}

function addTo(spend: Spend, { deals, mean, squares }: ClientSpend): void {
  spend.deals.push(deals);
  spend.mean.push(mean);
  spend.squares.push(squares);
}

/** Each client's mean and the squares around it, by Welford's running sums. */
function spendByClient(days: readonly DealDay[]): readonly ClientSpend[] {
  const found: ClientSpend[] = [];
  for (const { client, cents } of days) {
    if (!(cents > 0)) continue;
    let own = found.at(-1);
    if (own?.client !== client) found.push((own = { client, deals: 0, mean: 0, squares: 0 }));
    own.deals++;
    const offset = cents - own.mean;
    own.mean += offset / own.deals;
    own.squares += offset * (cents - own.mean);
  }
  return found;
}
