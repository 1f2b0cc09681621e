import { amountAt } from "../../../src/core/clients/amountAt";

describe("one entry of a column of amounts", () => {
  it.each([
    ["an amount", 0, 1_980],
    ["a part of a session", 1, 0.5],
    ["what no cell said", 2, NaN],
  ])("is %s", (_what, index, expected) => {
    expect(amountAt(Float64Array.of(1_980, 0.5, NaN), index)).toBe(expected);
  });

  it.each([-1, 2])("is a mistake of the program at %d of two", (index) => {
    expect(() => amountAt(Float64Array.of(1, 2), index)).toThrow(
      new RangeError(`amountAt: no entry ${index} of 2`),
    );
  });
});
