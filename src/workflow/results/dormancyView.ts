import type { Day } from "../../core/calendar/day";
import type { SameDayLastYear } from "../../core/results/sameDayLastYear";
import type { DormancyTier } from "../../core/retention/dormancyTier";
import type { DormantMonth } from "../../core/results/dormantTrend";
import type { DormancyResults } from "../../core/results/dormancyResults";
import type { CountedClients, ClientLists } from "./clientLists";
import { namedShares, shareView, type NamedShare, type ShareView } from "./shareView";

/** Who stays away (D2, D3), as the Results tab and sheet show it. */
export interface DormancyView {
  /** Of those who ever came, the dormant. */
  readonly dormant: ShareView;
  /** The same without those who refuse contact. */
  readonly reachable: ShareView;
  /** 死呆率: of all clients. */
  readonly ofAllShare: number | undefined;
  readonly fromDay: number;
  readonly allClients: number;
  readonly tiers: readonly {
    readonly tier: DormancyTier;
    readonly clients: CountedClients;
    /** Of those who ever came; `undefined` for those who never did. */
    readonly share: number | undefined;
  }[];
  readonly months: readonly (Omit<DormantMonth, "dormant"> & {
    readonly clients: CountedClients;
  })[];
  /** The list of the same day a year ago, and who of it came since (R3). */
  readonly lastYear: {
    readonly on: Day;
    readonly dormant: ShareView;
    readonly cameSince: CountedClients;
  };
  readonly byOwner: readonly NamedShare[];
  readonly byTreatment: readonly NamedShare[];
}

/** What the view is made of beside the results. */
export interface DormancyAsked {
  readonly fromDay: number;
  readonly lists: ClientLists;
  /** Who was dormant at the end of a month; asked only when somebody wants the names. */
  readonly dormantOn: (on: number) => readonly number[];
  readonly lastYear: SameDayLastYear;
}

export function dormancyView(
  results: DormancyResults,
  { fromDay, lists, dormantOn, lastYear }: DormancyAsked,
): DormancyView {
  const { rate, dormant, reachable, tiers, months } = results;
  const came = rate.everArrived;
  const isCut = (name: string | undefined): boolean => name !== undefined;
  return {
    dormant: shareView(dormant, lists),
    reachable: shareView(reachable, lists),
    ofAllShare: rate.ofAllShare,
    fromDay,
    allClients: rate.clients,
    tiers: tiers.map(({ tier, clients }) => ({
      tier,
      clients: lists.keep(clients),
      share: tier === "never_arrived" || came === 0 ? undefined : clients.length / came,
    })),
    months: sinceOpening(months).map(({ dormant: count, ...month }) => ({
      ...month,
      clients: lists.keepUnasked(() => dormantOn(month.on), count),
    })),
    lastYear: {
      on: lastYear.on,
      dormant: shareView(lastYear.dormant, lists),
      cameSince: lists.keep(lastYear.cameSince),
    },
    // A clinic whose sheets name nobody has no table of nobody.
    byOwner: results.byOwner.some(({ name }) => isCut(name))
      ? namedShares(results.byOwner, dormant.share, lists)
      : [],
    byTreatment: results.byTreatment.some(({ name }) => isCut(name))
      ? namedShares(results.byTreatment, dormant.share, lists)
      : [],
  };
}

/** A trend begins with the first month in which anybody had come. */
function sinceOpening(months: DormancyResults["months"]): DormancyResults["months"] {
  const first = months.findIndex(({ everArrived }) => everArrived > 0);
  return first < 0 ? [] : months.slice(first);
}
