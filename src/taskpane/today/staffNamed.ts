import type { DayOverview } from "../../workflow/desk/clinicDesk";

/**
 * Everybody who could call on the day, by name: those who do, and those switched off just now, who
 * must stay to be switched on again.
 *
 * @param overview - the day as last read; `undefined` before that
 */
export function staffNamed(
  overview: DayOverview | undefined,
  staffOff: readonly string[],
): readonly string[] {
  const calling = (overview?.callers ?? []).flatMap(({ caller }) =>
    caller === undefined ? [] : [caller],
  );
  return [...new Set([...calling, ...staffOff])].sort((a, b) => (a < b ? -1 : 1));
}
