import type { CallDay } from "../calling/callDay";
import { colleagueFit } from "./colleagueFit";
import { colleaguesOf } from "./colleaguesOf";
import { fairShares } from "./fairShares";
import { practices, type Practice } from "./habits";
import { lostClients, type LostClient } from "./lostClients";
import { careRoles, type CareRole } from "./lostStaff";
import { shareOut } from "./shareOut";

/** One client handed over. */
export interface HandedClient extends LostClient {
  /** The client's treatments that the new colleague gives, in the sheet's words. */
  readonly inCommon: readonly string[];
  readonly isKnown: boolean;
}

/** What a colleague had and has afterwards. */
export interface ColleagueLoad {
  readonly name: string;
  /** As what she takes clients over: a therapist's go to therapists. */
  readonly as: CareRole;
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
 * by whom she knows, by her usual day and hour, and fairly for those who stay. Who loses her therapist
 * gets a therapist, who loses her consultant a consultant.
 *
 * What the sheet Handover already says stays as the manager left it and counts first. What she
 * chooses now changes that client alone: nobody else is shared out anew for it.
 *
 * @param day - the clinic on the day asked about
 * @param leaving - names of those who leave
 * @param chosen - colleagues the manager chose, by client; one who cannot take over changes nothing
 * @source rule L6 (document 002)
 */
export function planHandover(
  day: CallDay,
  leaving: readonly string[],
  chosen: ReadonlyMap<number, string> = new Map(),
): HandoverPlan {
  const worked = practices(day, day.policy.handover.habitDays);
  const found = lostClients(day, leaving);
  const groups = careRoles.flatMap((as) => {
    const lost = found.lost.filter((each) => each.as === as);
    if (lost.length === 0) return [];
    const names = leaving.filter((name) => lost.some(({ from }) => from === name));
    const colleagues = colleaguesOf(day, { leaving: new Set(leaving), names, as });
    const placed = placedAmong(colleagues, lost, { worked, day, before: found.stayed[as] });
    const clients = placed.map((each) => asChosen(each, chosen.get(each.client), colleagues));
    const loads = colleagues.map((name) => ({
      name,
      as,
      before: found.stayed[as].get(name) ?? 0,
      added: givenTo(name, clients),
    }));
    return [{ clients, loads }];
  });
  return {
    leaving,
    clients: groups
      .flatMap(({ clients }) => clients)
      .sort((one, other) => one.client - other.client)
      .map((lost) => handedClient(lost, worked.get(lost.to ?? ""))),
    loads: groups.flatMap(({ loads }) => loads),
  };
}

interface Placing {
  readonly day: CallDay;
  readonly worked: ReadonlyMap<string, Practice>;
  /** How many clients each of the others has and keeps. */
  readonly before: ReadonlyMap<string, number>;
}

/** Finds a colleague for everybody for whom the sheet names none. */
function placedAmong(
  colleagues: readonly string[],
  lost: readonly LostClient[],
  { day, worked, before }: Placing,
): readonly LostClient[] {
  const policy = day.policy.handover;
  const kept = lost.filter(({ saidBy }) => saidBy === "sheet");
  const open = lost.filter(({ saidBy }) => saidBy === "rule");
  const loads = colleagues.map((name) => (before.get(name) ?? 0) + givenTo(name, kept));
  const fits = open.map(({ habits }) =>
    colleagues.map((name) => colleagueFit(habits, { name, practice: worked.get(name) }, policy)),
  );
  const places = shareOut(fits, fairShares(loads, open.length, policy.fairWithinShare));
  return [
    ...kept,
    ...open.map((each, index) => ({ ...each, to: colleagues[places[index] ?? -1] })),
  ];
}

function asChosen(
  lost: LostClient,
  to: string | undefined,
  colleagues: readonly string[],
): LostClient {
  if (to === undefined || to === lost.to || !colleagues.includes(to)) return lost;
  return { ...lost, to, saidBy: "manager" };
}

function givenTo(name: string, clients: readonly { readonly to: string | undefined }[]): number {
  return clients.filter(({ to }) => to === name).length;
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
