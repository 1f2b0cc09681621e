import { ok, refused, type Result } from "../result";
import { dayWhenBack } from "./dayWhenBack";
import { evidenceNeeded } from "./evidenceNeeded";
import { notEnough, type NotEnough } from "./notEnough";
import { shareBack, type ShareBack } from "./shareBack";
import type { SurvivalCurve } from "./survivalCurve";
import { survivalOn } from "./survivalOn";

/** When a clinic's clients come back, and from when on they hardly do. */
export interface RepurchaseWindow extends WindowClosing {
  /** The last day spoken of: a year, or earlier where too few clients were watched so long. */
  readonly horizonDay: number;
  /** Of all first-time clients, back by the horizon. */
  readonly backByHorizon: ShareBack;
  /** Of those back by the horizon, the day by which most of them are. */
  readonly mostBackByDay: number;
}

/** Where the window closes; all `undefined` while too few were watched for the next weeks. */
export interface WindowClosing {
  /** Not back by this day, a client's chance of the next weeks is highest. */
  readonly peakDay: number | undefined;
  readonly peakChance: number | undefined;
  /** First day from the peak on with at most half the peak's chance; `undefined` if not reached. */
  readonly closingDay: number | undefined;
  /** First day from the peak on with a chance of at most 5%; `undefined` if not reached. */
  readonly fadedDay: number | undefined;
  /** The last day on which the chance could be told. */
  readonly lastToldDay: number | undefined;
}

/** How the window is measured; the defaults are W2's. */
export interface WindowQuestion {
  /** The latest horizon, in days. */
  readonly withinDays: number;
  /** Which share of those who return counts as most. */
  readonly mostShare: number;
  /** A chance is always of the next so many days. */
  readonly nextDays: number;
  /** The chance at which a window has faded. */
  readonly fadedChance: number;
}

export const windowQuestion: WindowQuestion = {
  withinDays: 365,
  mostShare: 0.7,
  nextDays: 90,
  fadedChance: 0.05,
};

/**
 * Reads the clinic's own repurchase window and closing day off its curve (W2, second reading).
 *
 * The window closes where the chance of the next 90 days has fallen to half of its highest. The
 * search begins at the highest: some treatments wear off, and their clients come late.
 * A young clinic has a horizon and no closing day yet.
 *
 * @param curve - the curve of first to second deals
 * @param gate - clients and returns needed
 * @returns the window; `NOT_ENOUGH` under the gate, or when nobody was watched at all
 * @source Kaplan & Meier 1958; the rule of the closing day is this product's own
 *
 * @example
 * repurchaseWindow({ clients: 29, returns: 12, days: [], atRisk: [], returnsOn: [], censoredOn: [], stillAway: [], greenwood: [] }) // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 29, needed: 30 })
 */
export function repurchaseWindow(
  curve: SurvivalCurve,
  gate: { readonly clients: number; readonly returns: number } = evidenceNeeded.curve,
  question: WindowQuestion = windowQuestion,
): Result<RepurchaseWindow, NotEnough> {
  if (curve.clients < gate.clients) return lacking("clients", curve.clients, gate.clients);
  if (curve.returns < gate.returns) return lacking("returns", curve.returns, gate.returns);
  const lastWatched = lastDayWithEnough(curve);
  const horizonDay = Math.min(question.withinDays, lastWatched);
  const backByHorizon = shareBack(curve, horizonDay);
  const mostBackByDay = dayWhenBack(curve, question.mostShare * backByHorizon.share).day;
  if (mostBackByDay === undefined)
    return lacking("days", Math.max(0, lastWatched), question.nextDays);
  const closing = windowClosing(curve, lastWatched - question.nextDays, question);
  return ok({ horizonDay, backByHorizon, mostBackByDay, ...closing });
}

function lacking(...facts: Parameters<typeof notEnough>): ReturnType<typeof refused<NotEnough>> {
  return refused(notEnough(...facts));
}

/** −1 when there never were enough. */
function lastDayWithEnough({ days, atRisk }: SurvivalCurve): number {
  let place = days.length - 1;
  while (place >= 0 && (atRisk[place] ?? 0) < evidenceNeeded.atRisk) place--;
  return days[place] ?? -1;
}

/** Chance of the next days for a client not back by each day, from day 0. */
function chancesByDay(curve: SurvivalCurve, lastDay: number, nextDays: number): Float64Array {
  const stillAway = new Float64Array(lastDay + nextDays + 1);
  for (let day = 0; day < stillAway.length; day++)
    stillAway[day] = survivalOn(curve, day).stillAway;
  return Float64Array.from(
    { length: lastDay + 1 },
    (_, day) => 1 - (stillAway[day + nextDays] ?? NaN) / (stillAway[day] ?? NaN),
  );
}

/** Chances this little apart are the same: quotients of the same counts differ in the last digits. */
const slack = 1e-12;

const notTold: WindowClosing = {
  peakDay: undefined,
  peakChance: undefined,
  closingDay: undefined,
  fadedDay: undefined,
  lastToldDay: undefined,
};

function windowClosing(
  curve: SurvivalCurve,
  lastToldDay: number,
  { nextDays, fadedChance }: WindowQuestion,
): WindowClosing {
  if (lastToldDay < 0) return notTold;
  const chances = chancesByDay(curve, lastToldDay, nextDays);
  const peakChance = chances.reduce((highest, chance) => Math.max(highest, chance), 0);
  const peakDay = chances.findIndex((chance) => chance >= peakChance - slack);
  const firstAtMost = (limit: number): number | undefined => {
    const steps = chances.subarray(peakDay).findIndex((chance) => chance <= limit + slack);
    return steps < 0 ? undefined : peakDay + steps;
  };
  return {
    peakDay,
    peakChance,
    closingDay: firstAtMost(peakChance / 2),
    fadedDay: firstAtMost(fadedChance),
    lastToldDay,
  };
}
