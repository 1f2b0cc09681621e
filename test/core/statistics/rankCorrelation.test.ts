import { rankCorrelation } from "../../../src/core/statistics/rankCorrelation";

describe("rankCorrelation", () => {
  it.each([
    ["rising together", [1, 2, 9], [10, 11, 12], 1],
    ["one up, the other down", [1, 2, 9], [12, 11, 10], -1],
    ["with ties sharing their ranks", [1, 1, 2, 3], [1, 2, 3, 4], 0.9486832980505138],
    ["no two values", [7, 7], [1, 2], undefined],
    ["nobody", [], [], undefined],
  ])("%s", (_name, one, other, expected) => {
    expect(rankCorrelation(one, other)).toEqual(
      expected === undefined ? undefined : (expect.closeTo(expected, 12) as number),
    );
  });
});
