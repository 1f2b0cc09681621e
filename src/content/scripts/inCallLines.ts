import type { Language } from "../../core/clients/language";
import lineList from "../data/inCallLines.json";
import { fillTemplate } from "../fillTemplate";
import type { ScriptValues } from "../placeholders";
import { shippedContent } from "../shippedContent";
import { shippedTemplate } from "../shippedTemplate";
import type { InCallMoment } from "../../core/calling/inCallMoments";
import { scriptKey } from "../../core/calling/scriptKey";
import type { ScriptChanges } from "./scriptTexts";

/** Every line of ours, by its moment. */
export const inCallLines = shippedContent("inCallLines", lineList);

/** How a line is said: in the client's language, with what is known. */
export interface InCallVoice {
  readonly language: Language;
  /** Whatever is missing closes up. */
  readonly values: ScriptValues;
  /** What the clinic wrote differently. */
  readonly changes?: ScriptChanges | undefined;
}

/**
 * The words for a moment that may come in any call.
 *
 * @param moment - what happens
 * @param voice - how it is said
 *
 * @example
 * inCallLine("wrongNumber", { language: "en", values: {} }) // => "Sorry, we have the wrong number. I’ll remove it now and we won’t call again."
 */
export function inCallLine(moment: InCallMoment, voice: InCallVoice): string {
  const { language, values, changes } = voice;
  const line = inCallLines.find(({ id }) => id === moment);
  if (line === undefined) throw new RangeError(`inCallLine: no line for ${moment}`);
  const changed = changes?.[scriptKey({ use: "inCall", moment })]?.[language]?.snippet;
  return fillTemplate(shippedTemplate(changed ?? line[language]), { language, values });
}
