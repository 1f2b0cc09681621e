import type { MbgParameters } from "../../src/core/statistics/mbgLikelihood";
import type { PurchaseHistories } from "../../src/core/statistics/purchaseHistory";
import { seededRandom } from "../../src/core/statistics/seededRandom";

/** What the model finds in CDNOW's 2,357 sampled buyers of 1997. */
export const cdnowModel: MbgParameters = {
  paceShape: 0.525,
  paceWeeks: 6.183,
  leaving: 0.891,
  staying: 1.614,
};

const firstDealDays = 84;
const watchedDays = 272;

/** Clients who buy as the model says: first within twelve weeks, then watched for 27 to 39. */
export function simulatedClients(clients: number, seed: number): PurchaseHistories {
  const random = seededRandom(seed);
  const repeats = new Int32Array(clients);
  const lastWeeks = new Float64Array(clients);
  const observedWeeks = new Float64Array(clients);
  for (let client = 0; client < clients; client++) {
    const daysObserved = watchedDays - Math.floor(random() * firstDealDays);
    const pacePerDay = gamma(random, cdnowModel.paceShape) / cdnowModel.paceWeeks / 7;
    const leaves = beta(random, cdnowModel.leaving, cdnowModel.staying);
    let [day, lastDay] = [0, 0];
    while (random() >= leaves) {
      day -= Math.log(1 - random()) / pacePerDay;
      if (!(day < daysObserved)) break;
      if (Math.floor(day) > lastDay) repeats[client] = (repeats[client] ?? 0) + 1;
      lastDay = Math.floor(day);
    }
    lastWeeks[client] = lastDay / 7;
    observedWeeks[client] = daysObserved / 7;
  }
  return { repeats, lastWeeks, observedWeeks };
}

function beta(random: () => number, hits: number, misses: number): number {
  const own = gamma(random, hits);
  return own / (own + gamma(random, misses));
}

/** Marsaglia & Tsang 2000, ACM TOMS 26:363. */
function gamma(random: () => number, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const most = shape - 1 / 3;
  const spread = 1 / Math.sqrt(9 * most);
  for (;;) {
    const normal = normalDraw(random);
    const cube = (1 + spread * normal) ** 3;
    if (cube > 0 && Math.log(1 - random()) < normal ** 2 / 2 + most * (1 - cube + Math.log(cube)))
      return most * cube;
  }
}

/** Box & Muller 1958. */
export function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
