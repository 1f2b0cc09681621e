import { largestSaid } from "../../../../src/core/clients/summarizing/largestSaid";
import { rowsByClient } from "../../../../src/core/clients/rowsByClient";
import { saidAmounts } from "../../../support/summaries";

describe("largestSaid", () => {
  const rows = rowsByClient(Int32Array.of(0, 0, 1, 2, 2), 3);

  it("is the largest of her sheets, whatever their order; none where none tells", () => {
    const column = Float64Array.of(5, 9, NaN, -3, NaN);
    expect(saidAmounts(largestSaid(column, rows))).toEqual([9, "–", -3]);
  });

  it("is nothing for everybody without the column", () => {
    expect(saidAmounts(largestSaid(undefined, rows))).toEqual(["–", "–", "–"]);
  });
});
