/** Who said a number: one of the five documents, or this product. */
export type Source = "000" | "001" | "002" | "003" | "004" | "ours";

/** What a number counts. Shares are shown as percent. */
export type ThresholdUnit =
  | "days"
  | "minutes"
  | "weeks"
  | "months"
  | "years"
  | "calls"
  | "attempts"
  | "visits"
  | "clients"
  | "times"
  | "share"
  | "hour";

/** One number of the policy that a clinic may change. */
export interface Threshold {
  /** Its place in the policy; a number of a list by its place in it. */
  readonly id: string;
  readonly unit: ThresholdUnit;
  /** As `policy/SOURCES.md` says. */
  readonly saidBy: readonly Source[];
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const aYear = 365;
const tenYears = 3650;

function days<const Id extends string>(
  id: Id,
  saidBy: readonly Source[],
  [least, most]: readonly [number, number] = [1, aYear],
) {
  return { id, unit: "days", saidBy, least, most, step: 1 } as const;
}

function counted<const Id extends string>(
  id: Id,
  unit:
    | "minutes"
    | "weeks"
    | "months"
    | "years"
    | "calls"
    | "attempts"
    | "visits"
    | "clients"
    | "hour",
  [least, most]: readonly [number, number],
  saidBy: readonly Source[] = ["ours"],
) {
  return { id, unit, saidBy, least, most, step: 1 } as const;
}

function share<const Id extends string>(id: Id, most: number, saidBy: readonly Source[]) {
  return { id, unit: "share", saidBy, least: 0.05, most, step: 0.05 } as const;
}

/** Every number of the policy that is one number, by subject, in the order of the screen. */
export const thresholdSubjects = [
  {
    subject: "away",
    thresholds: [
      days("dormancy.sleepingFromDay", ["004"], [1, tenYears]),
      days("dormancy.dormantFromDay", ["004", "000"], [1, tenYears]),
      days("dormancy.halfYearFromDay", ["004", "000"], [1, tenYears]),
      days("dormancy.yearPlusFromDay", ["004", "000"], [1, tenYears]),
      counted("rhythm.fromArrivalDays", "visits", [2, 20]),
      {
        id: "rhythm.overdueFromRatio",
        unit: "times",
        saidBy: ["ours"],
        least: 1,
        most: 5,
        step: 0.1,
      },
    ],
  },
  {
    subject: "calls",
    thresholds: [
      counted("quota.perCaller", "calls", [0, 500]),
      days("quota.earlyRungsToDay", ["000"], [0, aYear]),
      counted("quota.earlyRungsAtMost", "calls", [0, 500]),
      days("quota.otherCallerFromDaysAway", ["004"], [1, tenYears]),
      counted("quota.failedAttemptsPerLevel", "attempts", [1, 20], ["001", "ours"]),
      counted("quietHours.callingHours.0", "hour", [0, 24]),
      counted("quietHours.callingHours.1", "hour", [0, 24]),
      counted("quietHours.callingHours.2", "hour", [0, 24]),
      counted("quietHours.callingHours.3", "hour", [0, 24]),
    ],
  },
  {
    subject: "peace",
    thresholds: [
      days("guardrails.recentContactFromDay", ["ours"]),
      days("guardrails.promotionalAgainFromDay", ["ours"]),
      counted("guardrails.restAfterAttempts", "attempts", [1, 20]),
      days("guardrails.restAttemptsWithinDays", ["ours"]),
      days("guardrails.restDays", ["ours"]),
      days("guardrails.noteWithinDays", ["ours"], [1, tenYears]),
      counted("guardrails.adultFromYears", "years", [14, 25]),
      counted("guardrails.bornFromYears", "years", [0, 14]),
    ],
  },
  {
    subject: "again",
    thresholds: [
      days("retry.unansweredDays.0", ["ours"]),
      days("retry.unansweredDays.1", ["ours"]),
      days("retry.reachedDays", ["ours"]),
      days("retry.refusedCallDays", ["ours"]),
      days("retry.refusedAgainDays", ["ours"]),
      days("retry.notNowDays", ["ours"]),
      days("retry.callbackDays", ["ours"]),
    ],
  },
  {
    subject: "followUp",
    thresholds: [
      days("rungs.openDays", ["ours"], [1, 60]),
      days("rungs.openDaysOf.1", ["ours"], [1, 60]),
      days("rungs.openDaysOf.3", ["ours"], [1, 60]),
      days("rungs.earlyFromDay", ["000"], [1, tenYears]),
      days("rungs.midFromDay", ["000"], [1, tenYears]),
      days("rungs.longFromDay", ["000"], [1, tenYears]),
    ],
  },
  {
    subject: "promises",
    thresholds: [
      days("reasons.missedDaysAgo.fromDay", ["002", "ours"], [0, aYear]),
      days("reasons.missedDaysAgo.toDay", ["002", "ours"], [0, aYear]),
      days("reasons.birthdayFromDaysBefore", ["ours"], [0, 60]),
      days("reasons.depositOnDay", ["002"]),
      days("reasons.depositAtMostDaysLate", ["ours"], [0, 60]),
      days("reasons.monthEndDays", ["002"], [1, 28]),
      days("reasons.untreatedFromDay", ["001"]),
      days("reasons.oneLeftFromDay", ["001"], [0, aYear]),
      days("reasons.expiryStagesDaysLeft.0", ["ours"], [0, aYear]),
      days("reasons.expiryStagesDaysLeft.1", ["ours"], [0, aYear]),
      days("reasons.expiryStagesDaysLeft.2", ["ours"], [0, aYear]),
      days("reasons.unclosedDaysAgo.fromDay", ["001"], [0, aYear]),
      days("reasons.unclosedDaysAgo.toDay", ["001"], [0, aYear]),
      counted("reasons.soonFromMinutesBefore", "minutes", [0, 240], ["002"]),
      counted("reasons.lateFromMinutes", "minutes", [0, 240], ["002"]),
      counted("reasons.lateToMinutes", "minutes", [0, 480], ["002"]),
      days("reasons.walkInDaysAgo.fromDay", ["002", "ours"], [0, aYear]),
      days("reasons.walkInDaysAgo.toDay", ["002", "ours"], [0, aYear]),
      days("reasons.handoverWithinDays", ["ours"]),
      days("reasons.handoverNextDaysAgo.fromDay", ["002"], [0, 60]),
      days("reasons.handoverNextDaysAgo.toDay", ["002"], [0, 60]),
      days("reasons.preDueDaysBefore.fromDay", ["ours"], [0, 280]),
      days("reasons.preDueDaysBefore.toDay", ["ours"], [0, 280]),
      days("reasons.postpartumOnDay", ["ours"]),
      days("reasons.referralWithinDays", ["000", "003"]),
      days("reasons.rebateFromDay", ["002"]),
      days("reasons.trialDaysAgo.fromDay", ["001", "002"], [0, aYear]),
      days("reasons.trialDaysAgo.toDay", ["001", "002"], [0, aYear]),
    ],
  },
  {
    subject: "treatments",
    thresholds: [
      counted("reasons.touchUpsAMonth", "calls", [0, 10_000], ["001"]),
      days("reasons.courseLateToDay", ["ours"]),
      days("reasons.repeatLateDays", ["ours"], [0, tenYears]),
      days("reasons.implantFromDay", ["001"], [1, tenYears]),
      days("reasons.implantSeenWithinDays", ["ours"], [0, tenYears]),
      days("reasons.rebookFromDay", ["ours"]),
      days("reasons.rebookWithinDays", ["002"]),
    ],
  },
  {
    subject: "quiet",
    thresholds: [
      days("reasons.windowFromDaysAway", ["000"]),
      days("reasons.forgottenFromDay", ["ours"]),
      share("reasons.forgottenShare", 1, ["ours"]),
      days("reasons.cardBalanceFromDaysAway", ["004"], [1, tenYears]),
      days("reasons.monthlyCareFromDay", ["004"]),
      counted("reasons.surveyAtMost", "clients", [0, 1000], ["004"]),
      share("reasons.surveyShare", 1, ["ours"]),
      days("reasons.surveyVisitorDays", ["ours"]),
      counted("reasons.surveyAtLeast", "clients", [1, 1000], ["004"]),
    ],
  },
  {
    subject: "second",
    thresholds: [
      days("repurchase.windowDays", ["000"], [7, tenYears]),
      days("repurchase.closingFromDaysLeft", ["ours"], [0, tenYears]),
      days("repurchase.lateUntilDay", ["000"], [7, tenYears]),
      share("repurchase.claimedShare", 1, ["000"]),
    ],
  },
  {
    subject: "kinds",
    thresholds: [
      days("segments.newWithinDays", ["000"], [1, tenYears]),
      days("segments.neglectedFromDay", ["ours"], [1, tenYears]),
      counted("segments.spendMonths", "months", [1, 120]),
      share("segments.topShare", 0.5, ["ours"]),
      share("segments.nextShare", 0.5, ["ours"]),
      counted("segments.fromClientsWithSpend", "clients", [1, 10_000]),
    ],
  },
  {
    subject: "results",
    thresholds: [
      days("results.creditedWithinDays", ["ours"]),
      days("results.rankedWithinDays", ["ours"]),
      counted("results.frozenWeeks", "weeks", [12, 104]),
      counted("results.trendMonths", "months", [1, 120]),
      days("results.contactWithinDays", ["004"]),
      {
        id: "results.holdoutShare",
        unit: "share",
        saidBy: ["ours"],
        least: 0,
        most: 0.5,
        step: 0.05,
      },
      {
        id: "results.hopedLiftShare",
        unit: "share",
        saidBy: ["ours"],
        least: 0.01,
        most: 0.5,
        step: 0.01,
      },
      days("results.handoverDays.0", ["002"]),
      days("results.handoverDays.1", ["002"]),
      days("results.handoverDays.2", ["002"]),
      counted("results.keyClientsFrom", "clients", [0, 10_000], ["000"]),
      counted("results.keyClientsTo", "clients", [0, 10_000], ["000"]),
      counted("results.keyClientsWarnAbove", "clients", [0, 10_000], ["000"]),
      days("accountability.penaltyFromDay", ["004"], [1, tenYears]),
      days("accountability.recentHandoverDays", ["ours"], [0, tenYears]),
    ],
  },
] as const satisfies readonly { subject: string; thresholds: readonly Threshold[] }[];

export type ThresholdSubject = (typeof thresholdSubjects)[number]["subject"];
export type ThresholdId = (typeof thresholdSubjects)[number]["thresholds"][number]["id"];

/** Every number by its place in the policy. */
export const thresholds: readonly (Threshold & { readonly id: ThresholdId })[] =
  thresholdSubjects.flatMap((group) => [...group.thresholds]);
