import { clientsASlice, type Sliced } from "../sliced";
import type { CallCandidate } from "./callCandidate";
import type { CallDay } from "./callDay";
import type { HeldBack } from "./callPlan";
import { clientCase } from "./clientCase";
import { wrongNumber } from "./guardrails/wrongNumber";
import { judgeClient } from "./judgeClient";
import { OpenCalls } from "./openCalls";
import type { GainOf } from "./ranking/callGain";
import { withGain } from "./ranking/withGain";

/** Every client judged on a day. */
export interface JudgedDay {
  readonly open: OpenCalls;
  /** What there is to say of an open call, judged again: few are asked for, none is kept. */
  readonly callAt: (place: number) => CallCandidate;
  readonly heldBack: readonly HeldBack[];
  /** G8: clients whose number does not work. */
  readonly toRepair: readonly number[];
}

/**
 * Judges every client: nothing due, held back, or a call that is open (G13).
 *
 * @param gainOf - what a call is expected to add, as `callGain` gives it
 * @source rule G13
 */
export function* judgeDay(day: CallDay, gainOf: GainOf): Sliced<JudgedDay> {
  const { count } = day.matched.book;
  const open = new OpenCalls(count);
  const heldBack: HeldBack[] = [];
  const toRepair: number[] = [];
  const judge = (client: number): void => {
    const own = clientCase(day, client);
    const verdict = judgeClient(own);
    if (verdict.group === "callable") open.add(withGain(verdict.candidate, gainOf));
    if (verdict.group === "heldBack") heldBack.push(verdict.held);
    if (wrongNumber(own)) toRepair.push(client);
  };
  for (let from = 0; from < count; from += clientsASlice) {
    const to = Math.min(from + clientsASlice, count);
    for (let client = from; client < to; client++) judge(client);
    yield;
  }
  const callAt = (place: number): CallCandidate => {
    const verdict = judgeClient(clientCase(day, open.clientAt(place)));
    if (verdict.group !== "callable") throw new RangeError(`judgeDay: call ${place} is not open`);
    return withGain(verdict.candidate, gainOf);
  };
  return { open, callAt, heldBack, toRepair };
}
