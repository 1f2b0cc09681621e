import { compareTexts } from "../../core/compareTexts";
import { at } from "../../core/clients/at";
import { textIn } from "../../core/calling/textIn";
import type { CallPlan } from "../../core/calling/callPlan";
import type { JudgedClinic } from "../judgeClinic";
import type { CallerLoad } from "./clinicDesk";
import type { DeskDay } from "./deskDay";

/**
 * What each caller has to do today: her calls, what waits for a free place, her quota (C6) and the
 * contacts she logged today. The most calls first, the unassigned list last.
 *
 * @param plan - the day's, or one with other numbers
 * @param perCaller - the clinic's quota that the plan was made with
 */
export function callerLoads(
  day: DeskDay,
  plan: CallPlan,
  perCaller: number,
): readonly CallerLoad[] {
  const { staff } = day;
  const done = doneToday(day.clinic);
  const { loads: calls, waitingLoads: waiting } = plan;
  const names = new Set([...Object.keys(calls), ...Object.keys(waiting), ...done.keys()]);
  const loads = Array.from(names, (name): CallerLoad => {
    const caller = name === "" ? undefined : name;
    return {
      caller,
      calls: calls[name] ?? 0,
      waiting: waiting[name] ?? 0,
      quota: staff.get(name)?.dailyQuota ?? perCaller,
      done: done.get(name) ?? 0,
    };
  });
  return loads.sort(
    (one, other) =>
      Number(one.caller === undefined) - Number(other.caller === undefined) ||
      other.calls + other.done - (one.calls + one.done) ||
      compareTexts(one.caller, other.caller),
  );
}

function doneToday({ matched, plan }: JudgedClinic): ReadonlyMap<string, number> {
  const { calls, texts } = matched.records;
  const dates = calls?.fields.callDate;
  const callers: string[] = [];
  if (dates !== undefined)
    for (let rowIndex = 0; rowIndex < dates.length; rowIndex++)
      if (at(dates, rowIndex) === plan.asOf)
        callers.push(textIn(texts, calls?.fields.caller, rowIndex)?.trim() ?? "");
  return countBy(callers);
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
