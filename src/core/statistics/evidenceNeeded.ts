/**
 * How much of each thing a figure needs before it is shown.
 *
 * Statistics' own numbers, found by simulation and by the coverage of the intervals; the clinic's
 * numbers are in `core/policy`.
 */
export const evidenceNeeded = {
  /** A curve of return: first-timers, and returns among them. */
  curve: { clients: 30, returns: 10 },
  /** The same for one treatment, consultant or month beside the others. */
  stratum: { clients: 20, returns: 8 },
  /** Nothing is said of a day that fewer clients than this were watched to. */
  atRisk: 10,
  /** A share whose 95% interval reaches further than this to either side is shown in grey. */
  greyFromHalfWidth: 0.1,
  /** The model of buying again: clients and repeaters for words, clients for percent. */
  model: { clients: 120, repeaters: 40, percentFromClients: 500 },
  /** The spread of spend between clients: repeaters with money. */
  value: { spenders: 100, warnFromCorrelation: 0.3 },
  /**
   * One treatment leading to another: pairs seen, clients of the first, share of false finds, and
   * how many times as often as by chance alone it surely is; where that cannot be learnt, as often
   * as among other clients. Without these, ten thousand clients find links that are only the shadow
   * of others.
   */
  affinity: { pairs: 5, from: 15, falseFinds: 0.1, lift: 1.4, liftOverOthers: 1.75 },
  /** A control chart: frozen weeks, and the expected hits and misses below which z is not used. */
  chart: { baselineWeeks: 12, expectedCount: 5 },
  /** What calling does: first calls of an absence whose days are over, and arrivals after them. */
  callLift: { calls: 100, returns: 10 },
  /** The mean answer of one treatment's clients. */
  answers: 10,
} as const;
