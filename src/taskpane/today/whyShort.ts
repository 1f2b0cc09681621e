import { guardrails, type Guardrail } from "../../core/calling/callPlan";
import type { CallerLoad, DayOverview } from "../../workflow/desk/clinicDesk";
import { ruleGroups } from "../setup/ruleGroups";

/** Why a list is no longer than it is. */
export interface WhyShort {
  /** Clients with something due that nothing holds back. */
  readonly due: number;
  readonly waiting: number;
  /** Those whose quota is full while clients of theirs wait. */
  readonly full: readonly string[];
  /** Those with places left. */
  readonly free: readonly string[];
  readonly placesFree: number;
  /** The most first; they add up to the clients held back. */
  readonly heldBackBy: readonly { readonly guardrail: Guardrail; readonly clients: number }[];
  readonly rulesOff: number;
  readonly rules: number;
  readonly rulesWithoutColumn: number;
}

/** Gathers what makes a day's list short: quotas, guardrails and rules that are off. */
export function whyShort({ counts, callers, heldBackBy, rulesOff }: DayOverview): WhyShort {
  const { columnMissing, waiting, otherTrade, on } = ruleGroups(rulesOff);
  const named = callers.filter(isNamed);
  const free = named.filter(({ calls, quota }) => calls < quota);
  const held = guardrails.flatMap((guardrail) => {
    const clients = heldBackBy[guardrail];
    return clients === undefined || clients === 0 ? [] : [{ guardrail, clients }];
  });
  return {
    due: counts.onSheet + counts.waiting,
    waiting: counts.waiting,
    full: named.filter(({ waiting }) => waiting > 0).map(({ caller }) => caller),
    free: free.map(({ caller }) => caller),
    placesFree: free.reduce((sum, { calls, quota }) => sum + quota - calls, 0),
    heldBackBy: held.sort((a, b) => b.clients - a.clients),
    rulesOff: rulesOff.length,
    rules: columnMissing.length + waiting.length + otherTrade.length + on.length,
    rulesWithoutColumn: columnMissing.length,
  };
}

function isNamed(load: CallerLoad): load is CallerLoad & { readonly caller: string } {
  return load.caller !== undefined;
}
