import { ClientLists } from "../../../src/workflow/results/clientLists";
import { besideAll, namedShares } from "../../../src/workflow/results/shareView";
import { shareCounted } from "../../../src/core/results/shareCounted";

describe("a group beside the whole clinic", () => {
  it.each([
    ["higher", { low: 0.301, high: 0.4 }],
    ["similar", { low: 0.3, high: 0.4 }],
    ["similar", { low: 0.2, high: 0.3 }],
    ["lower", { low: 0.1, high: 0.299 }],
  ] as const)("is %s", (said, interval) => {
    expect(besideAll(interval, 0.3)).toBe(said);
  });

  it("is not compared without an interval or a whole", () => {
    expect([besideAll(undefined, 0.3), besideAll({ low: 0, high: 1 }, undefined)]).toEqual([
      "unsure",
      "unsure",
    ]);
  });

  it("is not compared while it is small, whatever its interval says", () => {
    const all = Array.from({ length: 9 }, (_, client) => client);
    const [group] = namedShares([{ name: "Li", ...shareCounted(all, 9) }], 0.1, new ClientLists());
    expect(group).toMatchObject({ name: "Li", besideAll: "unsure", isSmall: true });
  });

  it("stands with the largest first", () => {
    const groups = [
      { name: "Li", ...shareCounted([1], 3) },
      { name: "Wu", ...shareCounted([2], 8) },
    ];
    expect(namedShares(groups, 0.2, new ClientLists()).map(({ name }) => name)).toEqual([
      "Wu",
      "Li",
    ]);
  });
});
