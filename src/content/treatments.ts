import treatmentList from "./data/treatments.json";
import type { Content } from "./schemas/contentSchemas";
import { shippedContent } from "./shippedContent";
import { treatmentKey } from "./treatmentKey";

/** What the trade knows about one treatment; the clinic's doctor approves it before use. */
export type Treatment = Content["treatments"][number];

/** Every treatment we know. */
export const treatments = shippedContent("treatments", treatmentList);

const treatmentByKey = new Map<string, Treatment>(
  treatments.flatMap((known) => known.names.map((name) => [treatmentKey(name), known] as const)),
);

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
