/** A span of whole days; both ends belong to it. */
export interface DaySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

/** When a reason to call is due (C1). Days count from the event named; both ends included. */
export interface ReasonsPolicy {
  /** `no_show`, `cancelled`: days since the missed or cancelled appointment. */
  readonly missedDaysAgo: DaySpan;
  /** `birthday`: called from this many days before, up to the day itself. */
  readonly birthdayFromDaysBefore: number;
  /** `deposit_d6`: the age, in days, at which a held deposit is called about. */
  readonly depositOnDay: number;
  /** `deposit_d6`: latest days after that, when the shop was closed on it. */
  readonly depositAtMostDaysLate: number;
  /** `deposit_monthend`: the last this many days of the month. */
  readonly monthEndDays: number;
  /** `deposit_monthend` stays off until the manager has entered the real refund rule. */
  readonly refundRuleEntered: boolean;
  /** `paid_not_treated`: days since paying with nothing used. */
  readonly untreatedFromDay: number;
  /** `one_left`: days since the last session. */
  readonly oneLeftFromDay: number;
  /** `expiring`: days to the end from which she is told, and told again. Falling. */
  readonly expiryStagesDaysLeft: readonly [number, ...number[]];
  /** `unclosed`: days since the consultation. */
  readonly unclosedDaysAgo: DaySpan;
  /** `window_3m`: days since the last visit. */
  readonly windowFromDaysAway: number;
  /** `forgotten`: days since the only purchase. */
  readonly forgottenFromDay: number;
  /** `forgotten`: the smallest share of single purchases. */
  readonly forgottenShare: number;
  /** `card_balance`: days away. */
  readonly cardBalanceFromDaysAway: number;
  /** `monthly_care`: days since the last contact. */
  readonly monthlyCareFromDay: number;
}

/** SOURCES.md#reasons */
export const reasons: ReasonsPolicy = {
  missedDaysAgo: { fromDay: 1, toDay: 14 },
  birthdayFromDaysBefore: 3,
  depositOnDay: 6,
  depositAtMostDaysLate: 3,
  monthEndDays: 3,
  refundRuleEntered: false,
  untreatedFromDay: 7,
  oneLeftFromDay: 7,
  expiryStagesDaysLeft: [60, 30, 7],
  unclosedDaysAgo: { fromDay: 1, toDay: 14 },
  windowFromDaysAway: 21,
  forgottenFromDay: 60,
  forgottenShare: 0.3,
  cardBalanceFromDaysAway: 60,
  monthlyCareFromDay: 30,
};
