import { quintiles } from "../../../src/core/retention/quintiles";

describe("quintiles", () => {
  it("interpolates as the spreadsheet's PERCENTILE (R type 7)", () => {
    const cuts = quintiles([1, 2, 3, 4])!;
    expect(cuts.map((cut) => cut.toFixed(6))).toEqual([
      "1.600000",
      "2.200000",
      "2.800000",
      "3.400000",
    ]);
  });

  it.each([[[]], [[NaN]]])("has no cut points for %j", (values) => {
    expect(quintiles(values)).toBeUndefined();
  });
});
