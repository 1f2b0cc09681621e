import { disjointSets, joinAll } from "../../../../src/core/clients/matching/disjointSets";

describe("disjointSets", () => {
  it.each<[string, [number, number][], number[]]>([
    ["keeps apart what nobody joined", [], [0, 1, 2, 3]],
    ["stands a set by its smallest member", [[3, 1]], [0, 1, 2, 1]],
    [
      "joins in chains",
      [
        [0, 1],
        [2, 3],
        [3, 1],
      ],
      [0, 0, 0, 0],
    ],
    ["joins a member to itself without a change", [[2, 2]], [0, 1, 2, 3]],
  ])("%s", (_what, pairs, roots) => {
    const sets = disjointSets(4);
    for (const [one, other] of pairs) sets.join(one, other);
    expect([0, 1, 2, 3].map(sets.rootOf)).toEqual(roots);
  });

  it("makes one set of each group", () => {
    const sets = disjointSets(5);
    joinAll(sets, [[4, 2], [], [3, 1, 0]]);
    expect([0, 1, 2, 3, 4].map(sets.rootOf)).toEqual([0, 0, 2, 0, 2]);
  });
});
