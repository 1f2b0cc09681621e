import type { Day } from "../../core/calendar/day";
import type { ClientGroup, Guardrail, Reason } from "../../core/calling/callPlan";
import type { CallOutcome, ClientMark } from "../../core/clients/codes";
import type { DormancyTier } from "../../core/retention/dormancyTier";
import type { Segment } from "../../core/retention/segmentOf";
import type { SpokenCall } from "./spokenScript";

/**
 * Everything the pane shows of one client, said in its language: may she be called, why today, what
 * to say, about her, what happened. Nothing of it is kept outside the workbook.
 */
export interface ClientCard {
  readonly client: number;
  readonly name: string;
  readonly clientId: string | undefined;
  /** As stored, to be dialled; as said where the clinic is; and what it is called, if anything. */
  readonly phones: readonly {
    readonly number: string;
    readonly said: string;
    readonly label?: string;
  }[];
  readonly owner: string | undefined;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly standing: {
    readonly lastArrivalOn: Day | undefined;
    readonly daysAway: number | undefined;
    readonly tier: DormancyTier;
    /** Internal: classes are shown as A and B, never as a judgement. */
    readonly segment: Segment;
    /** W1; `undefined` without a first deal. */
    readonly window: string | undefined;
    readonly balanceCents: number | undefined;
    readonly sessionsLeft: number | undefined;
    readonly spend24MonthsCents: number | undefined;
  };
  /** One sentence a fact: balance, sessions, gifts, birthday, needs, rhythm. */
  readonly about: readonly { readonly label: string; readonly text: string }[];
  /** May she be contacted; the strongest of what stands against it. */
  readonly contact:
    | { readonly kind: "ok" }
    | { readonly kind: "onlyBy"; readonly channel: "phone" | "message" }
    | { readonly kind: "doNotContact"; readonly since: Day | undefined; readonly because: string }
    | {
        readonly kind: "redFlag";
        readonly since: Day | undefined;
        readonly because: string;
        /** A caller has passed her on; until then a symptom is noted and nobody has looked at it. */
        readonly isWithDoctor: boolean;
      }
    | { readonly kind: "complaint"; readonly since: Day | undefined; readonly because: string };
  readonly group: ClientGroup;
  /** The lead reason first. */
  readonly reasons: readonly {
    readonly reason: Reason;
    readonly words: string;
    readonly evidence: string;
  }[];
  readonly heldBackBy:
    | {
        readonly guardrail: Guardrail;
        readonly words: string;
        /** Since when, until when, who said so; `undefined` where the words say all there is. */
        readonly because: string | undefined;
      }
    | undefined;
  /** What to say; `undefined` when nothing is due or nothing may be said. */
  readonly script: string | undefined;
  /** The whole call, part by part, and answers to what may come up; where there is a `script`. */
  readonly spoken: SpokenCall | undefined;
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** By outcome: when she is contacted next if nobody chooses a day (O1); `undefined` for never. */
  readonly nextContactOn: Readonly<Partial<Record<CallOutcome, Day>>>;
  /** Marks in force and who set them, newest first. */
  readonly marks: readonly {
    readonly mark: ClientMark;
    readonly value: string;
    readonly until: Day | undefined;
    readonly by: string;
    readonly on: Day | undefined;
    readonly note: string;
  }[];
  /** Her log entries of today that can still be taken back, newest first. */
  readonly undoable: readonly { readonly key: string; readonly outcome: string }[];
}

export interface TimelineEntry {
  readonly on: Day;
  readonly kind: "purchase" | "visit" | "appointment" | "call" | "deposit" | "package" | "mark";
  readonly text: string;
  readonly sheet: string;
  readonly sheetRow: number;
}

/** One call as logged in the pane. */
export interface TypedCall {
  readonly client: number;
  readonly outcome: CallOutcome;
  readonly reason: Reason | undefined;
  readonly caller: string;
  readonly on: Day;
  /** Chosen by hand; left out, the retry rule's (O1). */
  readonly nextContactOn?: Day;
  readonly note: string;
  /** O3. */
  readonly absenceCause?: string;
  readonly mood?: string;
  readonly need?: string;
  readonly suggestion?: string;
}
