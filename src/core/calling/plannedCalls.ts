import type { PlannedCall } from "./callPlan";
import type { CallQuestion } from "./callQuestion";
import type { AssignedCall } from "./assignedCall";
import { rowsASlice, type Sliced } from "../sliced";
import { otherCallers } from "./otherCallers";
import type { Roster } from "./roster";

/**
 * Writes the assigned calls out as the rows of the plan.
 *
 * @param calls - in sheet order
 */
export function* plannedCalls(
  calls: readonly AssignedCall[],
  staff: Roster,
  question: Pick<CallQuestion, "asOf" | "policy">,
): Sliced<readonly PlannedCall[]> {
  const proposed = otherCallers(calls, staff, question);
  yield;
  const planned: PlannedCall[] = [];
  for (let from = 0; from < calls.length; from += rowsASlice) {
    const slice = calls.slice(from, from + rowsASlice);
    slice.forEach((call, place) => planned.push(plannedCall(call, proposed[from + place])));
    yield;
  }
  return planned;
}

const alone: PlannedCall["household"] = [];

function plannedCall(
  { lead, others, caller }: AssignedCall,
  proposedCaller: string | undefined,
): PlannedCall {
  const { client, band, due, level, segment, restsOnUnknownConsent, onlyBy } = lead;
  const household =
    others.length === 0 ? alone : others.map((other) => ({ client: other.client, due: other.due }));
  const call = { client, band, due, caller, household, level, segment, restsOnUnknownConsent };
  if (proposedCaller === undefined && onlyBy === undefined) return call;
  return {
    ...call,
    ...(proposedCaller === undefined ? {} : { proposedCaller }),
    ...(onlyBy === undefined ? {} : { onlyBy }),
  };
}
