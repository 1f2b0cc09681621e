import { z } from "zod";

const notion = z.strictObject({
  words: z.array(z.string().min(1)).nonempty().readonly(),
  /** Longer words that hold one of them and say something else: "额头" is no "头". */
  not: z.array(z.string().min(1)).readonly(),
});

/** What symptoms are told with, by name: the words of every notion that flags put together. */
export const symptomWordsSchema = z.strictObject({
  /** Of the body, or of what came out of it; a sentence names it once and goes on. */
  parts: z.record(z.string(), notion),
  /** What is wrong; may be denied. */
  signs: z.record(z.string(), notion),
});
