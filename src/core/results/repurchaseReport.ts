import { ok, type Result } from "../result";
import { returnChance } from "./returnChance";
import { bootstrapInterval, type Resampling } from "../statistics/bootstrapInterval";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import type { Interval } from "../statistics/interval";
import type { NotEnough } from "../statistics/notEnough";
import {
  repurchaseWindow,
  windowQuestion,
  type RepurchaseWindow,
  type WindowQuestion,
} from "../statistics/repurchaseWindow";
import { shareBack, type ShareBack } from "../statistics/shareBack";
import { survivalCurve, type ReturnTimes, type SurvivalCurve } from "../statistics/survivalCurve";

/** First reading of W2: of all first-time clients, the share back by a day. */
export interface BackBy extends ShareBack {
  readonly day: number;
  /** True where the interval is too wide to lean on: shown in grey. */
  readonly isGrey: boolean;
}

/** The chance that a client not back by a day comes in the next ones. */
export interface ChanceAfter extends BackBy {
  readonly withinDays: number;
}

/** The clinic's own repurchase curve in both readings, which are never mixed. */
export interface RepurchaseReport {
  readonly clients: number;
  readonly returns: number;
  readonly curve: SurvivalCurve;
  readonly backBy: readonly BackBy[];
  /** Not back by a day: the chance of the days after it. */
  readonly chances: readonly ChanceAfter[];
  /** Second reading: of those who return, when; and the closing day. */
  readonly timing: RepurchaseWindow;
}

/** The days the first reading is told for. */
const toldDays = [30, 60, 90, 180, 365];

/** The days without a second deal for which a chance is told. */
const notBackBy = [0, 90, 180, 365];

/**
 * Tells when a clinic's first-time clients come back, counting each for as long as she was watched.
 *
 * A day is told while at least ten clients were watched to it.
 *
 * @param times - days from first to second deal, or to the day asked about
 * @param gate - clients and returns needed; fewer for one group beside others
 * @returns both readings; `NOT_ENOUGH` under the gate
 * @source policy/SOURCES.md#repurchase (rule W2); Kaplan & Meier 1958
 *
 * @example
 * repurchaseReport({ days: [12, 90], returned: [1, 0] }) // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 2, needed: 30 })
 */
export function repurchaseReport(
  times: ReturnTimes,
  gate: { readonly clients: number; readonly returns: number } = evidenceNeeded.curve,
  question: WindowQuestion = windowQuestion,
): Result<RepurchaseReport, NotEnough> {
  const curve = survivalCurve(times);
  const timing = repurchaseWindow(curve, gate, question);
  if (!timing.ok) return timing;
  const { clients, returns } = curve;
  return ok({
    clients,
    returns,
    curve,
    backBy: backByToldDays(curve),
    chances: chancesAfter(curve, question.nextDays),
    timing: timing.value,
  });
}

/**
 * The interval of the day by which most returners are back, by drawing the clinic's clients anew.
 *
 * Takes a while for many clients; meant for a worker.
 *
 * @param times - as for `repurchaseReport`
 * @param resampling - draws and seed
 * @returns the interval; `undefined` when most draws told nothing
 * @source Efron 1979, Ann. Stat. 7:1
 *
 * @example
 * mostBackInterval({ days: [12, 90], returned: [1, 0] }, { draws: 10, seed: 1 }) // => undefined
 */
export function mostBackInterval(
  times: ReturnTimes,
  resampling: Pick<Resampling, "draws" | "seed">,
): Interval | undefined {
  const clients = times.days.length;
  const days = new Int32Array(clients);
  const returned = new Uint8Array(clients);
  return bootstrapInterval({ clients, ...resampling }, (drawn) => {
    drawn.forEach((client, entry) => {
      days[entry] = times.days[client] ?? NaN;
      returned[entry] = times.returned[client] ?? NaN;
    });
    const timing = repurchaseWindow(survivalCurve({ days, returned }));
    return timing.ok ? timing.value.mostBackByDay : undefined;
  });
}

function backByToldDays(curve: SurvivalCurve): readonly BackBy[] {
  return toldDays
    .map((day) => ({ day, ...shareBack(curve, day) }))
    .filter(({ atRisk }) => atRisk >= evidenceNeeded.atRisk)
    .map((told) => ({ ...told, isGrey: isWide(told.interval) }));
}

/** Told of a day while ten clients were watched to the end of the days after it. */
function chancesAfter(curve: SurvivalCurve, withinDays: number): readonly ChanceAfter[] {
  return notBackBy.flatMap((day) => {
    const chance = returnChance(curve, day, withinDays);
    if (!chance.ok) return [];
    return [{ day, withinDays, ...chance.value, isGrey: isWide(chance.value.interval) }];
  });
}

/** Wider to either side on average than may be leant on; without an interval nothing is known. */
function isWide(interval: Interval | undefined): boolean {
  if (interval === undefined) return true;
  return (interval.high - interval.low) / 2 > evidenceNeeded.greyFromHalfWidth;
}
