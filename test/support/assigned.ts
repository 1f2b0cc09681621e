import { noDay } from "../../src/core/calendar/day";
import { noText } from "../../src/core/clients/columns";
import type { CallCandidate } from "../../src/core/calling/callCandidate";
import type { AssignedCall } from "../../src/core/calling/assignedCall";
import type { Reason } from "../../src/core/calling/callPlan";
import type { Evidence } from "../../src/core/calling/evidence";
import { OpenCalls } from "../../src/core/calling/openCalls";
import { reasonBands } from "../../src/core/calling/reasonBands";
import type { Roster, StaffMember } from "../../src/core/calling/roster";

/** A call as a test tells it: what for, by whom, and whatever else the test is about. */
export interface TestCall extends Partial<Omit<CallCandidate, "due" | "band" | "daysAway">> {
  readonly reason: Reason;
  readonly evidence?: readonly Evidence[];
  readonly urgency?: number;
  readonly daysAway?: number | undefined;
  readonly caller?: string | undefined;
  readonly others?: readonly CallCandidate[];
}

/** A client with one reason due, of whom nothing else is known. */
export function candidateOf({
  reason,
  evidence = [],
  urgency = 0,
  caller: _caller,
  others: _others,
  ...own
}: TestCall): CallCandidate {
  return {
    client: 0,
    due: [{ reason, evidence, urgency }],
    band: reasonBands[reason],
    phone: noText,
    medianDealCents: undefined,
    lastContactOn: noDay,
    daysAway: undefined,
    owners: [],
    ownedFrom: undefined,
    ownCaller: undefined,
    level: 1,
    segment: "active",
    restsOnUnknownConsent: false,
    onlyBy: undefined,
    ...own,
  };
}

/** Calls that are open, in this order; a place each. */
export function openCallsOf(calls: readonly CallCandidate[]): OpenCalls {
  const open = new OpenCalls(calls.length);
  for (const call of calls) open.add(call);
  return open;
}

/** One call with its caller. */
export function assignedOf(call: TestCall): AssignedCall {
  return { lead: candidateOf(call), others: call.others ?? [], caller: call.caller };
}

/** The staff by name; who says nothing else works today and has the clinic's quota. */
export function rosterOf(staff: Readonly<Record<string, Partial<StaffMember>>>): Roster {
  return new Map(
    Object.entries(staff).map(([name, said]) => [
      name,
      {
        name,
        role: undefined,
        isActive: true,
        dailyQuota: undefined,
        hasLeft: false,
        leftOn: undefined,
        ...said,
      },
    ]),
  );
}
