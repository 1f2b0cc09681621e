import { addDays, type Day } from "../../calendar/day";
import { isOpenDay } from "../../calling/isOpenDay";
import type { AccountLine } from "./accountLine";
import { accountLineId } from "./accountLineId";
import type { AccountQuestion } from "./accountQuestion";

type QuotaQuestion = Pick<AccountQuestion, "month" | "callsADay" | "staffOn" | "shop">;

/**
 * Notes, for each caller with a quota of her own on the staff sheet, the working days of the month on
 * which she logged fewer calls (R4). A note has no money in it: a day's list may have been shorter.
 *
 * Her days begin with her first logged call. Days on which the shop was closed or she was off do not
 * count, nor does the last day of a running month, which is not over.
 *
 * @returns one line a caller who missed a day; nothing of who has no quota of her own
 * @source rule R4 (document 000: so many calls a day, or it costs)
 *
 * @example
 * quotaNotes({ month: { from: 0, to: 30, isClosed: true }, callsADay: new Map(), staffOn: () => new Map(), shop: { closedWeekdays: [], closedOn: [] } }) // => []
 */
export function quotaNotes(question: QuotaQuestion): readonly AccountLine[] {
  const { month, callsADay } = question;
  return [...callsADay].flatMap(([staff, days]) => {
    const evidence = missedDays(question, staff, days);
    if (evidence.days.length === 0) return [];
    const line = { kind: "note", month: month.from, staff, clientKey: undefined } as const;
    return [
      {
        id: accountLineId(line, month.from),
        ...line,
        cents: 0,
        evidence: { code: "missedQuota", ...evidence } as const,
        exemption: undefined,
        state: "proposed" as const,
        note: "",
      },
    ];
  });
}

function missedDays(
  { month, staffOn, shop }: QuotaQuestion,
  staff: string,
  calls: ReadonlyMap<number, number>,
): { quota: number; days: Day[]; workingDays: number } {
  const firstCallOn = Math.min(...calls.keys());
  const last = month.isClosed ? month.to : addDays(month.to, -1);
  const found = { quota: 0, days: [] as Day[], workingDays: 0 };
  for (let on = month.from; on <= last; on = addDays(on, 1)) {
    const member = staffOn(on).get(staff);
    const quota = member?.dailyQuota;
    if (on < firstCallOn || quota === undefined || !member?.isActive) continue;
    if (!isOpenDay(on, shop)) continue;
    found.quota = quota;
    found.workingDays++;
    if ((calls.get(on) ?? 0) < quota) found.days.push(on);
  }
  return found;
}
