import * as z from "zod/mini";

/** The clinic's own words for its scripts, as the manager entered them once. No client is in them. */
export interface ClinicWords {
  /** Name of the shop, as callers say it. */
  readonly store?: string;
  /** 24-hour phone for after a treatment. */
  readonly aftercareLine?: string;
  /** What may be offered; nothing is offered without it. */
  readonly offer?: string;
  readonly gift?: string;
  /** The shop's real refund rule in one sentence. */
  readonly refundTerms?: string;
  /** What a review costs. */
  readonly reviewTerms?: string;
}

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

export const clinicWordsSchema = z.partial(
  z.strictObject({
    store: words,
    aftercareLine: words,
    offer: words,
    gift: words,
    refundTerms: words,
    reviewTerms: words,
  }),
) as z.ZodMiniType<ClinicWords>;
