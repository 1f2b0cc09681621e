import type { Day } from "../core/calendar/day";
import type { Reason } from "../core/calling/callPlan";
import type { Language } from "../core/clients/language";

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
  /** Language of the line the caller had before her; absent where there was none. */
  readonly scriptLanguage?: Language;
  /** Key of the entry this one puts right, or undoes. */
  readonly takesBack?: string;
}
