import type { Reason } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";
import scriptList from "../data/scripts.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";

/** A script for a reason, or for a message left where others may hear it. */
export type CallScript = Content["scripts"][number];
export type ScriptWords = CallScript[Language];

/** One script in one language. */
export interface SpokenScript {
  readonly language: Language;
  readonly script: CallScript;
  readonly words: ScriptWords;
}

/** Every script of ours. */
export const scripts = shippedContent("scripts", scriptList);

const scriptsOf = new Map<Reason, CallScript[]>();
for (const known of scripts) {
  if (known.use !== "call") continue;
  scriptsOf.set(known.reason, [...(scriptsOf.get(known.reason) ?? []), known]);
}

/**
 * The script of a reason.
 *
 * @param reason - the reason that leads the call
 * @param language - of the client
 * @param variant - day of the follow-up plan, whose newest earlier script answers for a day without
 * one of its own; or "self" when the therapist calls about her own absence
 * @returns its script; every reason has one
 * @source rule T1
 */
export function scriptFor(
  reason: Reason,
  language: Language,
  variant?: number | string,
): SpokenScript {
  const known = scriptsOf.get(reason) ?? [];
  const [first] = known;
  if (first === undefined) throw new RangeError(`scriptFor: no script for ${reason}`);
  const fitting =
    typeof variant === "number"
      ? known.filter((each) => Number(variantOf(each)) <= variant).at(-1)
      : known.find((each) => variantOf(each) === variant);
  const chosen = fitting ?? first;
  return { language, script: chosen, words: chosen[language] };
}

/**
 * What is left on a voicemail, or written in a message, to a client who was not reached. A voicemail
 * names no treatment.
 */
export function scriptForUse(use: "voicemail" | "message", language: Language): SpokenScript {
  const known = scripts.find((each) => each.use === use);
  if (known === undefined) throw new RangeError(`scriptForUse: no script for a ${use}`);
  return { language, script: known, words: known[language] };
}

function variantOf(known: CallScript): string | undefined {
  return known.use === "call" ? known.variant : undefined;
}
