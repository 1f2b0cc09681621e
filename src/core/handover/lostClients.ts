import type { Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { habitsOf, type Habits } from "./habits";
import { keptHandovers } from "./keptHandovers";
import { careRoles, carersOf, lostStaff, type CareRole } from "./lostStaff";

/** A client who loses somebody. */
export interface LostClient {
  readonly client: number;
  readonly from: string;
  /** What the leaver was to her. */
  readonly as: CareRole;
  /** `undefined` while nobody is found, where no colleague is left, or the manager emptied it. */
  readonly to: string | undefined;
  /** Day from which it holds; `undefined` for a row the manager set aside. */
  readonly on: Day | undefined;
  /** Who found the colleague: a rule, the sheet as it stood, or the manager just now. */
  readonly saidBy: "rule" | "sheet" | "manager";
  readonly habits: Habits;
}

export interface LostClients {
  /** Where the sheet says who is next, she stands there already. */
  readonly lost: readonly LostClient[];
  /** How many clients each of the others has and keeps, as therapist and as consultant. */
  readonly stayed: Readonly<Record<CareRole, ReadonlyMap<string, number>>>;
}

/**
 * Who loses somebody when these people leave, and how many clients everybody else has.
 *
 * @param leaving - names
 * @source rule L6 (document 002)
 */
export function lostClients(day: CallDay, leaving: readonly string[]): LostClients {
  const names = new Set(leaving);
  const rows = keptHandovers(day);
  const lost: LostClient[] = [];
  const stayed = { therapist: new Map<string, number>(), consultant: new Map<string, number>() };
  for (let client = 0; client < day.matched.book.count; client++) {
    const own = { day, client };
    const carers = carersOf(own);
    for (const as of careRoles) {
      const name = carers[as];
      if (name !== undefined && !names.has(name))
        stayed[as].set(name, (stayed[as].get(name) ?? 0) + 1);
    }
    const loses = lostStaff(carers, names);
    if (loses === undefined) continue;
    const { from } = loses;
    const said = rows.get(client)?.find((each) => each.from === undefined || each.from === from);
    const habits = habitsOf(own, day.policy.handover.habitDays);
    const kept =
      said === undefined
        ? { to: undefined, on: day.asOf, saidBy: "rule" as const }
        : { to: said.to, on: said.on, saidBy: "sheet" as const };
    lost.push({ client, ...loses, habits, ...kept });
  }
  return { lost, stayed };
}
