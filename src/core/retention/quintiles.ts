/** The four values that part a clinic's clients into fifths, ascending; a clinic may edit them. */
export type Quintiles = readonly [number, number, number, number];

/**
 * Finds the values at 20, 40, 60 and 80% of a column.
 *
 * Between two clients the value is interpolated (R's type 7, the spreadsheet's PERCENTILE).
 *
 * @param values - one value a client; `NaN` where not known
 * @returns the cut points; `undefined` without a known value
 * @source policy/SOURCES.md#rfm (rule S6)
 *
 * @example
 * quintiles([10, 20, 30, 40, 50, 60]) // => [20, 30, 40, 50]
 * quintiles([]) // => undefined
 */
export function quintiles(values: ArrayLike<number>): Quintiles | undefined {
  const ascending = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (ascending.length === 0) return undefined;
  const cut = (fifths: number): number => {
    const place = ((ascending.length - 1) * fifths) / 5;
    const lower = ascending[Math.floor(place)] ?? NaN;
    const upper = ascending[Math.ceil(place)] ?? NaN;
    return lower + (upper - lower) * (place - Math.floor(place));
  };
  return [cut(1), cut(2), cut(3), cut(4)];
}
