import { languages } from "../../core/clients/language";
import { readScriptKey, scriptKey } from "../../core/calling/scriptKey";
import type { MatchedRecords } from "../../core/clients/clientBook";
import { callResults } from "../../core/results/callResults";
import { clinicActs } from "../../core/results/clinicActs";
import { funnel } from "../../core/results/funnel";
import { isTooFew } from "../../core/results/isTooFew";
import type { Day } from "../../core/calendar/day";

/** What came of the calls a script was said in, in whatever language (R1). */
export interface ScriptUse {
  readonly calls: number;
  readonly reached: number;
  readonly booked: number;
  readonly arrived: number;
  /** Too few calls to compare it with another: shown as counts, never as a share. */
  readonly isSmall: boolean;
}

/**
 * What came of each script, by its name: from the log's own column, and from visits (R1, R2).
 *
 * @param asked - the day asked about, and how long after a call an arrival is credited to it
 * @source rules T1, R1, R2
 */
export function scriptUses(
  matched: MatchedRecords,
  asked: { readonly asOf: Day; readonly withinDays: number },
): Readonly<Record<string, ScriptUse>> {
  const { texts, calls } = matched.records;
  if (calls?.fields.script === undefined) return {};
  const results = callResults(matched, clinicActs(matched, asked.asOf), asked);
  const uses = new Map<string, ScriptUse>();
  for (const { key, counts } of funnel(results, "script")) {
    const script = scriptLogged(texts[key]);
    if (script === undefined) continue;
    const known = uses.get(script);
    const calls = counts.calls + (known?.calls ?? none);
    uses.set(script, {
      calls,
      reached: counts.reached + (known?.reached ?? none),
      booked: counts.booked + (known?.booked ?? none),
      arrived: counts.arrived + (known?.arrived ?? none),
      isSmall: isTooFew(calls),
    });
  }
  return Object.fromEntries(uses);
}

/** A script that was not met before has been said in no call. */
const none = 0;

/** The script a log names: "postop_early/7/en"; `undefined` for what is none of ours. */
function scriptLogged(text: string | undefined): string | undefined {
  const ending = languages.find((language) => text?.endsWith(`/${language}`) === true);
  if (text === undefined || ending === undefined) return undefined;
  const subject = readScriptKey(text.slice(0, -ending.length - 1));
  return subject === undefined ? undefined : scriptKey(subject);
}
