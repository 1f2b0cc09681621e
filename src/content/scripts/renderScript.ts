import { fillTemplate } from "../fillTemplate";
import { fitForPaper } from "../fitForPaper";
import type { ScriptValues } from "../placeholders";
import { shippedTemplate } from "../shippedTemplate";
import { withoutOffers } from "../withoutOffers";
import { namesUnapproved } from "./namesUnapproved";
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
 * an intimate treatment is never named, for the script lies on paper and on screens (T1, G15). A
 * line with an offer or a gift is left out until the manager has written down which.
 *
 * @param spoken - from `scriptFor`
 * @param values - what is known, ready to be said
 * @param hidesSelling - true inside a no-selling window or under a red flag or complaint (G10, G11):
 * an offer that promotes something is left out
 * @source rules T1, T2, S3, G10, G11, G15
 */
export function renderScript(
  { language, script, words }: SpokenScript,
  values: ScriptValues,
  hidesSelling = false,
): RenderedScript {
  const fit = fitForPaper(values);
  const filling = { language, values: hidesSelling ? withoutOffers(fit) : fit };
  const said = (line: string) => {
    const template = shippedTemplate(line);
    return namesUnapproved(template, filling.values) ? "" : fillTemplate(template, filling);
  };
  const lines = scriptParts.flatMap((part) => {
    const line = words[part];
    if (line === undefined) return [];
    if (part === "offer" && hidesSelling && promotes.has(script.offer)) return [];
    const text = said(line);
    return text === "" ? [] : [{ part, text }];
  });
  const objections = words.objections
    .map(({ say, answer }) => ({ say: said(say), answer: said(answer) }))
    .filter(({ say, answer }) => say !== "" && answer !== "");
  return { lines, objections };
}
