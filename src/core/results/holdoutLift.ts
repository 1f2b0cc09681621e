import { ok, refused, type Result } from "../result";
import { clientsMissing } from "../statistics/clientsNeeded";
import { fisherEither } from "../statistics/fisherExact";
import type { Interval } from "../statistics/interval";
import { newcombeInterval } from "../statistics/newcombeInterval";
import { notEnough, type NotEnough } from "../statistics/notEnough";
import type { Count } from "../statistics/wilsonInterval";

/** What came of a list of which a part, drawn by lot, was not called. */
export interface HoldoutList {
  /** Returned among those to be called, reached or not. */
  readonly called: Count;
  /** Of those, how many were reached. */
  readonly reached: number;
  /** Returned among those held out. */
  readonly heldOut: Count;
}

/** What calling did, as far as the list can tell. */
export interface HoldoutLift {
  /** Share back if called minus share back if not. */
  readonly lift: number;
  readonly interval: Interval;
  /** How often a list on which calls do nothing differs this much. */
  readonly chance: number;
  /** The same per client reached; `undefined` when nobody was. */
  readonly perReached: number | undefined;
  readonly perReachedInterval: Interval | undefined;
  /** True when the interval lies on one side of 0. */
  readonly isProven: boolean;
  /** Clients a list lacks to prove a lift of the size hoped for; 0 when it has enough. */
  readonly clientsMissing: number;
}

/**
 * Tells what calling did, by comparing those to be called with those held out, as assigned.
 *
 * Never those reached with those not reached: clients who pick up would have come more often anyway.
 *
 * @param list - the two parts
 * @param hopedLift - the lift worth proving, added to the share held out who came anyway
 * @returns the lift; `NOT_ENOUGH` when one part is empty
 * @source Newcombe 1998, method 10 (interval); Angrist, Imbens & Rubin 1996, JASA 91:444 (per reached)
 *
 * @example
 * holdoutLift({ called: { hits: 1, trials: 9 }, reached: 3, heldOut: { hits: 0, trials: 0 } }, 0.05) // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 0, needed: 1 })
 */
export function holdoutLift(list: HoldoutList, hopedLift: number): Result<HoldoutLift, NotEnough> {
  const { called, heldOut, reached } = list;
  const interval = newcombeInterval(called, heldOut);
  if (interval === undefined) return refused(notEnough("clients", 0, 1));
  const lift = called.hits / called.trials - heldOut.hits / heldOut.trials;
  const reachedShare = reached / called.trials;
  const clients = called.trials + heldOut.trials;
  const withoutCall = heldOut.hits / heldOut.trials;
  return ok({
    lift,
    interval,
    chance: fisherEither(called, heldOut),
    perReached: reached === 0 ? undefined : lift / reachedShare,
    perReachedInterval:
      reached === 0
        ? undefined
        : { low: interval.low / reachedShare, high: interval.high / reachedShare },
    isProven: interval.low > 0 || interval.high < 0,
    clientsMissing: clientsMissing(clients, {
      withoutCall,
      withCall: Math.min(1, withoutCall + hopedLift),
      heldOutShare: heldOut.trials / clients,
    }),
  });
}
