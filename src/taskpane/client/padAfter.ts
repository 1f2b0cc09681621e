import type { CallOutcome } from "../../core/clients/codes";
import type { PadDraft, PadGroup } from "../state/padDraft";
import { outcomesIn } from "./padChoices";

/** What a caller writes beside the outcome. */
export type PadField = "nextContact" | "note" | "absenceCause" | "mood" | "need" | "suggestion";

export type PadEvent =
  | { readonly type: "keyPressed"; readonly group: PadGroup }
  | { readonly type: "outcomeChosen"; readonly outcome: CallOutcome }
  | { readonly type: "unchosen" }
  | { readonly type: "typed"; readonly field: PadField; readonly text: string };

/**
 * The pad after a key, a choice or typing.
 *
 * The first press of a key chooses its outcome, the second opens what else the key can mean, each
 * further one chooses the next of these. Letting go of an outcome lets go of its day, and of nothing
 * else that was typed.
 */
export function padAfter(draft: PadDraft, event: PadEvent): PadDraft {
  switch (event.type) {
    case "keyPressed":
      return afterKey(draft, event.group);
    case "outcomeChosen":
      return { ...draft, outcome: event.outcome };
    case "unchosen":
      return { ...draft, outcome: undefined, opened: undefined, nextContact: "" };
    case "typed":
      return { ...draft, [event.field]: event.text };
  }
}

function afterKey(draft: PadDraft, group: PadGroup): PadDraft {
  const outcomes = outcomesIn(group);
  const at = draft.outcome === undefined ? -1 : outcomes.indexOf(draft.outcome);
  if (group !== "M" && at < 0) return { ...draft, outcome: outcomes[0], opened: undefined };
  if (outcomes.length === 1) return draft;
  if (draft.opened !== group) return { ...draft, opened: group };
  return { ...draft, outcome: outcomes[(at + 1) % outcomes.length] };
}
