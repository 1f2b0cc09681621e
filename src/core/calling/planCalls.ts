import { at } from "../clients/at";
import { once } from "../once";
import { allAtOnce, type Sliced } from "../sliced";
import type { AssignedCall } from "./assignedCall";
import { callDay, type CallDay } from "./callDay";
import { callers } from "./callers";
import type { CallPlan, ClientGroup, Guardrail, HeldBack } from "./callPlan";
import type { CallQuestion } from "./callQuestion";
import { dayQuota, type DayOfCalls, type QuotaCall } from "./dayQuota";
import { households, type Households } from "./households";
import { judgeDay, type JudgedDay } from "./judgeDay";
import { plannedCalls } from "./plannedCalls";
import { callGainInSlices } from "./ranking/callGain";
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
  const { matched, asOf } = question;
  const gainOf = yield* callGainInSlices(question);
  yield;
  const judged = yield* judgeDay(day, gainOf);
  const joined = yield* households(judged.open);
  yield;
  const cut = cutToQuota(judged, joined, { question, day });
  yield;
  const { staff } = day;
  const onSheet = spreadRungs(cut.onSheet.map(cut.assignedAt), staff, question.policy.quota);
  const calls = yield* plannedCalls(onSheet, staff, question);
  yield;
  const waiting = once(() =>
    allAtOnce(plannedCalls(cut.waiting.map(cut.assignedAt), staff, question)),
  );
  const heldBack = [...judged.heldBack, ...heldByPhone(judged, joined)];
  const groupOf = groups(matched.book.count, {
    onSheet: cut.onSheet.map(cut.clientAt),
    waiting: cut.waiting.map(cut.clientAt),
    heldBack,
  });
  return {
    asOf,
    calls,
    get waiting() {
      return waiting();
    },
    heldBack,
    groupOf,
    counts: counts(groupOf, matched.unreadableClientRows.length),
    heldBackBy: heldBackBy(heldBack),
    rulesOff: day.rulesOff,
    toRepair: judged.toRepair,
    onUnknownConsent: calls.filter((call) => call.restsOnUnknownConsent).length,
    loads: loads(cut.onSheet.map(cut.callerAt)),
    waitingLoads: loads(cut.waiting.map(cut.callerAt)),
  };
}

/** The calls of the sheet and those that wait, by their places in its order. */
interface CutToQuota extends DayOfCalls {
  readonly clientAt: (place: number) => number;
  readonly callerAt: (place: number) => string | undefined;
  readonly assignedAt: (place: number) => AssignedCall;
}

function cutToQuota(
  { open, callAt }: JudgedDay,
  { leads, othersOf }: Households,
  { question, day }: { readonly question: CallQuestion; readonly day: CallDay },
): CutToQuota {
  const own = { staff: day.staff, quota: question.policy.quota };
  const names = callers(open, leads, own);
  const callerAt = (place: number): string | undefined => names[place];
  const quotaCallAt = (place: number): QuotaCall => {
    const call = at(leads, place);
    return { caller: callerAt(place), band: open.bandAt(call), lead: open.leadAt(call) };
  };
  const assignedAt = (place: number): AssignedCall => {
    const call = at(leads, place);
    const others = othersOf.get(call) ?? [];
    return { lead: callAt(call), others: others.map(callAt), caller: callerAt(place) };
  };
  const cut =
    question.isShopClosed === true
      ? { onSheet: [], waiting: Array.from(leads, (_, place) => place) }
      : dayQuota({ count: leads.length, callAt: quotaCallAt }, own, touchUpsLeft(day));
  const clientAt = (place: number): number => open.clientAt(at(leads, place));
  return { ...cut, clientAt, callerAt, assignedAt };
}

/** G7: the others on a number are spoken to in one call and counted under `same_phone` too. */
function heldByPhone({ callAt }: JudgedDay, { leads, othersOf }: Households): readonly HeldBack[] {
  const held: HeldBack[] = [];
  for (const lead of leads)
    for (const { client, due } of (othersOf.get(lead) ?? []).map(callAt))
      held.push({ client, by: "same_phone", due });
  return held;
}

function groups(
  clientCount: number,
  { onSheet, waiting, heldBack }: DayOfCalls & Pick<CallPlan, "heldBack">,
): ClientGroup[] {
  const groupOf = new Array<ClientGroup>(clientCount).fill("nothingDue");
  for (const client of onSheet) groupOf[client] = "onSheet";
  for (const client of waiting) groupOf[client] = "waiting";
  for (const { client } of heldBack) groupOf[client] = "heldBack";
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

function loads(names: readonly (string | undefined)[]): CallPlan["loads"] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name ?? "", (count.get(name ?? "") ?? 0) + 1);
  return Object.fromEntries(count);
}
