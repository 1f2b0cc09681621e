import { addDays, type Day } from "../../calendar/day";
import type { ClientFacts } from "../clientFacts";
import type { AccountLine, Exemption } from "./accountLine";
import { accountLineId } from "./accountLineId";
import type { AccountQuestion } from "./accountQuestion";

type PenaltyQuestion = Pick<
  AccountQuestion,
  "month" | "facts" | "arrivalsOf" | "staffOn" | "policy"
>;

/**
 * A penalty for the owner, for each client who on a day of the month had stayed away too long; none
 * until the manager turns penalties on (R4).
 *
 * Told from the arrivals before that day: a client who came back later was away all the same, so a
 * month that is over never changes. A line that is no fault of hers stands with its exemption and no
 * money.
 *
 * @source policy/SOURCES.md#accountability (document 004)
 *
 * @example
 * penaltyLines({ month: { from: 0, to: 30 }, facts: [], arrivalsOf: () => [], staffOn: () => new Map(), policy: accountability }) // => []
 */
export function penaltyLines(question: PenaltyQuestion): readonly AccountLine[] {
  const { facts, arrivalsOf, policy } = question;
  if (!policy.penaltiesOn) return [];
  return facts.flatMap((own) => {
    const { owner, client } = own;
    if (owner === undefined) return [];
    return awayIn(question, arrivalsOf(client)).map((lastArrivalOn) =>
      penaltyLine(own, { owner, lastArrivalOn }, question),
    );
  });
}

/** The arrivals after which she had, on a day of the month, not come for too long. */
function awayIn(
  { month, policy }: Pick<PenaltyQuestion, "month" | "policy">,
  arrivals: ArrayLike<number>,
): readonly Day[] {
  const found: Day[] = [];
  for (let place = arrivals.length - 1; place >= 0; place--) {
    const lastArrivalOn = arrivals[place] as Day;
    const awayFromOn = lastArrivalOn + policy.penaltyFromDay;
    if (awayFromOn < month.from) break;
    const isBack = (arrivals[place + 1] ?? Infinity) <= awayFromOn;
    if (awayFromOn <= month.to && !isBack) found.push(lastArrivalOn);
  }
  return found;
}

function penaltyLine(
  own: ClientFacts,
  { owner: staff, lastArrivalOn }: { readonly owner: string; readonly lastArrivalOn: Day },
  question: PenaltyQuestion,
): AccountLine {
  const { month, policy } = question;
  const awayFromOn = addDays(lastArrivalOn, policy.penaltyFromDay);
  const exemption = exemptionOf(own, awayFromOn, question);
  const line = { kind: "penalty", month: month.from, staff, clientKey: own.key } as const;
  return {
    id: accountLineId(line, awayFromOn),
    ...line,
    cents: exemption === undefined ? -policy.penaltyCents : 0,
    evidence: { code: "stayedAway", lastArrivalOn, awayFromOn },
    exemption,
    state: "proposed",
    note: "",
  };
}

/** The first that applies; of several one is enough. */
function exemptionOf(
  { refusesContact, hasWrongNumber, ownedFrom, owner = "" }: ClientFacts,
  awayFromOn: Day,
  { staffOn, policy }: PenaltyQuestion,
): Exemption | undefined {
  if (refusesContact) return "do_not_contact";
  if (hasWrongNumber) return "wrong_number";
  if (ownedFrom !== undefined && awayFromOn - ownedFrom < policy.recentHandoverDays)
    return "recent_handover";
  return staffOn(awayFromOn).get(owner)?.isActive === false ? "staff_off" : undefined;
}
