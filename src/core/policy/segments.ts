/** Who is new, neglected or able (S1, S2), and which spend makes the value tiers (S4). */
export interface SegmentsPolicy {
  /** First deal at most this many days ago makes a client new. */
  readonly newWithinDays: number;
  /** Away this long with no call in a log that covers the time, she was neglected. */
  readonly neglectedFromDay: number;
  /** Spend counts over this many calendar months up to the day asked about. */
  readonly spendMonths: number;
  /** Top share of clients by spend that is able to buy, and the high value tier. */
  readonly topShare: number;
  /** Next share of clients by spend: the mid value tier. */
  readonly nextShare: number;
  /** With fewer clients who spent anything, only a level or spending-power column tells. */
  readonly fromClientsWithSpend: number;
}

/** The classes of document 004, the tiers of document 001: SOURCES.md#segments. */
export const segments: SegmentsPolicy = {
  newWithinDays: 90,
  neglectedFromDay: 180,
  spendMonths: 24,
  topShare: 0.2,
  nextShare: 0.4,
  fromClientsWithSpend: 20,
};
