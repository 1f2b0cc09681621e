/** What callers are paid for and what is noted against them (R4). Money in the smallest unit. */
export interface AccountabilityPolicy {
  /** For each client brought back. */
  readonly rewardCents: number;
  /** For each client who stays away so long under one owner; only with `penaltiesOn`. */
  readonly penaltyCents: number;
  readonly penaltiesOn: boolean;
  /** Days away from which a client counts against her owner. */
  readonly penaltyFromDay: number;
  /** An owner is exempt for so many days after a client was handed to her. */
  readonly recentHandoverDays: number;
}

/** SOURCES.md#accountability */
export const accountability: AccountabilityPolicy = {
  rewardCents: 3000,
  penaltyCents: 3000,
  penaltiesOn: false,
  penaltyFromDay: 90,
  recentHandoverDays: 90,
};
