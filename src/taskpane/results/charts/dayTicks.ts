import type { AxisTick } from "./LineChart";

const every = 90;

/**
 * Words under an axis of days since the first deal: every quarter, and the last day with its unit.
 *
 * @example
 * dayTicks(120, "days").map(({ text }) => text) // => ["0", "120 days"]
 * dayTicks(365, "days").map(({ text }) => text) // => ["0", "90", "180", "365 days"]
 */
export function dayTicks(lastDay: number, unit: string): readonly AxisTick[] {
  const quarters = Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, at) => every * at);
  // The last word is wide: what would run into it is left out.
  const apart = quarters.filter((at) => at === 0 || lastDay - at >= lastDay / roomForLast);
  return [
    ...apart.map((at) => ({ at, text: String(at) })),
    { at: lastDay, text: `${lastDay}\u00a0${unit}` },
  ];
}

/** The last word takes up to a third of the axis. */
const roomForLast = 3;
