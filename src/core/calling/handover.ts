import { daysBetween, type Day } from "../calendar/day";
import { compareTexts } from "../compareTexts";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";
import { staffOf } from "./ownersOf";
import { textIn } from "./textIn";

/** Whom a client loses, since when, and who is next. */
export interface Handover {
  readonly from: string | undefined;
  /** Day from which it is announced; `undefined` where the staff sheet says "left" without one. */
  readonly on: Day | undefined;
  readonly to: string | undefined;
}

/** What a handover is read from. */
export type HandoverFacts = Pick<ClientCase, "client" | "day" | "daysAway">;

/**
 * The change of staff a client is to be told of: a row of the sheet Handover whose day has come,
 * else her therapist has left by the staff sheet.
 *
 * Only a client who still comes is told, and only while the change is recent.
 *
 * @returns `undefined` when there is none
 * @source rules C1 `handover_1`, L6, R7 (document 002)
 */
export function handover(facts: HandoverFacts): Handover | undefined {
  const { day } = facts;
  const isKept = day.matched.rows.handovers !== undefined;
  if (!isKept && day.leavers.length === 0) return undefined;
  return (isKept ? handedOver(facts) : undefined) ?? leftBy(facts);
}

function handedOver({ client, day }: HandoverFacts): Handover | undefined {
  const { records, rows } = day.matched;
  const fields = records.handovers?.fields ?? {};
  let newest: Handover | undefined;
  for (const rowIndex of rowsOf(rows.handovers, client)) {
    const on = dayIn(fields.handedOn, rowIndex);
    if (on === undefined || !isRecent(on, day)) continue;
    const from = textIn(records.texts, fields.handedFrom, rowIndex);
    const row = { from, on, to: textIn(records.texts, fields.handedTo, rowIndex) };
    if (newest === undefined || laterFirst(row, newest) < 0) newest = row;
  }
  return newest;
}

function laterFirst(one: Handover, other: Handover): number {
  return (
    (other.on ?? 0) - (one.on ?? 0) ||
    compareTexts(one.to, other.to) ||
    compareTexts(one.from, other.from)
  );
}

function leftBy(facts: HandoverFacts): Handover | undefined {
  const { day, daysAway } = facts;
  if (daysAway === undefined || daysAway >= day.policy.dormancy.dormantFromDay) return undefined;
  if (day.leavers.length === 0) return undefined;
  const therapist = staffOf(facts, "therapist");
  const leaver = day.leavers.find(({ name }) => name === therapist);
  if (leaver === undefined) return undefined;
  if (leaver.leftOn !== undefined && !isRecent(leaver.leftOn, day)) return undefined;
  return { from: leaver.name, on: leaver.leftOn, to: undefined };
}

function isRecent(on: Day, { asOf, policy }: HandoverFacts["day"]): boolean {
  return on <= asOf && daysBetween(on, asOf) <= policy.reasons.handoverWithinDays;
}
