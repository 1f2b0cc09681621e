/** When a client's own visits tell how often she comes (D4). */
export interface RhythmPolicy {
  /** Arrival days needed before a median gap means anything. */
  readonly fromArrivalDays: number;
  /** Overdue from this many times her own median gap. */
  readonly overdueFromRatio: number;
}

/** SOURCES.md#rhythm */
export const rhythm: RhythmPolicy = {
  fromArrivalDays: 3,
  overdueFromRatio: 1.5,
};
