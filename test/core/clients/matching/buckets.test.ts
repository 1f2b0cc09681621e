import { buckets } from "../../../../src/core/clients/matching/buckets";

describe("buckets", () => {
  it("sorts a member into each of its keys' buckets, and one without keys into none", () => {
    const found = buckets([1, 2, 3], (member) => (member === 2 ? [] : ["odd", member]));
    expect(found).toEqual(
      new Map<string | number, number[]>([
        ["odd", [1, 3]],
        [1, [1]],
        [3, [3]],
      ]),
    );
  });
});
