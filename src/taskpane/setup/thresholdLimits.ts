import type { Policy } from "../../core/policy/policy";
import { thresholdIn } from "./thresholdIn";
import type { Threshold } from "./threshold";
import type { ThresholdId } from "./thresholds";

/** Numbers of which each must be more than the one before. */
const rising: readonly (readonly ThresholdId[])[] = [
  [
    "dormancy.sleepingFromDay",
    "dormancy.dormantFromDay",
    "dormancy.halfYearFromDay",
    "dormancy.yearPlusFromDay",
  ],
  ["rungs.earlyFromDay", "rungs.midFromDay", "rungs.longFromDay"],
  [
    "reasons.expiryStagesDaysLeft.2",
    "reasons.expiryStagesDaysLeft.1",
    "reasons.expiryStagesDaysLeft.0",
  ],
  [
    "quietHours.callingHours.0",
    "quietHours.callingHours.1",
    "quietHours.callingHours.2",
    "quietHours.callingHours.3",
  ],
  ["results.handoverDays.0", "results.handoverDays.1", "results.handoverDays.2"],
];

/** Numbers of which none may be less than the one before. */
const neverFalling: readonly (readonly ThresholdId[])[] = [
  ["reasons.missedDaysAgo.fromDay", "reasons.missedDaysAgo.toDay"],
  ["reasons.unclosedDaysAgo.fromDay", "reasons.unclosedDaysAgo.toDay"],
  ["reasons.lateFromMinutes", "reasons.lateToMinutes"],
  ["reasons.walkInDaysAgo.fromDay", "reasons.walkInDaysAgo.toDay"],
  ["reasons.handoverNextDaysAgo.fromDay", "reasons.handoverNextDaysAgo.toDay"],
  ["reasons.preDueDaysBefore.fromDay", "reasons.preDueDaysBefore.toDay"],
  ["reasons.trialDaysAgo.fromDay", "reasons.trialDaysAgo.toDay"],
  ["reasons.surveyAtLeast", "reasons.surveyAtMost"],
  ["repurchase.closingFromDaysLeft", "repurchase.windowDays"],
  ["results.keyClientsFrom", "results.keyClientsTo", "results.keyClientsWarnAbove"],
];

/**
 * How small and how large a number may be, so that it keeps its place among those it belongs with:
 * "dormant" begins after "sleeping". Both ends may be chosen.
 */
export function thresholdLimits(
  policy: Policy,
  { id, least, most }: Threshold,
): { readonly least: number; readonly most: number } {
  const { below, above, gap } = neighboursOf(id);
  const lower = below === undefined ? undefined : thresholdIn(policy, below);
  const upper = above === undefined ? undefined : thresholdIn(policy, above);
  return {
    least: lower === undefined ? least : Math.max(least, lower + gap),
    most: upper === undefined ? most : Math.min(most, upper - gap),
  };
}

interface Neighbours {
  readonly below: ThresholdId | undefined;
  readonly above: ThresholdId | undefined;
  /** The least by which neighbours differ. */
  readonly gap: 0 | 1;
}

function neighboursOf(id: string): Neighbours {
  for (const { chains, gap } of [
    { chains: rising, gap: 1 },
    { chains: neverFalling, gap: 0 },
  ] as const) {
    for (const chain of chains) {
      const place = chain.findIndex((one) => one === id);
      if (place !== -1) return { below: chain[place - 1], above: chain[place + 1], gap };
    }
  }
  return { below: undefined, above: undefined, gap: 0 };
}
