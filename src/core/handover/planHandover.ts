import type { Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { clientCase } from "../calling/clientCase";
import type { HandoverPolicy } from "../policy/handover";
import { colleaguesOf } from "./colleaguesOf";
import { fairShares } from "./fairShares";
import { habitsOf, practices, type Habits, type Practice } from "./habits";
import { lostStaff } from "./lostStaff";
import { keptHandovers } from "./keptHandovers";
import { shareOut } from "./shareOut";

/** One client handed over. */
export interface HandedClient {
  readonly client: number;
  readonly from: string;
  /** `undefined` where no colleague is left, or the manager emptied it. */
  readonly to: string | undefined;
  /** Day from which it holds; `undefined` for a row the manager set aside. */
  readonly on: Day | undefined;
  /** True when the sheet already said so: the manager's choice goes before any rule. */
  readonly isKept: boolean;
  readonly habits: Habits;
  /** The client's treatments that the new colleague gives, in the sheet's words. */
  readonly inCommon: readonly string[];
  readonly isKnown: boolean;
}

/** What a colleague had and has afterwards. */
export interface ColleagueLoad {
  readonly name: string;
  readonly before: number;
  readonly added: number;
}

export interface HandoverPlan {
  readonly leaving: readonly string[];
  readonly clients: readonly HandedClient[];
  readonly loads: readonly ColleagueLoad[];
}

/**
 * Plans who looks after the clients of those who leave: every client once, by treatments in common,
 * by whom she knows, by her usual day and hour, and fairly for those who stay.
 *
 * What the sheet Handover already says stays as the manager left it and counts first.
 *
 * @param day - the clinic on the day asked about
 * @param leaving - names of those who leave
 * @source rule L6 (document 002)
 */
export function planHandover(
  day: CallDay,
  leaving: readonly string[],
  policy: HandoverPolicy,
): HandoverPlan {
  const colleagues = colleaguesOf(day, leaving);
  const worked = practices(day, policy.habitDays);
  const { kept, open, stayed } = lostClients(day, leaving, policy);
  const before = colleagues.map((name) => stayed.get(name) ?? 0);
  const loads = colleagues.map((name, place) => (before[place] ?? 0) + givenTo(name, kept));
  const fits = open.map(({ habits }) =>
    colleagues.map((name) => fit(habits, { name, practice: worked.get(name) }, policy)),
  );
  const places = shareOut(fits, fairShares(loads, open.length, policy.fairWithinShare));
  const placed = open.map((lost, index) => ({ ...lost, to: colleagues[places[index] ?? -1] }));
  const clients = [...kept, ...placed]
    .sort((one, other) => one.client - other.client)
    .map((lost) => handedClient(lost, worked.get(lost.to ?? "")));
  return {
    leaving,
    clients,
    loads: colleagues.map((name, place) => ({
      name,
      before: before[place] ?? 0,
      added: givenTo(name, clients),
    })),
  };
}

function givenTo(name: string, clients: readonly { readonly to: string | undefined }[]): number {
  return clients.filter(({ to }) => to === name).length;
}

/** A client who loses somebody, before or after a colleague was found. */
type LostClient = Omit<HandedClient, "inCommon" | "isKnown">;

interface LostClients {
  /** Those for whom the sheet already says who is next. */
  readonly kept: readonly LostClient[];
  readonly open: readonly LostClient[];
  /** How many clients each of the others has and keeps. */
  readonly stayed: ReadonlyMap<string, number>;
}

function lostClients(
  day: CallDay,
  leaving: readonly string[],
  { habitDays }: HandoverPolicy,
): LostClients {
  const names = new Set(leaving);
  const rows = keptHandovers(day);
  const kept: LostClient[] = [];
  const open: LostClient[] = [];
  const stayed = new Map<string, number>();
  for (let client = 0; client < day.matched.book.count; client++) {
    const own = clientCase(day, client);
    const { from, stays } = lostStaff(own, names);
    if (stays !== undefined) stayed.set(stays, (stayed.get(stays) ?? 0) + 1);
    if (from === undefined) continue;
    const said = rows.get(client)?.find((each) => each.from === undefined || each.from === from);
    const lost = { client, from, habits: habitsOf(own, habitDays) };
    if (said === undefined) open.push({ ...lost, to: undefined, on: day.asOf, isKept: false });
    else kept.push({ ...lost, to: said.to, on: said.on, isKept: true });
  }
  return { kept, open, stayed };
}

/** How well a colleague fits a client. Where nothing is known of either, nothing is held against her. */
function fit(
  habits: Habits,
  { name, practice }: { readonly name: string; readonly practice: Practice | undefined },
  { weights }: HandoverPolicy,
): number {
  const { treatments, weekday, hour, staff } = habits;
  const shared = [...treatments.keys()].filter((id) => practice?.treatments.has(id)).length;
  const known = staff.has(name) ? weights.known : 0;
  const common = treatments.size === 0 ? 0 : (shared / treatments.size) * weights.treatments;
  const day = weekday !== undefined && practice?.weekdays.has(weekday) ? weights.weekday : 0;
  const time = hour !== undefined && practice?.hours.has(hour) ? weights.hour : 0;
  return known + common + day + time;
}

function handedClient(lost: LostClient, practice: Practice | undefined): HandedClient {
  const { habits, to } = lost;
  const shared = [...habits.treatments].filter(([id]) => practice?.treatments.has(id));
  return {
    ...lost,
    inCommon: [...new Set(shared.map(([, text]) => text))].sort(),
    isKnown: to !== undefined && habits.staff.has(to),
  };
}
