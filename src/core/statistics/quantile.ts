/**
 * The value below which a share of a column lies, interpolated between neighbours.
 *
 * R's type 7, the spreadsheet's PERCENTILE.
 *
 * @param ascending - sorted from small to large
 * @param share - from 0 to 1
 * @returns the value; `undefined` for an empty column
 * @source Hyndman & Fan 1996, Am. Stat. 50:361, definition 7
 *
 * @example
 * quantile([10, 20, 30, 40], 0.5) // => 25
 * quantile([], 0.5) // => undefined
 */
export function quantile(ascending: ArrayLike<number>, share: number): number | undefined {
  const place = (ascending.length - 1) * share;
  const lower = ascending[Math.floor(place)];
  const upper = ascending[Math.ceil(place)];
  if (lower === undefined || upper === undefined) return undefined;
  return lower + (upper - lower) * (place - Math.floor(place));
}
