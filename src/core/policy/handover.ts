/** How the clients of somebody who leaves are shared out (L6). */
export interface HandoverPolicy {
  /** A colleague's clients may lie this share above or below what is fair. */
  readonly fairWithinShare: number;
  /** What speaks for a colleague, each from 0 to 1, times so much. */
  readonly weights: {
    /** Share of the client's treatments the colleague gives. */
    readonly treatments: number;
    /** She has been with this colleague before. */
    readonly known: number;
    /** The colleague works on her usual weekday, and at her usual hour. */
    readonly weekday: number;
    readonly hour: number;
  };
  /** Days back over which habits are told. */
  readonly habitDays: number;
}

/** SOURCES.md#handover */
export const handover: HandoverPolicy = {
  fairWithinShare: 0.1,
  weights: { treatments: 2, known: 1, weekday: 0.5, hour: 0.5 },
  habitDays: 365,
};
