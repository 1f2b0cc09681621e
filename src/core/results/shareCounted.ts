import type { Interval } from "../statistics/interval";
import { wilsonInterval } from "../statistics/wilsonInterval";
import { isTooFew } from "./isTooFew";

/** A share with the clients behind it, how sure it is, and whether it is of few. */
export interface ShareCounted {
  /** Those the share is of. */
  readonly among: number;
  /** Those it counts. */
  readonly clients: readonly number[];
  /** `undefined` of nobody, like its interval. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
  /** True where one client more or less would move it by ten points. */
  readonly isSmall: boolean;
}

/**
 * A share of clients, never without how many they are and how sure it is.
 *
 * @param clients - those it counts
 * @param among - of how many
 * @source Wilson 1927 (interval)
 *
 * @example
 * shareCounted([7], 2).share // => 0.5
 * shareCounted([], 0) // => { among: 0, clients: [], share: undefined, interval: undefined, isSmall: true }
 */
export function shareCounted(clients: readonly number[], among: number): ShareCounted {
  return {
    among,
    clients,
    share: among === 0 ? undefined : clients.length / among,
    interval: wilsonInterval({ hits: clients.length, trials: among }),
    isSmall: isTooFew(among),
  };
}
