import type { Words } from "./words";

/** The words a call is said with: whoever needs no others brings no others. */
export type CallWords = Pick<
  Words,
  "callSheet" | "evidence" | "outcomes" | "reasons" | "rules" | "timeAway" | "units"
>;
