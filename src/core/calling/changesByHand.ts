import type { Day } from "../calendar/day";
import type { MarksInForce } from "./newestMarks";

/** What the manager changed by hand about one client (C7). */
export interface ByHand {
  /** Day she was put on today's sheet; `undefined` when nobody did. */
  readonly addedOn: Day | undefined;
  readonly isTakenOff: boolean;
  /** The colleague who makes today's call. */
  readonly handedTo: string | undefined;
  /** First day on which she may be called again. */
  readonly notBefore: Day | undefined;
}

const nothing: ByHand = {
  addedOn: undefined,
  isTakenOff: false,
  handedTo: undefined,
  notBefore: undefined,
};

/**
 * Reads the changes by hand off a client's marks: added, taken off and handed over hold for their
 * own day alone; a snooze holds until the day it names, or for its own day without one.
 *
 * Adding and taking off undo each other: the later row holds.
 *
 * @param asOf - day the question is asked for
 * @source rule C7
 *
 * @example
 * changesByHand(new Map(), day("2026-11-21")).isTakenOff // => false
 * changesByHand(new Map([["taken_off", { on: day("2026-11-21"), rowIndex: 4 }]]), day("2026-11-21")).isTakenOff // => true
 */
export function changesByHand(marks: MarksInForce, asOf: Day): ByHand {
  if (marks.size === 0) return nothing;
  const added = marks.get("added_today");
  const takenOff = marks.get("taken_off");
  const isAdded = added?.on === asOf;
  const isTakenOff = takenOff?.on === asOf;
  const addedLater = (added?.rowIndex ?? -1) > (takenOff?.rowIndex ?? -1);
  const handed = marks.get("handed_to");
  const snooze = marks.get("not_before");
  const until = snooze?.until ?? (snooze?.on === asOf ? ((asOf + 1) as Day) : undefined);
  return {
    addedOn: isAdded && (!isTakenOff || addedLater) ? asOf : undefined,
    isTakenOff: isTakenOff && !(isAdded && addedLater),
    handedTo: handed?.on === asOf ? handed.value : undefined,
    notBefore: until !== undefined && until > asOf ? until : undefined,
  };
}
