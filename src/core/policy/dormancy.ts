/** First day of absence, in whole days, of each rung of the dormancy ladder. Strictly increasing. */
export interface DormancyPolicy {
  readonly sleepingFromDay: number;
  readonly dormantFromDay: number;
  readonly halfYearFromDay: number;
  readonly yearPlusFromDay: number;
}

/** The rungs document 004 works with: SOURCES.md#dormancy. */
export const dormancy: DormancyPolicy = {
  sleepingFromDay: 30,
  dormantFromDay: 90,
  halfYearFromDay: 180,
  yearPlusFromDay: 365,
};
