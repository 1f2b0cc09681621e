import { noDay } from "../../../src/core/calendar/day";
import { firstToSecond } from "../../../src/core/results/firstToSecond";
import { day } from "../../support/day";

const asOf = day("2026-06-30");

describe("firstToSecond", () => {
  it.each([
    ["back within the time", "2026-01-01", "2026-01-31", [30], [1]],
    ["back on the day asked about", "2026-01-01", "2026-06-30", [180], [1]],
    ["back only later", "2026-01-01", "2026-07-01", [180], [0]],
    ["not back yet", "2026-06-01", undefined, [29], [0]],
    ["first deal on the day asked about", "2026-06-30", undefined, [0], [0]],
    ["first deal in the future", "2026-07-01", undefined, [], []],
    ["no deal", undefined, undefined, [], []],
  ])("%s", (_name, first, second, days, returned) => {
    const summaries = {
      count: 1,
      firstDealOn: Int32Array.of(first === undefined ? noDay : day(first)),
      secondDealOn: Int32Array.of(second === undefined ? noDay : day(second)),
    };
    const found = firstToSecond(summaries, asOf);
    expect([[...found.days], [...found.returned]]).toEqual([days, returned]);
  });

  it.each([
    [0, 3],
    [1, 2],
    [30, 2],
    [31, 1],
    [61, 0],
  ])("leaves out who is first seen in the file's first %i days: %i stay", (washInDays, stay) => {
    const summaries = {
      count: 3,
      firstDealOn: Int32Array.of(day("2026-01-01"), day("2026-01-31"), day("2026-03-02")),
      secondDealOn: Int32Array.of(noDay, noDay, noDay),
    };
    expect(firstToSecond(summaries, asOf, washInDays).clients).toHaveLength(stay);
  });

  it("says whose entry is whose", () => {
    const summaries = {
      count: 3,
      firstDealOn: Int32Array.of(day("2026-06-01"), noDay, day("2026-06-03")),
      secondDealOn: Int32Array.of(noDay, noDay, noDay),
    };
    expect(firstToSecond(summaries, asOf)).toEqual({
      clients: Int32Array.of(0, 2),
      days: Int32Array.of(29, 27),
      returned: Uint8Array.of(0, 0),
    });
  });
});
