/** What turns a call into a success (R2). */
export const reactivatedBy = ["contact", "arrival", "purchase"] as const;
export type ReactivatedBy = (typeof reactivatedBy)[number];

/** How results are told (R1–R8) and calls are ranked (C4). Days include both ends. */
export interface ResultsPolicy {
  /** R2: an arrival or purchase this many days after a reached call is credited to it. */
  readonly creditedWithinDays: number;
  readonly reactivatedBy: ReactivatedBy;
  /** C4: a call is ranked by how much likelier an arrival in this many days is with it. */
  readonly rankedWithinDays: number;
  /** First weeks of the log that are frozen as the usual ones. */
  readonly frozenWeeks: number;
  /** Full months a trend shows before the one that is running. */
  readonly trendMonths: number;
  /** R6: a client is in touch with the clinic when contacted in so many days. */
  readonly contactWithinDays: number;
  /** R2: share of the dormant who are not called for a month, by lot; 0 for nobody. */
  readonly holdoutShare: number;
  /** R2: the first day of which a month counts: in earlier ones nobody was held out. 0 for all. */
  readonly holdoutFrom: number;
  /** R2: by how much calling is hoped to raise the share who come. */
  readonly hopedLiftShare: number;
  /** Days after a change of staff at which losses are counted. Rising. */
  readonly handoverDays: readonly [number, ...number[]];
  /** Key clients a consultant usually has, and from above how many she is warned about. */
  readonly keyClientsFrom: number;
  readonly keyClientsTo: number;
  readonly keyClientsWarnAbove: number;
}

/** SOURCES.md#results */
export const results: ResultsPolicy = {
  creditedWithinDays: 30,
  reactivatedBy: "arrival",
  rankedWithinDays: 60,
  frozenWeeks: 12,
  trendMonths: 12,
  contactWithinDays: 30,
  holdoutShare: 0,
  holdoutFrom: 0,
  hopedLiftShare: 0.05,
  handoverDays: [30, 60, 90],
  keyClientsFrom: 50,
  keyClientsTo: 100,
  keyClientsWarnAbove: 200,
};
