import fc from "fast-check";
import { allAtOnce, type Sliced } from "../../src/core/sliced";
import { sortInSlices } from "../../src/core/sortInSlices";

describe("sliced work", () => {
  it("gives one answer, done in one go or slice by slice", () => {
    function* sum(numbers: readonly number[]): Sliced<number> {
      let total = 0;
      for (const number of numbers) {
        total += number;
        yield;
      }
      return total;
    }
    expect(allAtOnce(sum([1, 2, 3]))).toBe(6);
    const slices = sum([1, 2, 3]);
    const steps = [slices.next(), slices.next(), slices.next(), slices.next()];
    expect(steps.map(({ done }) => done)).toEqual([false, false, false, true]);
    expect(steps.at(-1)?.value).toBe(6);
  });
});

describe("numbers put in order in slices", () => {
  it.each([0, 1, 4_095, 4_096, 4_097, 8_192, 8_193, 90_000])(
    "stand as if they were sorted in one go, %d of them",
    (count) => {
      const mixed = Int32Array.from({ length: count }, (_, place) => (place * 7919) % 1_009);
      const sorted = mixed.slice().sort();
      allAtOnce(sortInSlices(mixed, (one, other) => one - other));
      expect(mixed).toEqual(sorted);
    },
  );

  it("keep those that are alike as they stood", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (groups) => {
        const places = Int32Array.from({ length: 40_000 }, (_, place) => place);
        allAtOnce(sortInSlices(places, (one, other) => (one % groups) - (other % groups)));
        const expected = Array.from(places.keys()).sort(
          (one, other) => (one % groups) - (other % groups) || one - other,
        );
        expect([...places]).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
