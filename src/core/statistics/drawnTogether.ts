import type { MeanEstimate } from "./meanInterval";
import { shrunkenEffects } from "./shrunkenEffects";

/**
 * Means of groups drawn towards what they have in common, the more so the fewer each is of: so that
 * the best of many small groups is not the luckiest.
 *
 * Values are taken to vary alike inside every group; a group of ten alike would else look sure.
 *
 * @param groups - `undefined` for one that has no mean
 * @returns one entry a group; `undefined` without its mean, or beside no other
 * @source Efron & Morris 1975, JASA 70:311; see `shrunkenEffects`
 *
 * @example
 * drawnTogether([{ count: 10, mean: 1, spread: 0.5, interval: undefined }, undefined]) // => [undefined, undefined]
 */
export function drawnTogether(
  groups: readonly (MeanEstimate | undefined)[],
): readonly (number | undefined)[] {
  const told = groups.filter((group) => group !== undefined);
  const variance = varianceInside(told);
  if (told.length < 2 || !(variance >= 0)) return groups.map(() => undefined);
  if (variance === 0) return groups.map((group) => group?.mean);
  const { effects } = shrunkenEffects({
    effect: told.map(({ mean }) => mean),
    variance: told.map(({ count }) => variance / count),
  });
  const drawn = new Map(told.map((group, place) => [group, effects[place]]));
  return groups.map((group) => group && drawn.get(group));
}

/** Of all groups together, around each one's own mean; `NaN` where every group is of one. */
function varianceInside(groups: readonly MeanEstimate[]): number {
  let [squares, degrees] = [0, 0];
  for (const { count, spread = 0 } of groups) {
    squares += (count - 1) * spread * spread;
    degrees += count - 1;
  }
  return squares / degrees;
}
