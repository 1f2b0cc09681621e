import { z } from "zod";

import { reasons, type Reason } from "../core/calling/callPlan";
import snippetList from "./data/snippets.json";
import { parseTemplate, type Template } from "./parseTemplate";

const line = z.string().transform((text, context): Template => {
  const parsed = parseTemplate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.problem.code, params: parsed.problem });
  return z.NEVER;
});

const snippet = z.strictObject({
  reason: z.enum(reasons),
  /** The day after the treatment it belongs to; without one it fits any day of its reason. */
  rungDay: z.int().positive().optional(),
  source: z.string().min(1),
  en: line,
  "zh-CN": line,
});

/** The one line a caller begins with (T1), in both languages. */
export type Snippet = z.infer<typeof snippet>;

const snippetByKey = new Map<string, Snippet>();
for (const known of z.array(snippet).parse(snippetList)) {
  const key = keyOf(known.reason, known.rungDay);
  if (snippetByKey.has(key)) throw new RangeError(`snippets: two for ${key}`);
  snippetByKey.set(key, known);
}

/**
 * The snippet of a reason.
 *
 * @param reason - the reason that leads the row
 * @param rungDay - day of the follow-up plan; a day without words of its own gets the reason's
 * @returns its snippet; every reason has one
 */
export function snippetFor(reason: Reason, rungDay?: number): Snippet {
  const found = snippetByKey.get(keyOf(reason, rungDay)) ?? snippetByKey.get(keyOf(reason));
  if (found === undefined) throw new RangeError(`snippetFor: no snippet for ${reason}`);
  return found;
}

function keyOf(reason: Reason, rungDay?: number): string {
  return rungDay === undefined ? reason : `${reason} ${rungDay}`;
}
