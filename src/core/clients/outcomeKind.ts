import type { CallOutcome } from "./codes";

/** What an outcome means for the next contact. */
export type OutcomeKind = "unanswered" | "refused" | "wrongNumber" | "reached" | "closed";

/**
 * Sorts an outcome by what it tells: nobody answered, she would not talk, the number is not hers,
 * she was reached, or she is never to be called again.
 *
 * A logged contact without an outcome counts as reached: she is then rather left in peace (G5).
 *
 * @source rules O1, G5, G6
 *
 * @example
 * outcomeKind("busy") // => "unanswered"
 * outcomeKind(undefined) // => "reached"
 */
export function outcomeKind(outcome: CallOutcome | undefined): OutcomeKind {
  switch (outcome) {
    case "no_answer":
    case "unreachable":
    case "busy":
      return "unanswered";
    case "hung_up":
    case "declined_call":
      return "refused";
    case "wrong_number":
    case "invalid_number":
      return "wrongNumber";
    case "do_not_contact":
    case "closed_deceased":
      return "closed";
    case undefined:
    case "reached":
    case "callback":
    case "appointment":
    case "considering":
    case "not_now":
    case "not_interested":
    case "moved_to_wechat":
    case "complaint":
    case "medical_escalation":
    case "hold":
    case "escalated":
      return "reached";
  }
}
