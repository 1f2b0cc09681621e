import type { Reason } from "../core/calling/callPlan";
import type { Language } from "../core/clients/language";
import snippetList from "./data/snippets.json";
import type { Content } from "./schemas/contentSchemas";
import { scriptKey } from "../core/calling/scriptKey";
import type { ScriptChanges } from "./scripts/scriptTexts";
import { shippedContent } from "./shippedContent";

/** The one line a caller begins with (T1), in both languages. */
export type Snippet = Omit<Content["snippets"][number], "source">;

/** Every snippet of ours. */
export const snippets = shippedContent("snippets", snippetList);

const snippetByKey = new Map<string, Snippet>(
  snippets.map((known) => [keyOf(known.reason, known.rungDay), known]),
);

/** Which snippet is asked for. */
export interface SnippetKind {
  /** The reason that leads the row. */
  readonly reason: Reason;
  /** Day of the follow-up plan; a day without words of its own gets the reason's. */
  readonly rungDay?: number | undefined;
  readonly language: Language;
  /** What the clinic wrote differently. */
  readonly changes?: ScriptChanges | undefined;
}

/**
 * The snippet of a reason, the clinic's own where it wrote one.
 *
 * @returns its line, with placeholders; every reason has one
 *
 * @example
 * snippetFor({ reason: "survey", language: "en", changes: { survey: { en: { snippet: "Hi!" } } } }) // => "Hi!"
 */
export function snippetFor({ reason, rungDay, language, changes }: SnippetKind): string {
  for (const key of [keyOf(reason, rungDay), keyOf(reason)]) {
    const found = changes?.[key]?.[language]?.snippet ?? snippetByKey.get(key)?.[language];
    if (found !== undefined) return found;
  }
  throw new RangeError(`snippetFor: no snippet for ${reason}`);
}

/** The name of the script whose snippet is said: what the recall log keeps of it. */
export function snippetKey({ reason, rungDay, language, changes }: SnippetKind): string {
  const key = keyOf(reason, rungDay);
  const isThere = changes?.[key]?.[language]?.snippet !== undefined || snippetByKey.has(key);
  return isThere ? key : keyOf(reason);
}

function keyOf(reason: Reason, rungDay?: number): string {
  return scriptKey({ use: "call", reason, variant: rungDay?.toString() });
}
