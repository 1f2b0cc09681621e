import type { Reason } from "../../../src/core/calling/callPlan";
import { dayQuota, type QuotaCall } from "../../../src/core/calling/dayQuota";
import { reasonBands } from "../../../src/core/calling/reasonBands";
import type { Roster } from "../../../src/core/calling/roster";
import { quota } from "../../../src/core/policy/quota";
import { rosterOf } from "../../support/assigned";

const nobody = rosterOf({});
const times = (count: number, lead: Reason, caller?: string): QuotaCall[] =>
  Array.from({ length: count }, () => ({ caller, lead, band: reasonBands[lead] }));
const inOrder = (calls: readonly QuotaCall[]) => ({
  count: calls.length,
  callAt: (place: number) => calls[place]!,
});

describe("the quota of a day (C6)", () => {
  it.each<[string, ReturnType<typeof times>, Roster, [number, number]]>([
    ["40 fit", times(40, "window_3m", "李"), nobody, [40, 0]],
    ["the 41st waits", times(41, "window_3m", "李"), nobody, [40, 1]],
    [
      "each caller has her own 40",
      [...times(40, "window_3m", "李"), ...times(40, "window_3m", "张")],
      nobody,
      [80, 0],
    ],
    ["the unassigned are one caller", times(41, "window_3m"), nobody, [40, 1]],
    [
      "the staff sheet says five",
      times(6, "window_3m", "李"),
      rosterOf({ 李: { dailyQuota: 5 } }),
      [5, 1],
    ],
    [
      "the staff sheet says none",
      times(1, "window_3m", "李"),
      rosterOf({ 李: { dailyQuota: 0 } }),
      [0, 1],
    ],
    ["bands 1 and 2 are never cut", times(41, "callback", "李"), nobody, [41, 0]],
    [
      "bands 1 and 2 use the quota first",
      [...times(39, "callback", "李"), ...times(2, "window_3m", "李")],
      nobody,
      [40, 1],
    ],
    [
      "nothing is left for the others",
      [...times(41, "callback", "李"), ...times(1, "care_next_day", "李")],
      nobody,
      [41, 1],
    ],
  ])("%s", (_what, calls, staff, expected) => {
    const { onSheet, waiting } = dayQuota(inOrder(calls), { staff, quota });
    expect([onSheet.length, waiting.length]).toEqual(expected);
    expect(new Set([...onSheet, ...waiting])).toEqual(new Set(calls.keys()));
  });

  it("keeps the first on the sheet", () => {
    const calls = times(3, "window_3m", "李");
    const staff = rosterOf({ 李: { dailyQuota: 2 } });
    const { onSheet, waiting } = dayQuota(inOrder(calls), { staff, quota });
    expect([onSheet, waiting]).toEqual([[0, 1], [2]]);
  });

  it("keeps those the clinic has a place for, and the next take the quota they leave", () => {
    const calls = times(4, "touch_up", "李");
    const staff = rosterOf({ 李: { dailyQuota: 2 } });
    const places = [true, false, true, true];
    const hasPlace = () => places.shift() === true;
    const { onSheet, waiting } = dayQuota(inOrder(calls), { staff, quota }, hasPlace);
    expect([onSheet, waiting]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});
