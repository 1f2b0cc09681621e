import { lintKey } from "../../content/wordLint/lintKey";
import type { CheckedText } from "../../content/scripts/checkScriptText";

/** A stretch of a text as it is shown: plain, a value that is filled in, or a word to look at. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: "none" | "slot" | "warn" | "stop";
}

const tag = /\{\{[^{}]*\}\}/g;

/** A text with its values and its doubtful words marked, from the left, none overlapping. */
export function markedText(text: string, { problems, remarks }: CheckedText): MarkedStretch[] {
  const marks: (MarkedStretch["mark"] | undefined)[] = Array.from({ length: text.length });
  for (const { index, 0: found } of text.matchAll(tag))
    marks.fill("slot", index, index + found.length);
  const doubtful = [
    ...remarks.map(({ word }) => ({ word, mark: "warn" as const })),
    ...problems.flatMap((problem) =>
      problem.code === "wordForbidden" ? [{ word: problem.raw, mark: "stop" as const }] : [],
    ),
  ];
  for (const { word, mark } of doubtful)
    for (const { from, to } of placesOf(text, word)) marks.fill(mark, from, to);
  const stretches: MarkedStretch[] = [];
  for (const [at, character] of Array.from(text, (_, place) => text.charAt(place)).entries()) {
    const mark = marks[at] ?? "none";
    const last = stretches.at(-1);
    if (last?.mark === mark)
      stretches[stretches.length - 1] = { mark, text: last.text + character };
    else stretches.push({ mark, text: character });
  }
  return stretches;
}

/** Where a text has a word of our lists, which are folded: in lower case, simplified, half width. */
export function placesOf(
  text: string,
  word: string,
): readonly { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = 0; from < text.length; from++) {
    if (/\s/.test(text.charAt(from))) continue;
    const to = endOf(text, word, from);
    if (to === undefined) continue;
    places.push({ from, to });
    from = to - 1;
  }
  return places;
}

/** Folding may shorten blanks and widen a letter: a little more and less than the word is tried. */
function endOf(text: string, word: string, from: number): number | undefined {
  const longest = Math.min(text.length, from + word.length + 4);
  for (let to = from + Math.max(1, word.length - 2); to <= longest; to++)
    if (!/\s/.test(text.charAt(to - 1)) && lintKey(text.slice(from, to)) === word) return to;
  return undefined;
}

/**
 * The words that may stand in place of a doubtful one: those our list gives in quotation marks.
 *
 * @returns `undefined` where the list only says how to put it; then the word is taken out
 */
export function replacementIn(better: string): string | undefined {
  return /[“"]([^”"]+)[”"]/u.exec(better)?.[1];
}

/** A text with a word replaced, or taken out with the blank beside it. */
export function withoutWord(text: string, word: string, better: string): string {
  const instead = replacementIn(better) ?? "";
  const [place] = placesOf(text, word);
  if (place === undefined) return text;
  const before = text.slice(0, place.from);
  const after = text.slice(place.to);
  const joined =
    instead === "" && /\s$/.test(before) ? before + after.trimStart() : before + instead + after;
  return joined.replace(/^\s+/, "");
}
