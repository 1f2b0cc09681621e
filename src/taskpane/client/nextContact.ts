import { readIsoDay, type Day } from "../../core/calendar/day";
import type { CallOutcome } from "../../core/clients/codes";
import type { ClientCard } from "../../workflow/desk/clientCard";
import type { PadDraft } from "../state/padDraft";

/** When she is contacted next, and who says so. */
export type NextContact =
  | { readonly kind: "byRule"; readonly on: Day }
  | { readonly kind: "chosen"; readonly on: Day }
  | { readonly kind: "none"; readonly because: "never" | "repair" | "settled" }
  /** Before the day the pane is about. */
  | { readonly kind: "past"; readonly on: Day }
  | { readonly kind: "unreadable" };

/**
 * The next contact of a call that is being logged: a day chosen by hand, else the retry rule's (O1).
 *
 * @param draft - an empty `nextContact` leaves it to the rule
 * @param byRule - the rule's days, from the card
 * @param asOf - today, or the day the pane is about: the earliest that can be chosen
 * @returns `undefined` while no outcome is chosen
 */
export function nextContact(
  { outcome, nextContact: typed }: PadDraft,
  byRule: ClientCard["nextContactOn"],
  asOf: Day,
): NextContact | undefined {
  if (outcome === undefined) return undefined;
  const rule = byRule[outcome];
  if (typed === "")
    return rule === undefined
      ? { kind: "none", because: whyNone(outcome) }
      : { kind: "byRule", on: rule };
  const on = readIsoDay(typed);
  if (on === undefined) return { kind: "unreadable" };
  if (on < asOf) return { kind: "past", on };
  return on === rule ? { kind: "byRule", on } : { kind: "chosen", on };
}

function whyNone(outcome: CallOutcome): "never" | "repair" | "settled" {
  switch (outcome) {
    case "do_not_contact":
    case "closed_deceased":
      return "never";
    case "wrong_number":
    case "invalid_number":
      return "repair";
    default:
      return "settled";
  }
}
