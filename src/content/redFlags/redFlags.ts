import { z } from "zod";

import { languages } from "../../core/clients/language";
import flagList from "../data/redFlags.json";
import { treatmentKey } from "../treatmentKey";

/** How soon a symptom needs a doctor or nurse, the most urgent first. */
export const urgencies = ["emergency", "same_day", "next_day"] as const;
export type Urgency = (typeof urgencies)[number];

/** Finds any of the words; a Latin word stands alone. */
const anyOf = z
  .array(z.string().min(1))
  .transform((list) => new RegExp(list.map(treatmentKey).map(wordPattern).join("|"), "gu"));
const words = z.array(z.string().min(1).transform(treatmentKey)).readonly();

const redFlag = z.strictObject({
  id: z.string().min(1),
  urgency: z.enum(urgencies),
  name: z.record(z.enum(languages), z.string().min(1)),
  words,
  /** Both said in one clause are the symptom: a part of the body, and what is wrong with it. */
  together: z.array(z.strictObject({ one: anyOf, other: anyOf })).readonly(),
  /** Follow-up plans after which it is looked for; "*" for all. */
  plans: z.array(z.string()).readonly(),
  /** What the caller does. */
  action: z.record(z.enum(languages), z.string().min(1)),
  sources: z.array(z.string()).nonempty().readonly(),
});

/** A symptom that stops all selling until a person closes it; the clinic's doctor approves it. */
export type RedFlag = Readonly<z.infer<typeof redFlag>>;

/** Every symptom we know. */
export const redFlags: readonly RedFlag[] = z.array(redFlag).parse(flagList);

function wordPattern(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return /^[\x20-\x7e]+$/.test(word) ? `(?<![a-z])${literal}(?![a-z])` : literal;
}
