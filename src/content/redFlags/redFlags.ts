import flagList from "../data/redFlags.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";
import { treatmentKey } from "../treatmentKey";

/** A symptom that stops all selling until a person closes it; the clinic's doctor approves it. */
export type RedFlag = Pick<
  Content["redFlags"][number],
  "id" | "urgency" | "plans" | "words" | "together"
>;

/** Every symptom we know, its words as `treatmentKey` spells them. */
export const redFlags: readonly RedFlag[] = shippedContent("redFlags", flagList).map((flag) => ({
  ...flag,
  words: flag.words.map(treatmentKey),
  together: flag.together.map(({ one, other }) => ({
    one: one.map(treatmentKey),
    other: other.map(treatmentKey),
  })),
}));
