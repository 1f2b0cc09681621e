import { z } from "zod";

import { treatments } from "../treatments";
import { notTreatments } from "../treatments/treatmentWords";

const words = z.array(z.string().min(1)).readonly();

const treatmentWords = z.strictObject({
  /** Where or with what: "下巴", "implant". They decide nothing alone. */
  parts: z.record(z.string(), words),
  /** Two treatments or parts that together are one treatment; the first that fits wins. */
  combinations: z
    .array(z.strictObject({ of: z.array(z.string()).length(2).readonly(), is: z.string() }))
    .readonly(),
  /** Names that say what a treatment is for; one that says what is done outweighs them. */
  purposes: words,
  /** A treatment beside which others named in the same breath are only its description. */
  silences: z
    .array(z.strictObject({ said: z.string(), not: z.array(z.string()).readonly() }))
    .readonly(),
  brands: words,
  instead: z.record(z.enum(notTreatments), words),
  /** Nothing that may be offered: shown to the manager. */
  unapproved: words,
  trial: words,
  gift: words,
});

/** The words around treatment names, in both languages. */
export const treatmentWordsSchema = treatmentWords
  .readonly()
  .refine(namesKnownTreatments, "combinations and silences name treatments and parts we know");

function namesKnownTreatments(known: z.infer<typeof treatmentWords>): boolean {
  const ids = new Set([...treatments.map(({ id }) => id), ...Object.keys(known.parts)]);
  const named = [
    ...known.combinations.flatMap(({ of, is }) => [...of, is]),
    ...known.silences.flatMap(({ said, not }) => [said, ...not]),
  ];
  return named.every((id) => ids.has(id));
}
