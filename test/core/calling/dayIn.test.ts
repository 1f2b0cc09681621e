import { noDay } from "../../../src/core/calendar/day";
import { dayIn } from "../../../src/core/calling/dayIn";

describe("the day a row says", () => {
  it.each<[string, Int32Array | undefined, number, number | undefined]>([
    ["a day", Int32Array.of(20, 30), 1, 30],
    ["1970-01-01 is a day too", Int32Array.of(0), 0, 0],
    ["a blank cell", Int32Array.of(noDay), 0, undefined],
    ["no such column", undefined, 0, undefined],
    ["no such row", Int32Array.of(20), 1, undefined],
  ])("%s", (_what, column, rowIndex, expected) => {
    expect(dayIn(column, rowIndex)).toBe(expected);
  });
});
