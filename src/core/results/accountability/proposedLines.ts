import { addDays, type Day } from "../../calendar/day";
import type { Roster } from "../../calling/roster";
import { compareTexts } from "../../compareTexts";
import type { AccountabilityPolicy } from "../../policy/accountability";
import type { ClientFacts } from "../clientFacts";
import type { BroughtBack } from "../funnelResults";
import type { MonthSpan } from "../monthSpans";
import type { AccountLine, Exemption } from "./accountLine";

/** What the lines of a month are proposed from. */
export interface AccountQuestion {
  readonly month: MonthSpan;
  readonly facts: readonly ClientFacts[];
  readonly broughtBack: readonly BroughtBack[];
  readonly staff: Roster;
  readonly policy: AccountabilityPolicy;
}

/**
 * Proposes whom a month's results speak for and against, each line with what it rests on (R4).
 *
 * A reward is the caller's, for each client brought back by a call of the month. A penalty is the
 * owner's, for each client who on a day of the month had stayed away too long; there is none until
 * the manager turns penalties on. A line that is no fault of hers stands here with its exemption and
 * no money. Nothing is paid or fined by it: a person approves.
 *
 * @returns by staff, then client; whatever the order of rows
 * @source policy/SOURCES.md#accountability (rule R4; document 004)
 *
 * @example
 * proposedLines({ month: { from: 0, to: 30, isClosed: true }, facts: [], broughtBack: [], staff: new Map(), policy: accountability }) // => []
 */
export function proposedLines(question: AccountQuestion): readonly AccountLine[] {
  return [...rewards(question), ...penalties(question)].sort(
    (one, other) => compareTexts(one.staff, other.staff) || compareTexts(one.id, other.id),
  );
}

function rewards({ month, facts, broughtBack, policy }: AccountQuestion): readonly AccountLine[] {
  return broughtBack.flatMap(({ client, calledOn, caller, cents }) => {
    const clientKey = facts[client]?.key;
    if (caller === undefined || clientKey === undefined) return [];
    if (calledOn < month.from || calledOn > month.to) return [];
    const line = { kind: "reward", month: month.from, staff: caller, clientKey } as const;
    return [
      {
        id: idOf(line, calledOn),
        ...line,
        cents: policy.rewardCents,
        evidence: { code: "broughtBack", calledOn: calledOn as Day, cents } as const,
        exemption: undefined,
        state: "proposed" as const,
        note: "",
      },
    ];
  });
}

function penalties(question: AccountQuestion): readonly AccountLine[] {
  const { month, facts, policy } = question;
  if (!policy.penaltiesOn) return [];
  return facts.flatMap((own) => {
    const { owner, lastArrivalOn, key: clientKey } = own;
    if (owner === undefined || lastArrivalOn === undefined) return [];
    const awayFromOn = addDays(lastArrivalOn, policy.penaltyFromDay);
    if (awayFromOn < month.from || awayFromOn > month.to) return [];
    const exemption = exemptionOf(own, awayFromOn, question);
    const line = { kind: "penalty", month: month.from, staff: owner, clientKey } as const;
    return [
      {
        id: idOf(line, awayFromOn),
        ...line,
        cents: exemption === undefined ? -policy.penaltyCents : 0,
        evidence: { code: "stayedAway", lastArrivalOn, awayFromOn } as const,
        exemption,
        state: "proposed" as const,
        note: "",
      },
    ];
  });
}

/** The first that applies; of several one is enough. */
function exemptionOf(
  { refusesContact, hasWrongNumber, ownedFrom, owner }: ClientFacts,
  awayFromOn: Day,
  { staff, policy }: AccountQuestion,
): Exemption | undefined {
  if (refusesContact) return "do_not_contact";
  if (hasWrongNumber) return "wrong_number";
  if (ownedFrom !== undefined && awayFromOn - ownedFrom < policy.recentHandoverDays)
    return "recent_handover";
  return owner !== undefined && staff.get(owner)?.isActive === false ? "staff_off" : undefined;
}

function idOf(
  { kind, staff, clientKey }: Pick<AccountLine, "kind" | "staff" | "clientKey">,
  on: number,
): string {
  return JSON.stringify([kind, on, staff, clientKey]);
}
