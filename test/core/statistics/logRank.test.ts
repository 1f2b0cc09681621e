import { logRank } from "../../../src/core/statistics/logRank";

const late = { days: [5, 6, 7], returned: [1, 1, 0] };

describe("logRank", () => {
  it("sees no difference between a group and its double", () => {
    const found = logRank([late, late])!;
    expect(found.statistic).toBeCloseTo(0, 12);
    expect(found.chance).toBeCloseTo(1, 6);
  });

  it("expects as many returns as were seen", () => {
    const { observed, expected } = logRank([late, { days: [1, 2], returned: [1, 1] }])!;
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    expect(sum(expected)).toBeCloseTo(sum(observed), 12);
  });

  it.each([
    ["of one group", [late]],
    [
      "when nobody came back",
      [
        { days: [1], returned: [0] },
        { days: [2], returned: [0] },
      ],
    ],
    ["when the groups were never watched together", [{ days: [1], returned: [0] }, late]],
  ])("tells nothing %s", (_name, groups) => {
    expect(logRank(groups)).toBeUndefined();
  });
});
