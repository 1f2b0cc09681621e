import { treatmentAffinity } from "../../../src/core/statistics/treatmentAffinity";
import { treatmentSwitches } from "../../../src/core/statistics/treatmentSwitches";
import { seededRandom } from "../../../src/core/statistics/seededRandom";

describe("treatmentSwitches", () => {
  it("takes deals in any order", () => {
    const found = treatmentSwitches(
      { client: [0, 1, 0], day: [9, 1, 2], treatment: [1, 0, 0] },
      2,
      "first",
    );
    expect(found.counts).toEqual(Int32Array.of(0, 1, 0, 0));
  });

  it.each([
    ["a repeat is no switch", [1, 2], [0, 0], [0, 0, 0, 0]],
    ["two treatments on one day are one deal, of the first", [1, 1, 5], [0, 1, 1], [0, 1, 0, 0]],
    ["a deal of no known treatment is passed over", [1, 2, 3], [0, -1, 1], [0, 1, 0, 0]],
    ["after a repeat, the first step is over", [1, 2, 3], [0, 0, 1], [0, 0, 0, 0]],
  ])("%s", (_name, day, treatment, counts) => {
    const client = day.map(() => 0);
    const found = treatmentSwitches({ client, day, treatment }, 2, "first");
    expect([...found.counts]).toEqual(counts);
  });
});

/** Steps of clients who choose by how much treatments are liked, whatever they had before. */
function unlinked(liked: readonly number[], clients: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const drawn = (without: number): number => {
    let left = random() * liked.reduce((sum, own, to) => sum + (to === without ? 0 : own), 0);
    return liked.findIndex((own, to) => to !== without && (left -= own) < 0);
  };
  const counts = new Int32Array(liked.length * liked.length);
  for (let client = 0; client < clients; client++) {
    const from = drawn(-1);
    counts[from * liked.length + drawn(from)]!++;
  }
  return counts;
}

describe("treatmentAffinity", () => {
  const told = (treatments: number, counts: readonly number[]) =>
    treatmentAffinity({ treatments, counts: Int32Array.from(counts) })
      .filter(({ isTold }) => isTold)
      .map(({ from, to }) => [from, to]);

  /** Four treatments of which the second is seldom chosen but by clients of the first. */
  const fromFirst = (first: readonly number[]) =>
    told(4, [0, ...first, 20, 0, 20, 20, 20, 1, 0, 20, 20, 1, 20, 0]);

  it("tells a link from five clients who took it", () => {
    expect(fromFirst([5, 5, 5])).toEqual([[0, 1]]);
    expect(fromFirst([4, 6, 5])).toEqual([]);
  });

  it("tells a link from fifteen clients who could have", () => {
    expect(fromFirst([13, 1, 1])).toEqual([[0, 1]]);
    expect(fromFirst([13, 1, 0])).toEqual([]);
  });

  it.each([
    ["evenly", [1, 1, 1, 1, 1, 1]],
    ["mostly one treatment", [10, 5, 3, 2]],
  ])("finds nothing among clients who choose %s, in a hundred clinics but few", (_how, liked) => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const counts = unlinked(liked, 600, seed);
      const links = treatmentAffinity({ treatments: liked.length, counts });
      if (links.some(({ isTold }) => isTold)) found++;
    }
    // At most one clinic in ten may show a false link.
    expect(found).toBeLessThanOrEqual(10);
  });

  it("has nothing to compare where only two treatments are bought", () => {
    expect(treatmentAffinity({ treatments: 2, counts: Int32Array.of(0, 9, 4, 0) })).toEqual([]);
  });
});
