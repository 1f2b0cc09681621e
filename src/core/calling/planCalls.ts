import type { CallPlan, ClientGroup, Guardrail, HeldBack, PlannedCall } from "./callPlan";
import { callDay, type CallDay } from "./callDay";
import type { CallQuestion } from "./callQuestion";
import { allAtOnce, clientsASlice, type Sliced } from "../sliced";
import { callers } from "./callers";
import { clientCase, type ClientCase } from "./clientCase";
import type { CallCandidate } from "./callCandidate";
import { dayQuota } from "./dayQuota";
import { wrongNumber } from "./guardrails/wrongNumber";
import { households, type Household } from "./households";
import { judgeClient } from "./judgeClient";
import { plannedCalls } from "./plannedCalls";
import { callGainInSlices, type GainOf } from "./ranking/callGain";
import { withGain } from "./ranking/withGain";
import { spreadRungs } from "./spreadRungs";
import { touchUpsLeft } from "./touchUpsLeft";

/**
 * Says who is called on a day and why, and where every other client went.
 *
 * First reasons, then guardrails; then one call per phone number, the order of the sheet, a caller
 * for each call, and the quota. Every client ends up in exactly one group, and the groups add up to
 * the clients (G13); rows no client could be read from are counted as unreadable on top.
 *
 * @param question - the clinic's matched records and their summaries for the same day
 * @param day - what `callDay` prepared of the same question, where the caller keeps it
 * @returns the plan; the same question always gives the same plan, whatever the order of rows (G14)
 * @source rules C1–C7, G1–G14, O1
 */
export function planCalls(question: CallQuestion, day: CallDay = callDay(question)): CallPlan {
  return allAtOnce(planCallsInSlices(question, day));
}

/** The same in slices: between clients, and between the steps of the plan. */
export function* planCallsInSlices(question: CallQuestion, day: CallDay): Sliced<CallPlan> {
  const { matched, asOf, policy } = question;
  const gainOf = yield* callGainInSlices(question);
  yield;
  const judged = yield* judgeClients(day, gainOf);
  const joined = yield* households(judged.candidates);
  yield;
  const { staff } = day;
  const assigned = callers(joined, staff, policy.quota);
  yield;
  const { onSheet, waiting } =
    question.isShopClosed === true
      ? { onSheet: [], waiting: assigned }
      : dayQuota(assigned, { staff, quota: policy.quota }, touchUpsLeft(day));
  const calls = yield* plannedCalls(spreadRungs(onSheet, staff, policy.quota), staff, question);
  yield;
  const later = yield* plannedCalls(waiting, staff, question);
  yield;
  const heldBack = [...judged.heldBack, ...heldByPhone(joined)];
  const groupOf = groups(matched.book.count, { calls, waiting: later, heldBack });
  return {
    asOf,
    calls,
    waiting: later,
    heldBack,
    groupOf,
    counts: counts(groupOf, matched.unreadableClientRows.length),
    heldBackBy: heldBackBy(heldBack),
    rulesOff: day.rulesOff,
    toRepair: judged.toRepair,
    onUnknownConsent: calls.filter((call) => call.restsOnUnknownConsent).length,
    loads: loads(calls),
  };
}

interface Judged {
  readonly candidates: CallCandidate[];
  readonly heldBack: HeldBack[];
  readonly toRepair: number[];
}

function* judgeClients(day: CallDay, gainOf: GainOf): Sliced<Judged> {
  const judged: Judged = { candidates: [], heldBack: [], toRepair: [] };
  const { count } = day.matched.book;
  for (let from = 0; from < count; from += clientsASlice) {
    const to = Math.min(from + clientsASlice, count);
    for (let client = from; client < to; client++)
      judgeInto(judged, clientCase(day, client), gainOf);
    yield;
  }
  return judged;
}

// What is expected of a call is said while its candidate is new: of a hundred thousand of them none
// is kept twice.
function judgeInto(judged: Judged, own: ClientCase, gainOf: GainOf): void {
  const verdict = judgeClient(own);
  if (verdict.group === "callable") judged.candidates.push(withGain(verdict.candidate, gainOf));
  if (verdict.group === "heldBack") judged.heldBack.push(verdict.held);
  if (wrongNumber(own)) judged.toRepair.push(own.client);
}

/** G7: the others on a number are spoken to in one call and counted under `same_phone` too. */
function heldByPhone(households: readonly Household[]): readonly HeldBack[] {
  const held: HeldBack[] = [];
  for (const { others } of households)
    for (const { client, due } of others) held.push({ client, by: "same_phone", due });
  return held;
}

function groups(
  clientCount: number,
  plan: Pick<CallPlan, "calls" | "waiting" | "heldBack">,
): ClientGroup[] {
  const groupOf = new Array<ClientGroup>(clientCount).fill("nothingDue");
  for (const { client } of plan.calls) groupOf[client] = "onSheet";
  for (const { client } of plan.waiting) groupOf[client] = "waiting";
  for (const { client } of plan.heldBack) groupOf[client] = "heldBack";
  return groupOf;
}

function counts(groupOf: readonly ClientGroup[], unreadable: number): CallPlan["counts"] {
  const count = { onSheet: 0, waiting: 0, heldBack: 0, nothingDue: 0, unreadable };
  for (const group of groupOf) count[group]++;
  return { clients: groupOf.length + unreadable, ...count };
}

function heldBackBy(heldBack: readonly HeldBack[]): CallPlan["heldBackBy"] {
  const count: Partial<Record<Guardrail, number>> = {};
  for (const { by } of heldBack) count[by] = (count[by] ?? 0) + 1;
  return count;
}

function loads(calls: readonly PlannedCall[]): CallPlan["loads"] {
  const count = new Map<string, number>();
  for (const { caller = "" } of calls) count.set(caller, (count.get(caller) ?? 0) + 1);
  return Object.fromEntries(count);
}
