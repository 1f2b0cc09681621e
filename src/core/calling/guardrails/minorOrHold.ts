import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { reasonBands } from "../reasonBands";

/** An open red flag or complaint is never hidden by a hold. */
const alwaysOpen: ReadonlySet<Reason> = new Set(["medical_flag", "complaint_open"]);

/**
 * G12 `minor_or_hold`: the last time she was reached somebody logged a hold (bereavement, pregnancy,
 * a sick infant) or passed her on to a superior.
 *
 * A hold silences everything but an open red flag or complaint; a case passed on, bands 3–7. A later
 * contact that reached her ends both, and so does a closing mark of that day or later.
 *
 * @source rules G12, O1
 */
export function minorOrHold({ contacts, file }: ClientCase, reason: Reason): boolean {
  const { lastReached } = contacts;
  if (lastReached === undefined) return false;
  const closed = (["red_flag_closed", "complaint_closed", "reactivate"] as const).some((mark) => {
    const on = file.marks.get(mark)?.on;
    return on !== undefined && on >= lastReached.on;
  });
  if (closed) return false;
  if (lastReached.outcome === "hold") return !alwaysOpen.has(reason);
  return lastReached.outcome === "escalated" && reasonBands[reason] > 2;
}
