/** What turns a call into a success (R2). */
export type ReactivatedBy = "contact" | "arrival" | "purchase";

/** How results are told (R1–R8). Days count from the event named; both ends included. */
export interface ResultsPolicy {
  /** An arrival or purchase this many days after a reached call is credited to it. */
  readonly creditedWithinDays: number;
  readonly reactivatedBy: ReactivatedBy;
  /** First weeks of the log that are frozen as the usual ones. */
  readonly frozenWeeks: number;
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
  frozenWeeks: 12,
  handoverDays: [30, 60, 90],
  keyClientsFrom: 50,
  keyClientsTo: 100,
  keyClientsWarnAbove: 200,
};
