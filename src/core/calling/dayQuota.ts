import type { QuotaPolicy } from "../policy/quota";
import type { Band, Reason } from "./callPlan";
import type { Roster } from "./roster";

/** What the quota asks of a call. */
export interface QuotaCall {
  readonly caller: string | undefined;
  readonly band: Band;
  readonly lead: Reason;
}

/** The day's calls and those that wait for another day, by their places in sheet order. */
export interface DayOfCalls {
  readonly onSheet: readonly number[];
  readonly waiting: readonly number[];
}

/**
 * Cuts the sheet to what each caller can do in a day: 40 calls, or the quota of the staff sheet.
 *
 * Bands 1–2 are never cut and use the quota first; of the rest the first on the sheet stay. The
 * unassigned list counts as one caller.
 *
 * @param count - calls of the day
 * @param callAt - one of them, by its place in sheet order
 * @param hasPlace - asked of each call that fits its caller's quota: a limit of the whole clinic
 * @source policy/SOURCES.md#quota; rule C6
 */
export function dayQuota(
  { count, callAt }: { readonly count: number; readonly callAt: (place: number) => QuotaCall },
  { staff, quota }: { readonly staff: Roster; readonly quota: QuotaPolicy },
  hasPlace: (lead: Reason) => boolean = () => true,
): DayOfCalls {
  const used = new Map<string | undefined, number>();
  const onSheet: number[] = [];
  const waiting: number[] = [];
  for (let place = 0; place < count; place++) {
    const { caller, band, lead } = callAt(place);
    const member = caller === undefined ? undefined : staff.get(caller);
    const taken = used.get(caller) ?? 0;
    const isNeverCut = band <= 2;
    const fits = taken < (member?.dailyQuota ?? quota.perCaller);
    if (isNeverCut || (fits && hasPlace(lead))) {
      used.set(caller, taken + 1);
      onSheet.push(place);
    } else waiting.push(place);
  }
  return { onSheet, waiting };
}
