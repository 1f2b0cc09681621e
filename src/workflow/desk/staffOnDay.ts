import { roster } from "../../core/calling/roster";
import { textIn } from "../../core/calling/textIn";
import type { TextColumn } from "../../core/clients/columns";
import type { CallerLoad, StaffOnDay } from "./clinicDesk";
import type { DeskDay } from "./deskDay";

/**
 * Everybody who could call on the day: the clinic's staff sheet first, then whoever it does not name
 * and who calls today or looks after a client on file. Many clinics keep no staff sheet. Who is
 * switched off keeps her place.
 *
 * @param loads - who calls how many on the day
 */
export function staffOnDay(
  { clinic }: DeskDay,
  loads: readonly CallerLoad[],
): readonly StaffOnDay[] {
  const { asOf, staffOff = [] } = clinic.callQuestion;
  const { records } = clinic.matched;
  const { consultant, therapist } = records.clients?.fields ?? {};
  const bySheet = roster(records, asOf);
  const off = new Set(staffOff);
  const others = new Set([
    ...namesIn(records.texts, consultant),
    ...namesIn(records.texts, therapist),
    ...loads.flatMap(({ caller }) => caller ?? []),
    ...staffOff,
  ]);
  return [
    ...Array.from(bySheet.values(), ({ name, role, isActive }) => ({
      name,
      role,
      isOff: !isActive || off.has(name),
      isOffBySheet: !isActive,
    })),
    ...[...others]
      .filter((name) => !bySheet.has(name))
      .map((name) => ({ name, role: undefined, isOff: off.has(name), isOffBySheet: false })),
  ];
}

/** Each name once, in the order it is first met. */
function namesIn(texts: readonly string[], column: TextColumn | undefined): readonly string[] {
  const places = Int32Array.from(new Set(column));
  return Array.from(places, (_, at) => textIn(texts, places, at)).filter(
    (name) => name !== undefined,
  );
}
