import type { Day } from "../../core/calendar/day";
import type { ClientCard, TypedCall } from "../../workflow/desk/clientCard";
import type { PadDraft } from "../state/padDraft";
import { nextContact } from "./nextContact";

interface CallPlace {
  readonly card: ClientCard;
  readonly asOf: Day;
  readonly caller: string;
}

/**
 * A call as it goes into the log, from what stands on the pad.
 *
 * @returns `undefined` while no outcome is chosen, or the day of the next contact cannot be
 */
export function typedCall(
  draft: PadDraft,
  { card, asOf, caller }: CallPlace,
): TypedCall | undefined {
  const { outcome } = draft;
  const next = nextContact(draft, card.nextContactOn, asOf);
  if (outcome === undefined || next === undefined) return undefined;
  if (next.kind === "past" || next.kind === "unreadable") return undefined;
  return {
    client: card.client,
    outcome,
    reason: card.reasons[0]?.reason,
    caller: caller.trim(),
    on: asOf,
    note: noteOf(draft),
    ...(next.kind === "chosen" ? { nextContactOn: next.on } : {}),
    ...said("absenceCause", draft),
    ...said("mood", draft),
    ...said("need", draft),
  };
}

/** The log has no column for a suggestion of hers: it goes with the note. */
function noteOf({ note, suggestion }: PadDraft): string {
  return [note.trim(), suggestion.trim()].filter((part) => part !== "").join(" · ");
}

type Heard = "absenceCause" | "mood" | "need";

/** What nobody said is left out, not logged as nothing. */
function said(field: Heard, draft: PadDraft): Partial<Record<Heard, string>> {
  const text = draft[field].trim();
  return text === "" ? {} : { [field]: text };
}
