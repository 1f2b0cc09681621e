import { compareTexts } from "../../compareTexts";
import type { AccountLine } from "./accountLine";
import type { AccountQuestion } from "./accountQuestion";
import { penaltyLines } from "./penaltyLines";
import { quotaNotes } from "./quotaNotes";
import { rewardLines } from "./rewardLines";

/**
 * Proposes whom a month's results speak for and against, each line with what it rests on (R4).
 * Nothing is paid or fined by it: a person approves.
 *
 * @returns by staff, then line; whatever the order of rows
 * @source policy/SOURCES.md#accountability (rule R4; documents 004, 000)
 *
 * @example
 * proposedLines({ month: { from: 0, to: 30, isClosed: true }, facts: [], arrivalsOf: () => [], broughtBack: [], callsADay: new Map(), staffOn: () => new Map(), shop: { closedWeekdays: [], closedOn: [] }, policy: { penaltiesOn: true } }) // => []
 */
export function proposedLines(question: AccountQuestion): readonly AccountLine[] {
  return [...rewardLines(question), ...penaltyLines(question), ...quotaNotes(question)].sort(
    (one, other) => compareTexts(one.staff, other.staff) || compareTexts(one.id, other.id),
  );
}
