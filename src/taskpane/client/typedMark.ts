import { readIsoDay, type Day } from "../../core/calendar/day";
import type { OfferedMark } from "../../wording/pane/decisionWords";
import type { TypedMark } from "../../workflow/desk/clinicDesk";
import { markNeeds } from "./offeredMarks";

/** A decision as it is being typed; an empty text is nothing typed. */
export interface MarkDraft {
  readonly mark: OfferedMark;
  readonly value: string;
  /** `yyyy-mm-dd`. */
  readonly until: string;
  readonly why: string;
  readonly by: string;
}

export type MissingInMark = "value" | "until" | "why" | "by";

/**
 * What a decision still lacks, in the order of its fields.
 *
 * @param asOf - the last day a decision may not end on: it would be over before it began
 */
export function missingInMark(draft: MarkDraft, asOf: Day): readonly MissingInMark[] {
  const needs = markNeeds[draft.mark];
  const until = readIsoDay(draft.until);
  const lacksDay =
    (needs.until === "needed" && draft.until === "") ||
    (needs.until !== undefined && draft.until !== "" && (until === undefined || until <= asOf));
  const missing: MissingInMark[] = [];
  if (needs.value !== undefined && draft.value.trim() === "") missing.push("value");
  if (lacksDay) missing.push("until");
  if (needs.isWhyNeeded === true && draft.why.trim() === "") missing.push("why");
  if (draft.by.trim() === "") missing.push("by");
  return missing;
}

/** A decision as it goes into Client marks; only one that lacks nothing. */
export function typedMark(draft: MarkDraft, client: number): TypedMark {
  const { mark } = draft;
  const needs = markNeeds[mark];
  const value = draft.value.trim();
  const until = needs.until === undefined ? undefined : readIsoDay(draft.until);
  return {
    client,
    mark,
    // No channel refuses them all; the reader of marks knows no word for that.
    ...(needs.value === undefined || value === "all" ? {} : { value }),
    ...(until === undefined ? {} : { until }),
    by: draft.by.trim(),
    note: draft.why.trim(),
  };
}
