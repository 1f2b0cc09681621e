import { at } from "../../../src/core/clients/at";

describe("one entry of a column of whole numbers", () => {
  it.each([
    ["the first", 0, 7],
    ["the last", 1, 0],
  ])("is %s", (_what, index, expected) => {
    expect(at(Int32Array.of(7, 0), index)).toBe(expected);
  });

  it.each([-1, 2, 0.5])("is a mistake of the program at %d of two", (index) => {
    expect(() => at(Int32Array.of(7, 0), index)).toThrow(
      new RangeError(`at: no entry ${index} of 2`),
    );
  });
});
