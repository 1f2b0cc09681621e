import flagList from "../data/redFlags.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";
import { treatmentKey } from "../treatmentKey";

type WrittenFlag = Content["redFlags"][number];

/** A symptom that stops all selling until a person closes it; the clinic's doctor approves it. */
export interface RedFlag extends Omit<WrittenFlag, "together"> {
  /** Both said in one clause are the symptom: a part of the body, and what is wrong with it. */
  readonly together: readonly { readonly one: RegExp; readonly other: RegExp }[];
}

/** Every symptom we know, its words as `treatmentKey` spells them. */
export const redFlags: readonly RedFlag[] = shippedContent("redFlags", flagList).map((flag) => ({
  ...flag,
  words: flag.words.map(treatmentKey),
  together: flag.together.map(({ one, other }) => ({ one: anyOf(one), other: anyOf(other) })),
}));

/** Finds any of the words; a Latin word stands alone. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(treatmentKey).map(wordPattern).join("|"), "gu");
}

function wordPattern(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return /^[\x20-\x7e]+$/.test(word) ? `(?<![a-z])${literal}(?![a-z])` : literal;
}
