import { numberIn } from "../../../src/core/calling/numberIn";

describe("the number a row says", () => {
  it.each<[string, Float64Array | undefined, number, number | undefined]>([
    ["a number", Float64Array.of(1, 0.5), 1, 0.5],
    ["nought is a number too", Float64Array.of(0), 0, 0],
    ["a blank cell", Float64Array.of(NaN), 0, undefined],
    ["no such column", undefined, 0, undefined],
    ["no such row", Float64Array.of(1), 1, undefined],
  ])("%s", (_what, column, rowIndex, expected) => {
    expect(numberIn(column, rowIndex)).toBe(expected);
  });
});
