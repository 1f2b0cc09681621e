import type { DueReason, Guardrail, HeldBack } from "./callPlan";
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
  let free = due;
  let leadHeldBy: Guardrail | undefined;
  for (const each of due) {
    const by = heldBy(clientCase, each.reason);
    if (by === undefined) continue;
    leadHeldBy ??= by;
    free = free.filter((other) => other !== each);
  }
  if (isSome(free)) return { group: "callable", candidate: callCandidate(clientCase, free) };
  if (leadHeldBy === undefined || !isSome(due)) return nothingDue;
  return { group: "heldBack", held: { client: clientCase.client, by: leadHeldBy, due } };
}

function isSome(due: readonly DueReason[]): due is Due {
  return due.length > 0;
}
