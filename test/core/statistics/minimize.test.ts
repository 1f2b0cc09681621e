import { minimize } from "../../../src/core/statistics/minimize";

describe("minimize", () => {
  it("finds the end of Rosenbrock's curved valley", () => {
    const found = minimize(
      ([x = NaN, y = NaN]) => ({
        value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
        slope: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
      }),
      [-1.2, 1],
    );
    expect(found.settled).toBe(true);
    expect(found.point).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
  });

  it("halves steps into where the function is not a number", () => {
    const found = minimize(
      ([x = NaN]) => ({ value: x - Math.log(x), slope: [1 - 1 / x] }),
      [0.001],
    );
    expect(found.point[0]).toBeCloseTo(1, 6);
  });

  it("says when it is still falling", () => {
    const found = minimize(([x = NaN]) => ({ value: -x, slope: [-1] }), [0]);
    expect(found.settled).toBe(false);
  });

  it("stays where it is already flat", () => {
    const found = minimize(([x = NaN]) => ({ value: x * x, slope: [2 * x] }), [0]);
    expect(found).toEqual({ point: [0], value: 0, settled: true });
  });
});
