import { guardrails, type Guardrail, type Reason, type RuleOff } from "../../core/calling/callPlan";
import { isPromotional } from "../../core/calling/isPromotional";
import { reasonBands } from "../../core/calling/reasonBands";
import type { ClientCard } from "../../workflow/desk/clientCard";

/**
 * The guardrails that were asked about her lead reason and let it pass.
 *
 * A guardrail that is off, or that this reason is exempt from, was not asked, and is not claimed. One
 * who is held back, or has nothing due, passed no checks worth telling.
 *
 * @param rulesOff - the rules that are off on the day, guardrails among them
 */
export function checksPassed(
  { group, reasons }: Pick<ClientCard, "group" | "reasons">,
  rulesOff: readonly RuleOff[],
): readonly Guardrail[] {
  const lead = reasons[0]?.reason;
  if (lead === undefined || (group !== "onSheet" && group !== "waiting")) return [];
  const off = new Set<string>(rulesOff.map(({ reason }) => reason));
  return guardrails.filter((guardrail) => !off.has(guardrail) && isAsked(guardrail, lead));
}

/** G4–G6, G9–G11: what safety, promises and care are exempt from. */
function isAsked(guardrail: Guardrail, reason: Reason): boolean {
  switch (guardrail) {
    case "future_booking":
      return reasonBands[reason] >= 5;
    case "recent_contact":
    case "resting":
      return reasonBands[reason] > 2;
    case "no_consent":
    case "safety_open":
    case "no_selling_window":
      return isPromotional(reason);
    // A lot is no check that somebody passes.
    case "held_out":
      return false;
    default:
      return true;
  }
}
