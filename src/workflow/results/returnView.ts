import type { PeriodGaps } from "../../core/results/dealGapsByPeriod";
import type { BackBy, ChanceAfter, RepurchaseReport } from "../../core/results/repurchaseReport";
import type {
  OfReturners,
  RepurchaseCut,
  RepurchaseResults,
} from "../../core/results/repurchaseResults";
import type { ResultsReport } from "../../core/results/resultsReport";
import type { RepurchaseStatus } from "../../core/retention/repurchaseStatus";
import { compareTexts } from "../../core/compareTexts";
import type { Result } from "../../core/result";
import type { Interval } from "../../core/statistics/interval";
import { evidenceNeeded } from "../../core/statistics/evidenceNeeded";
import type { NotEnough } from "../../core/statistics/notEnough";
import { returnPace, type ReturnPace } from "../../core/statistics/returnPace";
import { shareBack, type ShareBack } from "../../core/statistics/shareBack";
import { shareOfReturners } from "../../core/results/shareOfReturners";
import type { CountedClients, ClientLists } from "./clientLists";

/** A day of a curve. */
export interface CurvePoint {
  readonly day: number;
  readonly share: number;
  readonly interval: Interval | undefined;
}

/** Both readings of when clients come back (W2): two curves, never one. */
export interface ReturnTold {
  readonly horizonDay: number;
  readonly ofAll: readonly CurvePoint[];
  readonly ofReturners: readonly CurvePoint[];
  readonly backBy: readonly BackBy[];
  readonly returnersBackBy: readonly OfReturners[];
  readonly mostBackByDay: number;
  readonly mostBackInterval: Interval | undefined;
  readonly closingDay: number | undefined;
  /** From when on the chance of coming back is at most 5%. */
  readonly fadedDay: number | undefined;
  /** `undefined` while too few were watched for the weeks after any day. */
  readonly peakDay: number | undefined;
  /** Not back by a day: the chance of the days after it. */
  readonly chances: readonly ChanceAfter[];
  /** The chance of a month, by stretches of 30 days since the first deal. */
  readonly pace: readonly PaceView[];
}

export interface PaceView {
  readonly fromDay: number;
  readonly toDay: number;
  readonly returns: number;
  readonly monthlyChance: number;
  readonly interval: Interval;
}

/** When clients of one treatment, consultant or month come back. */
export interface ReturnGroup {
  /** `undefined` for those of groups too small for a curve of their own, together. */
  readonly name: string | undefined;
  readonly clients: CountedClients;
  readonly returns: number;
  /** By the day of the claim; `undefined` where too few were watched so long. */
  readonly back: BackBy | undefined;
  readonly mostBackByDay: number;
  readonly closingDay: number | undefined;
}

export interface ReturnCut {
  readonly groups: readonly ReturnGroup[];
  /** Whether the groups differ; `undefined` with fewer than two. */
  readonly isDifferent: boolean | undefined;
  /** Which differ from which; the surest first. */
  readonly differing: readonly (readonly [one: string, other: string])[];
}

/** W1–W3, as the Results tab and sheet show it. */
export interface ReturnView {
  readonly firstTimers: number;
  readonly returned: number;
  readonly told: Result<ReturnTold, NotEnough>;
  readonly needed: { readonly clients: number; readonly returns: number };
  readonly claim: RepurchaseResults["claim"];
  /** True when the file begins in the middle of the clinic's life: the curve is then too good. */
  readonly isSpiked: boolean;
  readonly statuses: readonly {
    readonly status: RepurchaseStatus;
    readonly clients: CountedClients;
  }[];
  readonly byTreatment: ReturnCut;
  readonly byOwner: ReturnCut;
  readonly byCohort: ReturnCut;
  readonly gaps: Readonly<Record<"weekly" | "monthly", readonly GapView[]>>;
}

/** The middle gap before second deals and later ones, of a week or month. */
export interface GapView {
  /** A Monday, or the first of a month. */
  readonly key: number;
  readonly seconds: MiddleView;
  readonly sincePrevious: MiddleView;
}

export interface MiddleView {
  readonly clients: CountedClients;
  readonly medianDays: number | undefined;
  readonly isSmall: boolean;
}

/** How often two groups that do not differ may look as if they did. */
const falseDifferences = 0.05;

/** So many pairs are named; more would be a list nobody reads. */
const pairsNamed = 3;

