import type { DistinctHistories } from "./distinctHistories";
import { risingProducts, type RisingProducts } from "./risingProducts";

/**
 * The model of buying again: how fast clients buy differs from client to client (gamma), and so
 * does the chance of leaving after each deal, the first included (beta).
 */
export interface MbgParameters {
  /** r: how alike clients' paces are. */
  readonly paceShape: number;
  /** α, in weeks: the mean pace is r ÷ α deals a week. */
  readonly paceWeeks: number;
  /** a and b: the mean chance of leaving after a deal is a ÷ (a + b). */
  readonly leaving: number;
  readonly staying: number;
}

/** A log-likelihood and its slope in each parameter. */
export interface MbgLikelihood {
  readonly value: number;
  readonly slope: MbgParameters;
}

/**
 * How well the model explains the clinic's histories, and in which direction it would better.
 *
 * A client either left at her last deal or is still here, and the likelihood is the sum of both.
 * What depends on the deals alone is made once for each number of deals, and logarithms once for
 * each length of time; a history then needs one exponential and one logarithm.
 *
 * @param parameters - all above 0
 * @param histories - equal histories counted together
 * @source Batislam, Denizel & Filiztekin 2007, IJRM 24:201 (times in weeks)
 *
 * @example
 * mbgLikelihood({ paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 }, { clients: 1, repeaters: 0, counts: [1], repeats: Float64Array.of(0), lastPlace: [0], observedPlace: [1], weeks: Float64Array.of(0, 12), longestWeeks: 12 }).value.toFixed(6) // => "-0.470004"
 */
export function mbgLikelihood(
  parameters: MbgParameters,
  histories: DistinctHistories,
): MbgLikelihood {
  const tables = tablesFor(parameters, histories);
  const split = splitByStanding(parameters, histories, tables);
  const deals = sumOverDeals(parameters, tables, split.hereByRepeats);
  const { clients } = histories;
  const { paceShape, paceWeeks, leaving } = parameters;
  return {
    value: clients * paceShape * Math.log(paceWeeks) + deals.value + split.value,
    slope: {
      paceShape: clients * Math.log(paceWeeks) + deals.paceShape - split.logWeeks,
      paceWeeks: (clients * paceShape) / paceWeeks - split.powerPerWeeks,
      leaving: split.left / leaving - deals.either,
      staying: deals.staying - deals.either,
    },
  };
}

/** What is made once for each number of deals and for each length of time. */
interface Tables {
  readonly clientsByRepeats: Float64Array;
  readonly pace: RisingProducts;
  readonly staying: RisingProducts;
  /** Of leaving + staying, one factor longer than the others. */
  readonly either: RisingProducts;
  readonly logStaying: Float64Array;
  readonly logWeeks: Float64Array;
}

function tablesFor(parameters: MbgParameters, histories: DistinctHistories): Tables {
  const { paceShape, paceWeeks, leaving, staying } = parameters;
  const last = histories.repeats.reduce((most, repeats) => Math.max(most, repeats), 0);
  const clientsByRepeats = new Float64Array(last + 1);
  histories.repeats.forEach((repeats, place) => {
    clientsByRepeats[repeats] =
      (clientsByRepeats[repeats] ?? NaN) + (histories.counts[place] ?? NaN);
  });
  return {
    clientsByRepeats,
    pace: risingProducts(paceShape, last),
    staying: risingProducts(staying, last),
    either: risingProducts(leaving + staying, last + 1),
    logStaying: clientsByRepeats.map((_, repeats) => Math.log(staying + repeats)),
    logWeeks: histories.weeks.map((weeks) => Math.log(paceWeeks + weeks)),
  };
}

/** Sums over histories, each client parted into the share of her still here and the share that left. */
interface Standings {
  readonly value: number;
  /** Clients who left, in shares. */
  readonly left: number;
  /** Clients still here, in shares, by repeats. */
  readonly hereByRepeats: Float64Array;
  /** Of ln(α + time) and of (r + x) ÷ (α + time). */
  readonly logWeeks: number;
  readonly powerPerWeeks: number;
}

function splitByStanding(
  { paceShape, paceWeeks, leaving }: MbgParameters,
  { counts, repeats, lastPlace, observedPlace, weeks }: DistinctHistories,
  { clientsByRepeats, logStaying, logWeeks }: Tables,
): Standings {
  const hereByRepeats = new Float64Array(clientsByRepeats.length);
  const logLeaving = Math.log(leaving);
  let [value, left, logSum, powerPerWeeks] = [0, 0, 0, 0];
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? NaN;
    const repeated = repeats[place] ?? NaN;
    const last = lastPlace[place] ?? NaN;
    const observed = observedPlace[place] ?? NaN;
    const logLast = logWeeks[last] ?? NaN;
    const logObserved = logWeeks[observed] ?? NaN;
    const power = paceShape + repeated;
    const ifHere = (logStaying[repeated] ?? NaN) - power * logObserved;
    const ifLeft = logLeaving - power * logLast;
    const odds = Math.exp(-Math.abs(ifHere - ifLeft));
    const here = (count * (ifHere > ifLeft ? 1 : odds)) / (1 + odds);
    value += count * (Math.max(ifHere, ifLeft) + Math.log1p(odds));
    left += count - here;
    hereByRepeats[repeated] = (hereByRepeats[repeated] ?? NaN) + here;
    logSum += here * logObserved + (count - here) * logLast;
    powerPerWeeks +=
      power *
      (here / (paceWeeks + (weeks[observed] ?? NaN)) +
        (count - here) / (paceWeeks + (weeks[last] ?? NaN)));
  }
  return { value, left, hereByRepeats, logWeeks: logSum, powerPerWeeks };
}

/** What the numbers of deals alone add to the likelihood and its slopes. */
function sumOverDeals(
  { staying }: MbgParameters,
  tables: Tables,
  hereByRepeats: Float64Array,
): { value: number; paceShape: number; staying: number; either: number } {
  const sums = { value: 0, paceShape: 0, staying: 0, either: 0 };
  tables.clientsByRepeats.forEach((clients, repeats) => {
    const entry = (column: Float64Array, place = repeats): number => column[place] ?? NaN;
    const { pace, staying: stays, either } = tables;
    sums.value +=
      clients * (entry(pace.logs) + entry(stays.logs) - entry(either.logs, repeats + 1));
    sums.paceShape += clients * entry(pace.slopes);
    sums.either += clients * entry(either.slopes, repeats + 1);
    sums.staying += clients * entry(stays.slopes) + entry(hereByRepeats) / (staying + repeats);
  });
  return sums;
}
