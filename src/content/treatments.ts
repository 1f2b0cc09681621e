import treatmentList from "./data/treatments.json";
import type { Content } from "./schemas/contentSchemas";
import { shippedContent } from "./shippedContent";

/** What the trade knows about one treatment; the clinic's doctor approves it before use. */
export type Treatment = Omit<Content["treatments"][number], "confidence" | "sources">;

/** Every treatment we know. */
export const treatments = shippedContent("treatments", treatmentList);

/** Every treatment by its id. */
export const treatmentById: ReadonlyMap<string, Treatment> = new Map(
  treatments.map((known) => [known.id, known]),
);
