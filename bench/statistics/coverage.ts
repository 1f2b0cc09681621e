import type { Interval } from "../../src/core/statistics/interval";
import { meanInterval } from "../../src/core/statistics/meanInterval";
import { newcombeInterval } from "../../src/core/statistics/newcombeInterval";
import { seededRandom } from "../../src/core/statistics/seededRandom";
import { chanceBack, shareBack } from "../../src/core/statistics/shareBack";
import { survivalCurve } from "../../src/core/statistics/survivalCurve";
import { wilsonInterval } from "../../src/core/statistics/wilsonInterval";
import { normalDraw } from "./simulatedClients";

type Random = () => number;

/** A clinic made up anew: an interval of it, and the truth it should hold. */
type Trial = (random: Random) => {
  readonly interval: Interval | undefined;
  readonly truth: number;
};

const clinicClients = 200;
const spanDays = 365;
const everReturn = 0.62;
const scaleDays = 150;

const trials: Readonly<Record<string, Trial>> = {
  wilson: (random) => {
    const truth = 0.05 + 0.9 * random();
    return { interval: wilsonInterval(draws(random, 80, truth)), truth };
  },
  newcombe: (random) => {
    const [one, other] = [0.05 + 0.9 * random(), 0.05 + 0.9 * random()];
    const interval = newcombeInterval(draws(random, 60, one), draws(random, 90, other));
    return { interval, truth: one - other };
  },
  mean: (random) => {
    const values = Array.from({ length: 12 }, () => 3 + 2 * normalDraw(random));
    return { interval: meanInterval(values)?.interval, truth: 3 };
  },
  "share back by day 90": (random) => ({
    interval: shareBack(clinicCurve(random), 90).interval,
    truth: truthBy(90),
  }),
  "chance of the next 90 days on day 60": (random) => ({
    interval: chanceBack(clinicCurve(random), 60, 90)?.interval,
    truth: 1 - (1 - truthBy(150)) / (1 - truthBy(60)),
  }),
};

/** Which share of so many made-up clinics each kind of interval is right about. */
export function coverage(runs: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(trials).map(([name, trial]) => {
      let right = 0;
      for (let run = 0; run < runs; run++) {
        const { interval, truth } = trial(seededRandom(run));
        if (interval !== undefined && interval.low <= truth && truth <= interval.high) right++;
      }
      return [name, right / runs];
    }),
  );
}

function draws(
  random: Random,
  trialsMade: number,
  share: number,
): { hits: number; trials: number } {
  let hits = 0;
  for (let trial = 0; trial < trialsMade; trial++) if (random() < share) hits++;
  return { hits, trials: trialsMade };
}

/** Clients who came first on any day of a year and return by Weibull's law, if ever. */
function clinicCurve(random: Random): ReturnType<typeof survivalCurve> {
  const days = new Int32Array(clinicClients);
  const returned = new Uint8Array(clinicClients);
  for (let client = 0; client < clinicClients; client++) {
    const watched = Math.floor(random() * spanDays);
    const doesReturn = random() < everReturn;
    const after = doesReturn ? Math.ceil(scaleDays * Math.sqrt(-Math.log(1 - random()))) : Infinity;
    days[client] = Math.min(watched, after);
    returned[client] = after <= watched ? 1 : 0;
  }
  return survivalCurve({ days, returned });
}

function truthBy(day: number): number {
  return everReturn * -Math.expm1(-((day / scaleDays) ** 2));
}
