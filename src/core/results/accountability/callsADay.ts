import type { CallResults } from "../callResults";

/** How many calls each caller logged on each day, whatever came of them. */
export type CallsADay = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Counts the calls of every caller day by day.
 *
 * @param calls - every call of the log
 * @param texts - the string table of the records
 * @source rule R4
 *
 * @example
 * callsADay({ caller: [0, 0, 1], day: [9, 9, 9] }, ["Li", "An"]).get("Li") // => new Map([[9, 2]])
 */
export function callsADay(
  { caller, day }: Pick<CallResults, "caller" | "day">,
  texts: readonly string[],
): CallsADay {
  const found = new Map<string, Map<number, number>>();
  for (let call = 0; call < day.length; call++) {
    const name = texts[caller[call] ?? -1]?.trim();
    if (name === undefined) continue;
    const days = found.get(name) ?? new Map<number, number>();
    found.set(name, days);
    const on = day[call] ?? NaN;
    days.set(on, (days.get(on) ?? 0) + 1);
  }
  return found;
}
