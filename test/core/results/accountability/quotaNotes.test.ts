import { weekday } from "../../../../src/core/calendar/day";
import { callsADay } from "../../../../src/core/results/accountability/callsADay";
import { quotaNotes } from "../../../../src/core/results/accountability/quotaNotes";
import type { MonthSpan } from "../../../../src/core/results/monthSpans";
import { day } from "../../../support/day";
import { rosterOf } from "../../../support/assigned";

const may: MonthSpan = { from: day("2026-05-01"), to: day("2026-05-05"), isClosed: true };

interface Told {
  readonly month?: MonthSpan;
  /** Days on which Li logged a call, one for each. */
  readonly called: readonly string[];
  readonly quota?: number;
  readonly hasNoQuota?: true;
  readonly offOn?: string;
  readonly closedWeekdays?: readonly number[];
}

function noted(told: Told) {
  const { month = may, called, quota = 1, hasNoQuota, offOn, closedWeekdays = [] } = told;
  const calls = { caller: called.map(() => 0), day: called.map((on) => day(on)) };
  const notes = quotaNotes({
    month,
    callsADay: callsADay(
      { caller: Int32Array.from(calls.caller), day: Int32Array.from(calls.day) },
      ["Li"],
    ),
    staffOn: (on) =>
      rosterOf({
        Li: {
          dailyQuota: hasNoQuota ? undefined : quota,
          isActive: offOn === undefined || on !== day(offOn),
        },
      }),
    shop: { closedWeekdays, closedOn: [] },
  });
  return notes.map(({ evidence }) => evidence);
}

describe("a quota missed (R4)", () => {
  it("is noted with the days under it, of the days she worked, and no money", () => {
    const called = ["2026-05-01", "2026-05-01", "2026-05-03"];
    expect(noted({ called, quota: 2 })).toEqual([
      {
        code: "missedQuota",
        quota: 2,
        days: [day("2026-05-02"), day("2026-05-03"), day("2026-05-04"), day("2026-05-05")],
        workingDays: 5,
      },
    ]);
  });

  const everyDay = [1, 2, 3, 4, 5].map((on) => `2026-05-0${on}`);

  it.each<[string, Told, number]>([
    ["a day with just so many calls", { called: everyDay }, 0],
    ["a day with one fewer", { called: everyDay.slice(0, 4) }, 1],
    ["a day on which she was off", { called: everyDay.slice(0, 4), offOn: "2026-05-05" }, 0],
    [
      "a day on which the shop was closed",
      { called: everyDay.slice(0, 4), closedWeekdays: [weekday(day("2026-05-05"))] },
      0,
    ],
    ["days before her first call", { called: ["2026-05-04", "2026-05-05"] }, 0],
    [
      "the last day of a month still running",
      { called: everyDay.slice(0, 4), month: { ...may, isClosed: false } },
      0,
    ],
    ["a caller without a quota of her own", { called: ["2026-05-01"], hasNoQuota: true }, 0],
    ["somebody who never called", { called: [] }, 0],
  ])("does not count for more than it should: %s", (_what, told, days) => {
    const [evidence] = noted(told);
    expect(evidence?.code === "missedQuota" ? evidence.days.length : 0).toBe(days);
  });
});
