import type { Language } from "../core/clients/language";
import type { Template } from "./parseTemplate";
import { fallbackFor, type Placeholder, type ScriptValues } from "./placeholders";
import { SpokenLine, type Stretch } from "./spokenLine";

/** What a script line is filled with. */
export interface Filling {
  readonly language: Language;
  readonly values: ScriptValues;
}

/**
 * Fills a script line with what is known about one call, as plain text.
 *
 * A value is taken as it stands (blanks and line breaks become one blank) and never read as a
 * template again. An unknown value takes its fallback; one without a fallback leaves neither a
 * hole nor a brace, and a sentence that holds nothing else is left out. A condition asks whether
 * the value itself is known; a fallback does not count.
 *
 * @param template - from `parseTemplate`
 * @param filling - the values, ready to be said, and the language of the fallbacks
 * @returns one line; empty when every sentence was left out
 */
export function fillTemplate(template: Template, filling: Filling): string {
  const line = new SpokenLine();
  for (const sentence of sentences(stretches(template, filling))) {
    if (isOnlyGap(sentence)) continue;
    for (const stretch of sentence) line.add(stretch);
    line.endSentence();
  }
  return line.text();
}

function stretches(template: Template, filling: Filling): Stretch[] {
  return template.flatMap((part): Stretch[] => {
    if (part.kind === "text") return [{ kind: "words", text: part.text.replace(/\s+/gu, " ") }];
    if (part.kind === "placeholder") return [valueOf(part.name, filling)];
    const branch = knownValue(part.name, filling) === undefined ? part.whenUnknown : part.whenKnown;
    return stretches(branch, filling);
  });
}

function valueOf(name: Placeholder, filling: Filling): Stretch {
  const known = knownValue(name, filling);
  if (known !== undefined) return { kind: "value", text: known };
  const fallback = fallbackFor(name, filling.language);
  return fallback === undefined ? { kind: "gap" } : { kind: "words", text: fallback };
}

function knownValue(name: Placeholder, { values }: Filling): string | undefined {
  const spoken = values[name]?.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return spoken === "" ? undefined : spoken;
}

// A full stop ends a sentence only before a blank, so that "3.5" stays whole.
const sentenceEnd = /(?<=[。！？…][”’」』）]?)(?![。！？…”’」』）])|(?<=[.!?][”’)]?)(?= )/u;
const endsSentence = /[。！？…][”’」』）]?$/u;

function sentences(line: readonly Stretch[]): Stretch[][] {
  const found: Stretch[][] = [[]];
  for (const stretch of line) {
    const pieces = stretch.kind === "words" ? stretch.text.split(sentenceEnd) : [];
    const [first, ...later] = pieces.map((text): Stretch => ({ kind: "words", text }));
    found.at(-1)?.push(first ?? stretch);
    for (const piece of later) found.push([piece]);
    if (stretch.kind === "words" && endsSentence.test(stretch.text)) found.push([]);
  }
  return found;
}

function isOnlyGap(sentence: readonly Stretch[]): boolean {
  const says = sentence.some(
    (stretch) =>
      stretch.kind === "value" ||
      (stretch.kind === "words" && /[\p{Letter}\p{Number}]/u.test(stretch.text)),
  );
  return !says && sentence.some((stretch) => stretch.kind === "gap");
}
