import { isoDay, noDay, type Day } from "../calendar/day";
import { callDay, type CallDay } from "../calling/callDay";
import type { CallQuestion } from "../calling/callQuestion";
import { compareTexts } from "../compareTexts";
import { visitOrder } from "../statistics/visitOrder";
import { actSources, type ActSources } from "./actSources";
import { callResults, type CallResults } from "./callResults";
import { clientFacts, type ClientFacts } from "./clientFacts";
import { actsOf, type ClinicActs } from "./clinicActs";
import { dealDays, type DealDay } from "./dealDays";
import { monthSpans, type MonthSpan } from "./monthSpans";
import { standingDeals, type TreatedDeals } from "./standingDeals";
import { lastVisitOf } from "./visitsOf";

/** What all results are told from, gathered once. */
export interface ClinicHistory {
  readonly question: CallQuestion;
  readonly day: CallDay;
  readonly asOf: Day;
  readonly facts: readonly ClientFacts[];
  /** Where the sheets show what clients did, and what they show. */
  readonly sources: ActSources;
  readonly acts: ClinicActs;
  /** Days on which clients bought or gave back, client by client. */
  readonly deals: readonly DealDay[];
  /** What they bought and kept. */
  readonly standing: TreatedDeals;
  readonly calls: CallResults;
  /** The months of a trend, the running one last. */
  readonly months: readonly MonthSpan[];
  /** The days each client came, ascending, each once. */
  readonly arrivalsOf: (client: number) => Int32Array;
  readonly ownerOf: (client: number) => string | undefined;
  /** What was done last with a client, and what she bought first, as the sheets name it. */
  readonly lastTreatmentOf: (client: number) => string | undefined;
  readonly firstTreatmentOf: (client: number) => string | undefined;
}

/**
 * Gathers what the results are told from in one look at the clinic's rows.
 *
 * @param question - what the day's plan is made from
 * @param day - the day prepared from it, where somebody has it already
 * @source rules D1, W1, R1, R2
 */
export function clinicHistory(
  question: CallQuestion,
  day: CallDay = callDay(question),
): ClinicHistory {
  const { matched, asOf, policy } = question;
  const { texts } = matched.records;
  const facts = clientFacts(day);
  const sources = actSources(matched, asOf);
  const acts = actsOf(
    sources,
    facts.map(({ client }) => client),
  );
  const standing = standingDeals(acts.deals, texts);
  const withinDays = policy.results.creditedWithinDays;
  return {
    question,
    day,
    asOf,
    facts,
    sources,
    acts,
    deals: dealDays(acts.deals, asOf),
    standing,
    calls: callResults(matched, acts, { asOf, withinDays }),
    months: monthSpans(asOf, policy.results.trendMonths),
    arrivalsOf: arrivalsByClient(acts, matched.book.count, asOf),
    ownerOf: (client) => facts[client]?.owner,
    lastTreatmentOf: (client) => texts[lastVisitOf(sources, texts, client)?.treatment ?? -1],
    firstTreatmentOf: firstTreatments(standing, question),
  };
}

/** The month of a day, as "2026-03". */
export function monthName(on: Day): string {
  return isoDay(on).slice(0, 7);
}

function arrivalsByClient(
  { arrivals }: ClinicActs,
  count: number,
  asOf: Day,
): ClinicHistory["arrivalsOf"] {
  const { client, day } = arrivals;
  const order = visitOrder(arrivals, asOf).filter(
    (place, at, places) =>
      client[places[at - 1] ?? -1] !== client[place] || day[places[at - 1] ?? -1] !== day[place],
  );
  const days = Int32Array.from(order, (place) => day[place] ?? noDay);
  const start = new Int32Array(count + 1);
  for (const place of order) {
    const after = (client[place] ?? NaN) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let own = 0; own < count; own++) start[own + 1] = (start[own + 1] ?? 0) + (start[own] ?? 0);
  return (own) => days.subarray(start[own], start[own + 1]);
}

/** Of several treatments of the first day the first by its letters, whatever the order of rows. */
function firstTreatments(
  deals: TreatedDeals,
  { matched, summaries }: CallQuestion,
): ClinicHistory["firstTreatmentOf"] {
  const { texts } = matched.records;
  const first = new Map<number, string>();
  for (let place = 0; place < deals.client.length; place++) {
    const client = deals.client[place] ?? NaN;
    if (deals.day[place] !== summaries.firstDealOn[client]) continue;
    const treatment = texts[deals.treatment[place] ?? -1];
    if (treatment !== undefined && compareTexts(treatment, first.get(client)) < 0)
      first.set(client, treatment);
  }
  return (client) => first.get(client);
}
