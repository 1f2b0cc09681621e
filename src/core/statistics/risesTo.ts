/**
 * Finds where a function that only rises reaches a value, as exactly as a number can say it.
 *
 * Halves the bracket until two neighbouring numbers are left, so it cannot miss or run away.
 *
 * @param rising - never falls between the two ends
 * @param wanted - the value to reach
 * @param bracket - reaches it at or before the high end
 *
 * @example
 * risesTo((side) => side * side, 2, { low: 0, high: 2 }).toFixed(6) // => "1.414214"
 */
export function risesTo(
  rising: (argument: number) => number,
  wanted: number,
  bracket: { readonly low: number; readonly high: number },
): number {
  let { low, high } = bracket;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (rising(middle) < wanted) low = middle;
    else high = middle;
  }
}