export function returnView(
  { repurchase, mostBackInterval, gaps }: ResultsReport,
  lists: ClientLists,
): ReturnView {
  const { all, claim, firstSeen, statuses } = repurchase;
  const firstTimers = statuses.reduce((sum, { clients }) => sum + clients.length, 0);
  const returned = statuses
    .filter(({ status }) => hasReturned.has(status))
    .reduce((sum, { clients }) => sum + clients.length, 0);
  const group = (
    name: string | undefined,
    clients: readonly number[],
    report: RepurchaseReport,
  ): ReturnGroup => ({
    name,
    clients: lists.keep(clients),
    returns: report.returns,
    back: report.backBy.find(({ day }) => day === claim.day),
    mostBackByDay: report.timing.mostBackByDay,
    closingDay: report.timing.closingDay,
  });
  const cut = ({ groups, rest, test, differing }: RepurchaseCut): ReturnCut => ({
    groups: [
      ...groups.map(({ name, clients, report }) => group(name, clients, report)),
      ...(groups.length > 0 && rest.report.ok
        ? [group(undefined, rest.clients, rest.report.value)]
        : []),
    ],
    isDifferent: test && test.chance < falseDifferences,
    differing: differing.slice(0, pairsNamed),
  });
  return {
    firstTimers,
    returned,
    told: all.ok ? { ok: true, value: told(all.value, repurchase, mostBackInterval) } : all,
    needed: evidenceNeeded.curve,
    claim,
    isSpiked: firstSeen.ok && firstSeen.value.isSpiked,
    statuses: statusOrder.flatMap((status) => {
      const own = statuses.find((one) => one.status === status);
      return own === undefined ? [] : [{ status, clients: lists.keep(own.clients) }];
    }),
    byTreatment: cut(repurchase.byTreatment),
    byOwner: cut(repurchase.byOwner),
    byCohort: inOrderOfTime(cut(repurchase.byCohort)),
    gaps: { weekly: gapViews(gaps.weekly, lists), monthly: gapViews(gaps.monthly, lists) },
  };
}

/** From those who are back to those hardest to win. */
const statusOrder: readonly RepurchaseStatus[] = [
  "converted",
  "returned_late",
  "closing",
  "open",
  "late",
  "cold",
];

/** Months are named so that their letters are in the order of time. */
function inOrderOfTime({ groups, ...cut }: ReturnCut): ReturnCut {
  return { ...cut, groups: [...groups].sort((one, other) => compareTexts(one.name, other.name)) };
}

const hasReturned: ReadonlySet<RepurchaseStatus> = new Set(["converted", "returned_late"] as const);

function told(
  { backBy, chances, curve, timing }: RepurchaseReport,
  { ofReturners }: RepurchaseResults,
  mostBackInterval: Interval | undefined,
): ReturnTold {
  const { horizonDay, mostBackByDay, closingDay, fadedDay, peakDay } = timing;
  const days = Array.from({ length: horizonDay + 1 }, (_, day) => day);
  return {
    horizonDay,
    ofAll: days.map((day) => pointOf(day, shareBack(curve, day))),
    ofReturners: days.flatMap((day) => {
      const back = shareOfReturners(curve, day, horizonDay);
      return back === undefined ? [] : [pointOf(day, back)];
    }),
    backBy,
    returnersBackBy: ofReturners,
    mostBackByDay,
    mostBackInterval: mostBackInterval && {
      low: Math.floor(mostBackInterval.low),
      high: Math.ceil(mostBackInterval.high),
    },
    closingDay,
    fadedDay,
    peakDay,
    chances,
    pace: returnPace(curve, horizonDay).map(paceView),
  };
}

/** A rate a day as the chance of a month. */
function paceView({ fromDay, toDay, returns, rateInterval, monthlyChance }: ReturnPace): PaceView {
  const monthly = (rate: number): number => -Math.expm1(-(toDay - fromDay) * rate);
  const interval = { low: monthly(rateInterval.low), high: monthly(rateInterval.high) };
  return { fromDay, toDay, returns, monthlyChance, interval };
}

function pointOf(day: number, { share, interval }: ShareBack): CurvePoint {
  return { day, share, interval };
}

function gapViews(periods: readonly PeriodGaps[], lists: ClientLists): readonly GapView[] {
  const middle = ({ clients, ...gap }: PeriodGaps["seconds"]): MiddleView => ({
    ...gap,
    clients: lists.keep(clients),
  });
  return periods.map(({ key, seconds, sincePrevious }) => ({
    key,
    seconds: middle(seconds),
    sincePrevious: middle(sincePrevious),
  }));
}
