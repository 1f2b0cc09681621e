import { z } from "zod";

import treatmentList from "./data/treatments.json";
import { treatmentKey } from "./treatmentKey";

const days = z.tuple([z.int().positive(), z.int().positive()]).readonly();

const treatment = z.strictObject({
  id: z.string().min(1),
  names: z.array(z.string().min(1)).nonempty().readonly(),
  /** Id of its follow-up plan; null when a plain visit is enough. */
  plan: z.string().nullable(),
  /** Usual days until it is done again: from, to. */
  repeatDays: days.nullable(),
  /** Usual days between two sessions of a course: from, to. */
  courseGapDays: days.nullable(),
  sources: z.array(z.string()).readonly(),
  confidence: z.enum(["sourced", "seed", "practice", "none"]),
  /** Never named on paper or in a message (T1): toxin, and intimate parts of the body. */
  sensitive: z.enum(["toxin", "intimate"]).optional(),
});

/** What the trade knows about one treatment; the clinic's doctor approves it before use. */
export type Treatment = Readonly<z.infer<typeof treatment>>;

/** Every treatment we know. */
export const treatments: readonly Treatment[] = z.array(treatment).parse(treatmentList);

const treatmentByKey = new Map<string, Treatment>();
for (const known of treatments) {
  for (const key of new Set(known.names.map(treatmentKey))) {
    if (treatmentByKey.has(key)) throw new RangeError(`treatments: two are called ${key}`);
    treatmentByKey.set(key, known);
  }
}

/**
 * The treatment a cell names exactly.
 *
 * Width, case, blanks and the shape of apostrophes do not matter; anything added to the name does
 * ("玻尿酸1支" is not found, and is asked about rather than guessed).
 *
 * @param text - the cell as typed
 * @returns the treatment; `undefined` when no treatment has this name
 *
 * @example
 * treatmentNamed(" Botox ")?.id // => "botulinum_wrinkle"
 * treatmentNamed("something new") // => undefined
 */
export function treatmentNamed(text: string): Treatment | undefined {
  return treatmentByKey.get(treatmentKey(text));
}
