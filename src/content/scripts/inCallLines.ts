import type { Language } from "../../core/clients/language";
import lineList from "../data/inCallLines.json";
import { fillTemplate } from "../fillTemplate";
import type { ScriptValues } from "../placeholders";
import { shippedContent } from "../shippedContent";
import { shippedTemplate } from "../shippedTemplate";

/** What may happen in any call: she wants no calls, it is a stranger, somebody else answers, danger. */
export const inCallMoments = ["doNotCall", "wrongNumber", "thirdParty", "redFlag"] as const;
export type InCallMoment = (typeof inCallMoments)[number];

const lines = shippedContent("inCallLines", lineList);

/**
 * The words for a moment that may come in any call, shown with every row.
 *
 * @param moment - what happens
 * @param language - of the client
 * @param values - what is known; whatever is missing closes up
 *
 * @example
 * inCallLine("wrongNumber", "en", {}) // => "Sorry, we have the wrong number. I’ll remove it now and we won’t call again."
 */
export function inCallLine(moment: InCallMoment, language: Language, values: ScriptValues): string {
  const line = lines.find(({ id }) => id === moment);
  if (line === undefined) throw new RangeError(`inCallLine: no line for ${moment}`);
  return fillTemplate(shippedTemplate(line[language]), { language, values });
}
