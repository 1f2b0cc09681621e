import flagList from "../data/redFlags.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";
import { treatmentKey } from "../treatmentKey";
import { plainlySaid } from "./plainlySaid";

/** A symptom that stops all selling until a person closes it; the clinic's doctor approves it. */
export type RedFlag = Pick<
  Content["redFlags"][number],
  "id" | "urgency" | "plans" | "words" | "together"
>;

/** Every symptom we know, its words as notes are spelled. */
export const redFlags: readonly RedFlag[] = shippedContent("redFlags", flagList).map((flag) => ({
  ...flag,
  words: flag.words.map((word) => plainlySaid(treatmentKey(word))),
}));
