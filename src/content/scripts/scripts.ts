import type { Reason } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";
import scriptList from "../data/scripts.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";
import { changedWords } from "./changedWords";
import { readScriptKey, scriptKey } from "../../core/calling/scriptKey";
import type { ScriptChanges } from "./scriptTexts";

/** A script for a reason, or for a message left where others may hear it. */
export type CallScript = Content["scripts"][number];
export type ScriptWords = CallScript[Language];

/** One script in one language. */
export interface SpokenScript {
  readonly language: Language;
  readonly script: CallScript;
  readonly words: ScriptWords;
}

/** Which script is asked for. */
export interface ScriptQuestion {
  /** The reason that leads the call. */
  readonly reason: Reason;
  /** Of the client. */
  readonly language: Language;
  /** Day of the follow-up plan; or "self" when the therapist calls about her own absence. */
  readonly variant?: number | string | undefined;
  /** What the clinic wrote differently. */
  readonly changes?: ScriptChanges | undefined;
}

/** Every script of ours. */
export const scripts = shippedContent("scripts", scriptList);

const scriptsOf = new Map<Reason, CallScript[]>();
for (const known of scripts) {
  if (known.use !== "call") continue;
  scriptsOf.set(known.reason, [...(scriptsOf.get(known.reason) ?? []), known]);
}

/**
 * The script of a reason, with the clinic's own words where it wrote some.
 *
 * A day of the plan without a script of its own gets that of the newest earlier day. What the clinic
 * added for a day stands on the script that would have answered for it.
 *
 * @returns its script; every reason has one
 * @source rule T1
 */
export function scriptFor({ reason, language, variant, changes }: ScriptQuestion): SpokenScript {
  const ours = scriptsOf.get(reason) ?? [];
  const [first] = ours;
  if (first === undefined) throw new RangeError(`scriptFor: no script for ${reason}`);
  const added = Object.entries(changes ?? {}).flatMap(([key, written]) => {
    const subject = written?.[language] === undefined ? undefined : readScriptKey(key);
    return subject?.use === "call" && subject.reason === reason ? [subject.variant ?? any] : [];
  });
  const chosen = fitting([...ours.map(variantOf), ...added], variant) ?? variantOf(first);
  const script =
    ours.find((each) => variantOf(each) === chosen) ??
    ours.find((each) => variantOf(each) === fitting(ours.map(variantOf), variant)) ??
    first;
  const texts = changes?.[scriptKey({ use: "call", reason, variant: namedOf(chosen) })]?.[language];
  return changedWords({ language, script, words: script[language] }, texts);
}

/**
 * What is left on a voicemail, or written in a message, to a client who was not reached. A voicemail
 * names no treatment.
 */
export function scriptForUse(
  use: "voicemail" | "message",
  language: Language,
  changes?: ScriptChanges,
): SpokenScript {
  const script = scripts.find((each) => each.use === use);
  if (script === undefined) throw new RangeError(`scriptForUse: no script for a ${use}`);
  return changedWords({ language, script, words: script[language] }, changes?.[use]?.[language]);
}

/** A script for every day, or every case, of its reason. */
const any = "";

/** The exact variant; of days the newest that has come. */
function fitting(
  known: readonly string[],
  variant: number | string | undefined = any,
): string | undefined {
  if (typeof variant === "string" && !/^\d+$/.test(variant))
    return known.find((each) => each === variant);
  const hasCome = known.filter((each) => Number(each) <= Number(variant));
  return hasCome.sort((one, other) => Number(one) - Number(other)).at(-1);
}

function variantOf(known: CallScript): string {
  return known.use === "call" ? (known.variant ?? any) : any;
}

function namedOf(variant: string): string | undefined {
  return variant === any ? undefined : variant;
}
