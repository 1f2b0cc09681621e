import { fillTemplate } from "../fillTemplate";
import { fitForPaper } from "../fitForPaper";
import type { ScriptValues } from "../placeholders";
import { shippedTemplate } from "../shippedTemplate";
import { promotes, scriptParts, type ScriptPart } from "./scriptParts";
import type { SpokenScript } from "./scripts";

/** A script as it is read out. */
export interface RenderedScript {
  /** What is said, in order; a part that has nothing to say is left out. */
  readonly lines: readonly { readonly part: ScriptPart; readonly text: string }[];
  readonly objections: readonly { readonly say: string; readonly answer: string }[];
}

/**
 * Fills a script with what is known about one call.
 *
 * A missing value leaves neither a hole nor a brace; values are never read as templates. A toxin or
 * an intimate treatment is never named, for the script lies on paper and on screens (T1, G15).
 *
 * @param spoken - from `scriptFor`
 * @param values - what is known, ready to be said
 * @param hidesSelling - true inside a no-selling window or under a red flag or complaint (G10, G11):
 * an offer that promotes something is left out
 */
export function renderScript(
  { language, script, words }: SpokenScript,
  values: ScriptValues,
  hidesSelling = false,
): RenderedScript {
  const filling = { language, values: fitForPaper(values) };
  const lines = scriptParts.flatMap((part) => {
    const line = words[part];
    if (line === undefined) return [];
    if (part === "offer" && hidesSelling && promotes.has(script.offer)) return [];
    const text = fillTemplate(shippedTemplate(line), filling);
    return text === "" ? [] : [{ part, text }];
  });
  const objections = words.objections.map(({ say, answer }) => ({
    say: fillTemplate(shippedTemplate(say), filling),
    answer: fillTemplate(shippedTemplate(answer), filling),
  }));
  return { lines, objections };
}
