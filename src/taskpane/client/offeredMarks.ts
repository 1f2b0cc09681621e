import type { ClientMark } from "../../core/clients/codes";
import type { OfferedMark } from "../../wording/pane/decisionWords";
import type { ClientCard } from "../../workflow/desk/clientCard";

/** What else a decision needs to be understood (K5, C7). */
export interface MarkNeeds {
  readonly value?: "staff" | "answer" | "channel" | "client";
  readonly until?: "needed" | "open";
  readonly isWhyNeeded?: true;
}

export const markNeeds: Readonly<Record<OfferedMark, MarkNeeds>> = {
  added_today: {},
  taken_off: { isWhyNeeded: true },
  handed_to: { value: "staff" },
  not_before: { until: "needed" },
  owner: { value: "staff" },
  consent: { value: "answer" },
  do_not_contact: { value: "channel", isWhyNeeded: true },
  neglected: { isWhyNeeded: true },
  park: { until: "open", isWhyNeeded: true },
  reactivate: {},
  same_person: { value: "client" },
  not_the_same_person: { value: "client" },
};

/**
 * The decisions that make sense about a client as she stands: today's list first, then what lasts.
 *
 * A red flag or complaint is closed where it is shown, by a named person, and not from here.
 */
export function offeredMarks({
  group,
  marks,
}: Pick<ClientCard, "group" | "marks">): readonly OfferedMark[] {
  const isListed = group === "onSheet" || group === "waiting";
  const holds = (mark: ClientMark) => marks.some((inForce) => inForce.mark === mark);
  return [
    ...(isListed ? (["not_before", "handed_to", "taken_off"] as const) : []),
    ...(isListed || group === "unreadable" ? [] : (["added_today"] as const)),
    "owner",
    "consent",
    "do_not_contact",
    "neglected",
    holds("park") ? "reactivate" : "park",
    ...(holds("park") || holds("reactivate") ? [] : (["reactivate"] as const)),
    "same_person",
    "not_the_same_person",
  ];
}
