import type { CallAssociation } from "../../core/results/callAssociation";
import type { HoldoutLift } from "../../core/results/holdoutLift";
import type { HoldoutMonth, HoldoutResults } from "../../core/results/holdoutResults";
import type { Result } from "../../core/result";
import { clientsNeeded } from "../../core/statistics/clientsNeeded";
import type { NotEnough } from "../../core/statistics/notEnough";
import type { ClientLists, CountedClients } from "./clientLists";

/** What calls seem to add, told from the clinic's own rows and no proof (R2). */
export interface AssociationView {
  readonly withinDays: number;
  readonly told: Result<
    Omit<CallAssociation, "called" | "back" | "calls" | "backCalls"> & {
      readonly called: CountedClients;
      readonly back: CountedClients;
    },
    NotEnough
  >;
}

export function associationView(
  association: Result<CallAssociation, NotEnough>,
  withinDays: number,
  lists: ClientLists,
): AssociationView {
  if (!association.ok) return { withinDays, told: association };
  const { called, back, calls, backCalls, ...shares } = association.value;
  const value = {
    ...shares,
    called: lists.keep(called, calls),
    back: lists.keep(back, backCalls),
  };
  return { withinDays, told: { ok: true, value } };
}

/** Whether calling does anything, told from clients left uncalled by lot (R2). */
export interface LiftView {
  readonly withinDays: number;
  readonly months: readonly ({ readonly from: HoldoutMonth["from"] } & Readonly<
    Record<Exclude<keyof HoldoutMonth, "from">, CountedClients>
  >)[];
  readonly called: CountedClients;
  readonly calledBack: CountedClients;
  readonly heldOut: CountedClients;
  readonly heldOutBack: CountedClients;
  readonly lift: Result<HoldoutLift, NotEnough>;
  /** To tell 10% from 15%, so many clients on each side. */
  readonly neededEachSide: number;
}

/** The example every clinic is told: from this share to that. */
const example = { withoutCall: 0.1, withCall: 0.15, heldOutShare: 0.5 } as const;

export function liftView(
  { months, lift }: HoldoutResults,
  withinDays: number,
  lists: ClientLists,
): LiftView {
  const all = (of: (month: HoldoutMonth) => readonly number[]): CountedClients => {
    const clients = months.flatMap(of);
    return lists.keep([...new Set(clients)], clients.length);
  };
  return {
    withinDays,
    months: months.map(({ from, called, calledBack, reached, heldOut, heldOutBack }) => ({
      from,
      called: lists.keep(called),
      calledBack: lists.keep(calledBack),
      reached: lists.keep(reached),
      heldOut: lists.keep(heldOut),
      heldOutBack: lists.keep(heldOutBack),
    })),
    called: all((month) => month.called),
    calledBack: all((month) => month.calledBack),
    heldOut: all((month) => month.heldOut),
    heldOutBack: all((month) => month.heldOutBack),
    lift,
    neededEachSide: Math.ceil(clientsNeeded(example) / 2),
  };
}
