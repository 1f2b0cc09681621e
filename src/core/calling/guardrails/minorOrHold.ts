import type { Day } from "../../calendar/day";
import { fullYears } from "../../calendar/fullYears";
import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { MarksInForce } from "../newestMarks";
import { rowsOf } from "../rowsOf";
import { reasonBands } from "../reasonBands";

const closingMarks = ["red_flag_closed", "complaint_closed", "reactivate"] as const;

/** An open red flag or complaint is never hidden by a hold. */
const alwaysOpen: ReadonlySet<Reason> = new Set(["medical_flag", "complaint_open"]);

/**
 * G12 `minor_or_hold`: she is under 18; or the last time she was reached somebody logged a hold
 * (bereavement, pregnancy, a sick infant) or passed her on to a superior.
 *
 * Of a minor bands 3–7 wait: what follows a treatment or an appointment is agreed with her parents.
 * A hold silences everything but an open red flag or complaint; a case passed on, bands 3–7. A later
 * contact that reached her ends both, and so does a closing mark of that day or later.
 *
 * @source rules G12, O1
 */
export function minorOrHold(clientCase: ClientCase, reason: Reason): boolean {
  const { contacts, file } = clientCase;
  if (reasonBands[reason] > 2 && isMinor(clientCase)) return true;
  const { lastReached } = contacts;
  if (lastReached === undefined) return false;
  if (isClosedSince(lastReached.on, file.marks)) return false;
  if (lastReached.outcome === "hold") return !alwaysOpen.has(reason);
  return lastReached.outcome === "escalated" && reasonBands[reason] > 2;
}

function isClosedSince(reachedOn: Day, marks: MarksInForce): boolean {
  return closingMarks.some((mark) => {
    const on = marks.get(mark)?.on;
    return on !== undefined && on >= reachedOn;
  });
}

/**
 * By any of her rows that gives a year. One of the last few years is no year of birth: a
 * spreadsheet adds the current one to "3/15".
 */
function isMinor({ client, day }: ClientCase): boolean {
  const { birthday } = day.clients;
  if (birthday === undefined) return false;
  const { adultFromYears, bornFromYears } = day.policy.guardrails;
  return rowsOf(day.matched.clientRows, client).some((rowIndex) => {
    const born = birthday[rowIndex];
    const years = born === undefined ? undefined : fullYears(born, day.asOf);
    return years !== undefined && years >= bornFromYears && years < adultFromYears;
  });
}
