import type { HeldBack } from "./callPlan";
import { callCandidate, type CallCandidate, type Due } from "./callCandidate";
import type { ClientCase } from "./clientCase";
import { dueReasons } from "./dueReasons";
import { heldBy } from "./heldBy";

/** What becomes of one client: nothing due, held back, or a call to be made. */
export type Verdict =
  | { readonly group: "nothingDue" }
  | { readonly group: "heldBack"; readonly held: HeldBack }
  | { readonly group: "callable"; readonly candidate: CallCandidate };

const nothingDue: Verdict = { group: "nothingDue" };

/**
 * First the reasons, then the guardrails (G13): a client is held back only if something was due.
 *
 * Guardrails hold single reasons; what is left of them makes the call. When all are held she counts
 * under the guardrail that holds her lead reason.
 *
 * @source rule G13
 */
export function judgeClient(clientCase: ClientCase): Verdict {
  const due = dueReasons(clientCase);
  const [lead] = due;
  if (lead === undefined) return nothingDue;
  const others = due.slice(1);
  const by = heldBy(clientCase, lead.reason);
  const free = others.filter(({ reason }) => heldBy(clientCase, reason) === undefined);
  if (by === undefined) return callable(clientCase, [lead, ...free]);
  const [next, ...rest] = free;
  if (next !== undefined) return callable(clientCase, [next, ...rest]);
  return { group: "heldBack", held: { client: clientCase.client, by, due: [lead, ...others] } };
}

function callable(clientCase: ClientCase, due: Due): Verdict {
  return { group: "callable", candidate: callCandidate(clientCase, due) };
}
