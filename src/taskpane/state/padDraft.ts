import { isoDay } from "../../core/calendar/day";
import type { CallOutcome } from "../../core/clients/codes";
import type { TypedCall } from "../../workflow/desk/clientCard";

/** What was typed about a call before it is saved; an empty text is nothing typed. */
export interface PadDraft {
  readonly outcome: CallOutcome | undefined;
  /** The key whose rarer outcomes are shown. */
  readonly opened: PadGroup | undefined;
  /** `yyyy-mm-dd` as the field gives it; empty leaves the day to the retry rule. */
  readonly nextContact: string;
  readonly note: string;
  /** O3. */
  readonly absenceCause: string;
  readonly mood: string;
  readonly need: string;
  readonly suggestion: string;
}

/** O2: the keys of the pad, as they stand on the keyboard. */
export const padKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "C"] as const;
export type PadKey = (typeof padKeys)[number];

/** A key, or "M" for all that have none. */
export type PadGroup = PadKey | "M";

export const emptyDraft: PadDraft = {
  outcome: undefined,
  opened: undefined,
  nextContact: "",
  note: "",
  absenceCause: "",
  mood: "",
  need: "",
  suggestion: "",
};

/** The pad as it was when a call was saved: for one taken back, or one that could not be written. */
export function draftOf(call: TypedCall): PadDraft {
  const { outcome, nextContactOn, note } = call;
  return {
    ...emptyDraft,
    outcome,
    nextContact: nextContactOn === undefined ? "" : isoDay(nextContactOn),
    note,
    ...(call.absenceCause === undefined ? {} : { absenceCause: call.absenceCause }),
    ...(call.mood === undefined ? {} : { mood: call.mood }),
    ...(call.need === undefined ? {} : { need: call.need }),
    ...(call.suggestion === undefined ? {} : { suggestion: call.suggestion }),
  };
}
