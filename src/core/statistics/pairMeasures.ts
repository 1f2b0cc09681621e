/** Clients of one treatment, of another, of both, and all clients. */
export interface PairCounts {
  readonly clients: number;
  readonly ofOne: number;
  readonly ofOther: number;
  readonly ofBoth: number;
}

/** The usual measures of "bought both", for a table. */
export interface PairMeasures {
  /** Share of all clients with both. */
  readonly support: number;
  /** Share of the one's clients who have the other too. */
  readonly confidence: number;
  /** How many times as many as if the two had nothing to do with each other. */
  readonly lift: number;
  /** How many more, as a share of all clients. */
  readonly leverage: number;
}

/**
 * Describes how two treatments are bought by the same clients, in whichever order.
 *
 * Busy clients have more of everything, so this is a description and no advice.
 *
 * @param counts - clients with each and both
 * @returns the measures; `undefined` when nobody has the one or nobody the other
 * @source Agrawal, Imieliński & Swami 1993 (support, confidence); Brin et al. 1997 (lift);
 * Piatetsky-Shapiro 1991 (leverage)
 *
 * @example
 * pairMeasures({ clients: 100, ofOne: 20, ofOther: 25, ofBoth: 10 }) // => { support: 0.1, confidence: 0.5, lift: 2, leverage: 0.05 }
 */
export function pairMeasures(counts: PairCounts): PairMeasures | undefined {
  const { clients, ofOne, ofOther, ofBoth } = counts;
  if (ofOne === 0 || ofOther === 0) return undefined;
  const support = ofBoth / clients;
  const confidence = ofBoth / ofOne;
  return {
    support,
    confidence,
    lift: (confidence * clients) / ofOther,
    leverage: support - (ofOne / clients) * (ofOther / clients),
  };
}
