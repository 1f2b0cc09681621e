import type { Day } from "../calendar/day";
import type { DormancyPolicy } from "../policy/dormancy";
import { dormancyTier, dormancyTiers, type DormancyTier } from "../retention/dormancyTier";
import { dormantRate, type DormantRate } from "../retention/dormantRate";
import type { VisitColumns } from "../statistics/visitOrder";
import { clientsByName } from "./clientsByName";
import { dormantTrend, type DormantMonth } from "./dormantTrend";
import { monthSpans } from "./monthSpans";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** The dormant of one consultant or treatment. */
export interface DormantGroup extends ShareCounted {
  readonly name: string | undefined;
}

/** Who stays away, and how that went month by month (D3). */
export interface DormancyResults {
  /** Both rates: of those who ever came, and of all (死呆率). */
  readonly rate: DormantRate;
  /** The first of the two with its interval and clients. */
  readonly dormant: ShareCounted;
  /** The same without those whom nobody may call: they will not be won back by a call. */
  readonly reachable: ShareCounted;
  readonly tiers: readonly { readonly tier: DormancyTier; readonly clients: readonly number[] }[];
  readonly months: readonly DormantMonth[];
  readonly byOwner: readonly DormantGroup[];
  /** By what was done last. */
  readonly byTreatment: readonly DormantGroup[];
}

/** What dormancy is told from. */
export interface DormancyQuestion {
  /** Each client's last arrival; `undefined` for a prospect. */
  readonly lastArrivals: readonly (Day | undefined)[];
  readonly arrivals: VisitColumns;
  /** Whether she refuses contact, or is closed. */
  readonly refusesContact: (client: number) => boolean;
  readonly ownerOf: (client: number) => string | undefined;
  readonly treatmentOf: (client: number) => string | undefined;
  readonly asOf: Day;
  readonly ladder: DormancyPolicy;
  /** Full months before the running one. */
  readonly trendMonths: number;
}

/**
 * Tells the dormant rate by every cut a manager asks for, each with the clients behind it (D3).
 *
 * @source policy/SOURCES.md#dormancy (rules D2, D3; document 004)
 *
 * @example
 * dormancyResults({ lastArrivals: [day("2026-01-01")], arrivals: { client: [0], day: [day("2026-01-01")] }, refusesContact: () => false, ownerOf: () => "Li", treatmentOf: () => undefined, asOf: day("2026-04-01"), ladder: dormancy, trendMonths: 0 }).byOwner.map(({ name, clients }) => [name, clients]) // => [["Li", [0]]]
 */
export function dormancyResults(question: DormancyQuestion): DormancyResults {
  const { lastArrivals, arrivals, asOf, ladder } = question;
  const fromDay = ladder.dormantFromDay;
  const tierOf = (client: number): DormancyTier => {
    const tier = dormancyTier(lastArrivals[client], asOf, ladder);
    return tier.ok ? tier.value : "never_arrived";
  };
  const clients = Array.from(lastArrivals.keys());
  const arrived = clients.filter((client) => tierOf(client) !== "never_arrived");
  const isAway = (client: number): boolean => asOf - (lastArrivals[client] ?? asOf) >= fromDay;
  const grouped = (nameOf: (client: number) => string | undefined): readonly DormantGroup[] =>
    clientsByName(arrived, nameOf).map(({ name, clients: own }) => ({
      name,
      ...shareCounted(own.filter(isAway), own.length),
    }));
  const reachable = arrived.filter((client) => !question.refusesContact(client));
  const [firstMonth] = monthSpans(asOf, question.trendMonths);
  return {
    rate: dormantRate(lastArrivals, asOf, fromDay),
    dormant: shareCounted(arrived.filter(isAway), arrived.length),
    reachable: shareCounted(reachable.filter(isAway), reachable.length),
    tiers: dormancyTiers.map((tier) => ({
      tier,
      clients: clients.filter((client) => tierOf(client) === tier),
    })),
    months: dormantTrend(arrivals, fromDay, { from: firstMonth?.from ?? asOf, asOf }),
    byOwner: grouped(question.ownerOf),
    byTreatment: grouped(question.treatmentOf),
  };
}
