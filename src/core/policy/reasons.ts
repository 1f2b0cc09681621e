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
  /** `deposit_d6`, `pp_42`: latest days after their day, when the shop was closed on it. */
  readonly dayRuleAtMostDaysLate: number;
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
  /** `appt_soon`: called from this many minutes before the appointment. */
  readonly soonFromMinutesBefore: number;
  /** `appt_late`: minutes past the appointment from which she is called, and the last of them. */
  readonly lateFromMinutes: number;
  readonly lateToMinutes: number;
  /** `walk_in`: days since she came unbooked. */
  readonly walkInDaysAgo: DaySpan;
  /** `handover_1`: days since her therapist left after which nobody announces it any more. */
  readonly handoverWithinDays: number;
  /** `handover_2`, `handover_check`: days since the manager's call, and since the first visit. */
  readonly handoverNextDaysAgo: DaySpan;
  /** `pre_due`: days before the birth. */
  readonly preDueDaysBefore: DaySpan;
  /** `pp_42`: days since the birth. */
  readonly postpartumOnDay: number;
  /** `referral_thanks`: days since the new client came. */
  readonly referralWithinDays: number;
  /** `rebate`: days since the purchase that left a credit. */
  readonly rebateFromDay: number;
  /** `trial`: days since the trial or the single purchase. */
  readonly trialDaysAgo: DaySpan;
  /** `touch_up`: calls of a calendar month, over the whole clinic. */
  readonly touchUpsAMonth: number;
  /** `course_using`: twice the gap of the course, but at least up to this day. */
  readonly courseLateToDay: number;
  /** `retreat_due`: days after the usual interval after which it is too late to remind. */
  readonly repeatLateDays: number;
  /** `implant_2y`: days since the operation. */
  readonly implantFromDay: number;
  /** `implant_2y`: who was here within these days was looked at. */
  readonly implantSeenWithinDays: number;
  /** `rebook`: days since the last visit on a course … */
  readonly rebookFromDay: number;
  /** … with no booking in the next days up to this one. */
  readonly rebookWithinDays: number;
  /** `survey`: clients asked a week, at most … */
  readonly surveyAtMost: number;
  /** … and the share of the visitors of the last `surveyVisitorDays` days who are asked. */
  readonly surveyShare: number;
  readonly surveyVisitorDays: number;
  /** `survey`: with fewer to be asked by that share, a sample says nothing and nobody is asked. */
  readonly surveyAtLeast: number;
}

/** SOURCES.md#reasons */
export const reasons: ReasonsPolicy = {
  missedDaysAgo: { fromDay: 1, toDay: 14 },
  birthdayFromDaysBefore: 3,
  depositOnDay: 6,
  dayRuleAtMostDaysLate: 3,
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
  soonFromMinutesBefore: 30,
  lateFromMinutes: 15,
  lateToMinutes: 30,
  walkInDaysAgo: { fromDay: 1, toDay: 7 },
  handoverWithinDays: 90,
  handoverNextDaysAgo: { fromDay: 1, toDay: 3 },
  preDueDaysBefore: { fromDay: 14, toDay: 30 },
  postpartumOnDay: 42,
  referralWithinDays: 14,
  rebateFromDay: 30,
  trialDaysAgo: { fromDay: 1, toDay: 14 },
  touchUpsAMonth: 20,
  courseLateToDay: 30,
  repeatLateDays: 60,
  implantFromDay: 730,
  implantSeenWithinDays: 180,
  rebookFromDay: 7,
  rebookWithinDays: 14,
  surveyAtMost: 20,
  surveyShare: 0.1,
  surveyVisitorDays: 30,
  surveyAtLeast: 10,
};
