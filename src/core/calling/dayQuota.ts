import type { QuotaPolicy } from "../policy/quota";
import type { AssignedCall } from "./callers";
import type { Roster } from "./roster";

/** The day's calls and those that wait for another day, both in sheet order. */
export interface DayOfCalls {
  readonly onSheet: readonly AssignedCall[];
  readonly waiting: readonly AssignedCall[];
}

/**
 * Cuts the sheet to what each caller can do in a day: 40 calls, or the quota of the staff sheet.
 *
 * Bands 1–2 are never cut and use the quota first; of the rest the first on the sheet stay. The
 * unassigned list counts as one caller.
 *
 * @param calls - in sheet order
 * @param hasPlace - asked of each call that fits its caller's quota: a limit of the whole clinic
 * @source policy/SOURCES.md#quota; rule C6
 */
export function dayQuota(
  calls: readonly AssignedCall[],
  { staff, quota }: { readonly staff: Roster; readonly quota: QuotaPolicy },
  hasPlace: (call: AssignedCall) => boolean = () => true,
): DayOfCalls {
  const used = new Map<string | undefined, number>();
  const count = (caller: string | undefined): number => used.get(caller) ?? 0;
  const onSheet: AssignedCall[] = [];
  const waiting: AssignedCall[] = [];
  for (const call of calls) {
    const member = call.caller === undefined ? undefined : staff.get(call.caller);
    const isNeverCut = call.lead.band <= 2;
    const fits = count(call.caller) < (member?.dailyQuota ?? quota.perCaller);
    if (isNeverCut || (fits && hasPlace(call))) {
      used.set(call.caller, count(call.caller) + 1);
      onSheet.push(call);
    } else waiting.push(call);
  }
  return { onSheet, waiting };
}
