import type { ShareCounted } from "../../core/results/shareCounted";
import type { Interval } from "../../core/statistics/interval";
import type { ClientLists, CountedClients } from "./clientLists";

/** A share with how many it is of and how sure it is, its clients a list of the desk's. */
export interface ShareView extends Omit<ShareCounted, "clients"> {
  readonly clients: CountedClients;
}

/** How a group stands beside all; `unsure` where it is too small to be compared. */
export type Comparison = "similar" | "higher" | "lower" | "unsure";

/** The share of one consultant or treatment. */
export interface NamedShare extends ShareView {
  /** `undefined` for those of whom no sheet says. */
  readonly name: string | undefined;
  readonly besideAll: Comparison;
}

export function shareView({ clients, ...share }: ShareCounted, lists: ClientLists): ShareView {
  return { ...share, clients: lists.keep(clients) };
}

/**
 * The shares of groups beside that of all, the largest group first.
 *
 * @param all - the share of all
 */
export function namedShares(
  groups: readonly (ShareCounted & { readonly name: string | undefined })[],
  all: number | undefined,
  lists: ClientLists,
): readonly NamedShare[] {
  return [...groups]
    .sort((one, other) => other.among - one.among)
    .map(({ name, ...share }) => ({
      name,
      ...shareView(share, lists),
      besideAll: share.isSmall ? "unsure" : besideAll(share.interval, all),
    }));
}

/**
 * Whether a group differs from all: only where its interval leaves the share of all out.
 *
 * @example
 * besideAll({ low: 0.3, high: 0.4 }, 0.25) // => "higher"
 * besideAll({ low: 0.3, high: 0.4 }, 0.3) // => "similar"
 */
export function besideAll(interval: Interval | undefined, all: number | undefined): Comparison {
  if (interval === undefined || all === undefined) return "unsure";
  if (interval.low > all) return "higher";
  return interval.high < all ? "lower" : "similar";
}
