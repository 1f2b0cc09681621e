import { clientGroups, type ClientGroup } from "../../core/calling/callPlan";
import type { CallerLoad, WhatIf } from "../../workflow/desk/clinicDesk";

/** One count as it is and as it would be. */
export interface WhatIfCount {
  readonly now: number;
  readonly then: number;
}

/** What other numbers would do to the day. */
export interface WhatIfLines {
  readonly groups: readonly (WhatIfCount & { readonly group: ClientGroup })[];
  /** Callers whose load would change; nobody's name is the unassigned list. */
  readonly callers: readonly (WhatIfCount & { readonly caller: string | undefined })[];
  readonly joins: number;
  readonly leaves: number;
}

/** Puts now beside then: all five groups, and the callers for whom something changes. */
export function whatIfLines({
  now,
  then,
  callersNow,
  callersThen,
  joins,
  leaves,
}: WhatIf): WhatIfLines {
  const names = new Set([...callersNow, ...callersThen].map(({ caller }) => caller));
  const callers = [...names].map((caller) => {
    return { caller, now: callsOf(caller, callersNow), then: callsOf(caller, callersThen) };
  });
  return {
    groups: clientGroups.map((group) => ({ group, now: now[group], then: then[group] })),
    callers: callers.filter((load) => load.now !== load.then),
    joins: joins.length,
    leaves: leaves.length,
  };
}

function callsOf(caller: string | undefined, loads: readonly CallerLoad[]): number {
  const load = loads.find((one) => one.caller === caller);
  return load === undefined ? 0 : load.calls;
}
