/** How soon a symptom needs a doctor or nurse, the most urgent first. */
export const urgencies = ["emergency", "same_day", "next_day"] as const;
export type Urgency = (typeof urgencies)[number];

/** What a note says that a doctor must hear of. */
export interface RedFlagReading {
  /** Of the most urgent symptom. */
  readonly urgency: Urgency;
  /** Ids of the symptoms, the most urgent first. */
  readonly flags: readonly [string, ...string[]];
}

/** In place of a plan: nobody knows of a treatment, and only what is urgent in anyone counts. */
export const withoutTreatment = "none";

/**
 * Finds red-flag symptoms in a note; `content` provides it, the rules never see their words.
 *
 * @param note - as a sheet has it
 * @param plan - id of the follow-up plan of her treatment, or `withoutTreatment`; without one every
 *   symptom is looked for
 * @returns `undefined` when the note holds none
 */
export type RedFlagReader = (note: string, plan?: string) => RedFlagReading | undefined;
