import type { Day } from "../core/calendar/day";
import type { Reason } from "../core/calling/callPlan";

/** One outcome as our recall log keeps it. */
export interface LogEntry {
  /** Names the entry for good: the same one planned again has the same key. */
  readonly key: string;
  readonly on: Day;
  readonly caller: string;
  readonly clientId: string | undefined;
  readonly client: string;
  readonly phone: string;
  readonly reasonWords: string;
  readonly reason: Reason | undefined;
  /** An outcome's id, or what was typed where it is none. */
  readonly outcome: string;
  /** As a day where it is one; else the text as typed. */
  readonly nextContact: Day | string;
  readonly note: string;
  /** O3: a cause's id, or what was typed where it is none. */
  readonly absenceCause?: string;
  readonly mood?: string;
  readonly need?: string;
  /** The line the caller had before her, and its language: "postop_early/7/en"; absent without one. */
  readonly script?: string;
  /** Key of the entry this one puts right, or undoes. */
  readonly takesBack?: string;
}
