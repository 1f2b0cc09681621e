import type { Day } from "../../calendar/day";
import { compareTexts } from "../../compareTexts";
import type { AccountLine } from "./accountLine";

/**
 * The lines of a time as they stand: what was decided is kept, what is new is proposed (R4).
 *
 * A locked month is exactly as it was locked, whatever the sheets say since. In an open one a
 * decision stands as long as its line does; of a line that is no longer proposed, only one somebody
 * decided is kept, so that nothing decided vanishes.
 *
 * @param proposed - as the sheets have it now
 * @param kept - as the workbook keeps them
 * @param lockedMonths - first days of the months that were locked, with lines or without
 * @returns by month, staff and client
 * @source rule R4
 *
 * @example
 * accountLines([{ id: "a", month: 1 }], [], [1]) // => []
 * accountLines([{ id: "a", month: 1, cents: 9, state: "proposed" }], [{ id: "a", month: 1, cents: 7, state: "locked" }], [1]) // => [{ id: "a", month: 1, cents: 7, state: "locked" }]
 */
export function accountLines(
  proposed: readonly AccountLine[],
  kept: readonly AccountLine[],
  lockedMonths: readonly Day[],
): readonly AccountLine[] {
  const locked = new Set(lockedMonths);
  const now = new Map(proposed.map((line) => [line.id, line]));
  const decided = kept.filter(({ month, state }) =>
    locked.has(month) ? state === "locked" : state !== "proposed",
  );
  const keptIds = new Set(decided.map(({ id }) => id));
  const fresh = [...now.values()].filter(({ id, month }) => !locked.has(month) && !keptIds.has(id));
  return [...decided, ...fresh].sort(
    (one, other) =>
      one.month - other.month ||
      compareTexts(one.staff, other.staff) ||
      compareTexts(one.id, other.id),
  );
}
