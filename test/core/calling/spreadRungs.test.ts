import { spreadRungs } from "../../../src/core/calling/spreadRungs";
import { quota } from "../../../src/core/policy/quota";
import { assignedOf, rosterOf } from "../../support/assigned";
import { day } from "../../support/day";

const rung = (rungDay: number, caller = "李") =>
  assignedOf({
    reason: "postop_early",
    caller,
    evidence: [{ code: "treatedOn", on: day("2026-01-01"), rungDay }],
  });
const rungs = (count: number, rungDay: number, caller?: string) =>
  Array.from({ length: count }, () => rung(rungDay, caller));
const nobody = rosterOf({});

/** Place of the first later rung. */
function firstLater(calls: ReturnType<typeof rungs>, staff = nobody): number {
  return spreadRungs(calls, staff, quota).findIndex(({ lead }) => {
    const [evidence] = lead.due[0].evidence;
    return evidence?.code === "treatedOn" && evidence.rungDay > 7;
  });
}

describe("a day with more rungs than a caller can make (C6)", () => {
  it.each<[string, ReturnType<typeof rungs>, number]>([
    ["40 calls fit: the order stays", [...rungs(39, 7), rung(14)], 39],
    ["41 calls: 20 early rungs, then the later one", [...rungs(40, 7), rung(14)], 20],
    ["20 early rungs push nothing back", [...rungs(20, 7), ...rungs(30, 14)], 20],
    ["only day 1 to 7 is early: day 14 leads", rungs(41, 14), 0],
    ["each caller's list is her own", [...rungs(40, 7, "张"), rung(14, "李")], 40],
  ])("%s", (_what, calls, expected) => {
    expect(firstLater(calls)).toBe(expected);
  });

  it("goes by the caller's own quota", () => {
    const staff = rosterOf({ 李: { dailyQuota: 100 } });
    expect(firstLater([...rungs(40, 7), rung(14)], staff)).toBe(40);
  });

  it("leaves every other call in its place, and loses none", () => {
    const other = assignedOf({ reason: "callback", caller: "李" });
    const calls = [other, ...rungs(25, 7), other, ...rungs(20, 90), other];
    const spread = spreadRungs(calls, nobody, quota);
    expect(spread.flatMap((call, place) => (call === other ? [place] : []))).toEqual([0, 26, 47]);
    expect(new Set(spread)).toEqual(new Set(calls));
  });
});
