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

describe("treatmentAffinity", () => {
  const told = (counts: readonly number[]) =>
    treatmentAffinity({ treatments: 3, counts: Int32Array.from(counts) }).some(
      ({ from, to, isTold }) => from === 0 && to === 1 && isTold,
    );

  it("tells a link from five clients who took it", () => {
    expect(told([0, 5, 10, 2, 0, 90, 60, 3, 0])).toBe(true);
    expect(told([0, 4, 11, 2, 0, 90, 63, 0, 0])).toBe(false);
  });

  it("tells a link from fifteen clients who could have", () => {
    expect(told([0, 13, 2, 5, 0, 80, 40, 2, 0])).toBe(true);
    expect(told([0, 13, 1, 5, 0, 80, 40, 2, 0])).toBe(false);
  });

  it("tells no link that is not at least one and three quarters of the others' share", () => {
    // 600 of 1,000 against 300 of 1,000 is twice as often: 57% at least. Against 340 it is not told.
    expect(told([0, 600, 400, 0, 0, 0, 700, 300, 0])).toBe(true);
    expect(told([0, 600, 400, 0, 0, 0, 660, 340, 0])).toBe(false);
  });

  it("finds nothing among clients who choose at random, in a hundred clinics but few", () => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const random = seededRandom(seed);
      const counts = new Int32Array(36);
      for (let client = 0; client < 300; client++) {
        const from = Math.floor(random() * 6);
        const to = (from + 1 + Math.floor(random() * 5)) % 6;
        counts[6 * from + to]!++;
      }
      if (treatmentAffinity({ treatments: 6, counts }).some(({ isTold }) => isTold)) found++;
    }
    // At most one clinic in ten may show a false link.
    expect(found).toBeLessThanOrEqual(10);
  });

  it("has nothing to compare where only two treatments are bought", () => {
    expect(treatmentAffinity({ treatments: 2, counts: Int32Array.of(0, 9, 4, 0) })).toEqual([]);
  });
});
