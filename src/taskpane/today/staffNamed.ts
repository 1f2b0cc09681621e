import type { DayOverview } from "../../workflow/desk/clinicDesk";

/** Somebody who could call on the day. */
export interface StaffChoice {
  readonly name: string;
  readonly isOff: boolean;
  /** Off by the clinic's own staff sheet: not for the pane to change. */
  readonly isOffBySheet: boolean;
}

/**
 * Everybody who could call on the day, and those switched off just now, who must stay to be
 * switched on again.
 *
 * @param overview - the day as last read; `undefined` before that
 * @param staffOff - those switched off in the pane
 */
export function staffNamed(
  overview: DayOverview | undefined,
  staffOff: readonly string[],
): readonly StaffChoice[] {
  const bySheet = new Map(
    (overview?.staff ?? []).map(({ name, isOffBySheet }) => [name, isOffBySheet]),
  );
  return [...new Set([...bySheet.keys(), ...staffOff])].map((name) => {
    const isOffBySheet = bySheet.get(name) === true;
    return { name, isOff: isOffBySheet || staffOff.includes(name), isOffBySheet };
  });
}
