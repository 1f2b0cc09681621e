import { standardErrors95 } from "./interval";
import { normalQuantile } from "./normalQuantile";

/** What calling is hoped to do, and how the list is parted to see it. */
export interface LiftPlan {
  /** Share who come back without a call. */
  readonly withoutCall: number;
  /** Share hoped for with one. */
  readonly withCall: number;
  /** Share of the list not called, on purpose; above 0 and below 1. */
  readonly heldOutShare: number;
}

/** Four trials in five find a lift that is there. */
const usualPower = 0.8;

/**
 * How many clients a list needs before it can show that calling them did something.
 *
 * Of a comparison that wrongly sees a lift once in twenty times.
 *
 * @param plan - the two shares and how many are not called
 * @param power - how often a lift that is there is found
 * @returns clients on the whole list, not rounded; `Infinity` when the two shares are equal
 * @source Fleiss, Levin & Paik 2003, section 4.2 (R power.prop.test for halves)
 *
 * @example
 * clientsNeeded({ withoutCall: 0.1, withCall: 0.15, heldOutShare: 0.5 }).toFixed(1) // => "1371.2"
 * clientsNeeded({ withoutCall: 0.1, withCall: 0.1, heldOutShare: 0.5 }) // => Infinity
 */
export function clientsNeeded(plan: LiftPlan, power: number = usualPower): number {
  const { withoutCall, withCall, heldOutShare } = plan;
  if (withCall === withoutCall) return Infinity;
  const calledShare = 1 - heldOutShare;
  const pooled = heldOutShare * withoutCall + calledShare * withCall;
  const without = withoutCall * (1 - withoutCall);
  const ifNothing = pooled * (1 - pooled) * (1 / heldOutShare + 1 / calledShare);
  const ifLift = without / heldOutShare + (withCall * (1 - withCall)) / calledShare;
  const reach = standardErrors95 * Math.sqrt(ifNothing) + normalQuantile(power) * Math.sqrt(ifLift);
  return (reach / (withCall - withoutCall)) ** 2;
}

/**
 * How many more clients a list needs to show the lift hoped for; 0 when it is large enough.
 *
 * @param clients - on the list
 * @param plan - the two shares and how many are not called
 * @source Fleiss, Levin & Paik 2003, section 4.2
 *
 * @example
 * clientsMissing(330, { withoutCall: 0.1, withCall: 0.15, heldOutShare: 0.5 }) // => 1042
 * clientsMissing(5000, { withoutCall: 0.1, withCall: 0.15, heldOutShare: 0.5 }) // => 0
 */
export function clientsMissing(clients: number, plan: LiftPlan): number {
  return Math.max(0, Math.ceil(clientsNeeded(plan)) - clients);
}
