/** What the lists look at (L1–L12). Days count from the day asked about; both ends included. */
export interface ListsPolicy {
  /** L4: appointments this many days back and ahead. */
  readonly appointmentDaysBack: number;
  readonly appointmentDaysAhead: number;
  /** L5: clients she brought from which a client is greeted by the manager. */
  readonly referralsFrom: number;
  /** L5: days between this arrival and the one before from which she was long away. */
  readonly longAwayFromDay: number;
  /** L5: days after a change of staff during which the manager sees a client off. */
  readonly handedOverWithinDays: number;
  /** L10: gifts given this many days back. */
  readonly giftDaysBack: number;
  /** L12: days away up to which a client is cared for at home. */
  readonly homeCareToDay: number;
}

/** SOURCES.md#lists */
export const lists: ListsPolicy = {
  appointmentDaysBack: 14,
  appointmentDaysAhead: 14,
  referralsFrom: 2,
  longAwayFromDay: 90,
  handedOverWithinDays: 30,
  giftDaysBack: 365,
  homeCareToDay: 90,
};
