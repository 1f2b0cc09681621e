import { poissonInterval } from "../../../src/core/statistics/poissonInterval";

describe("poissonInterval", () => {
  // Garwood's table, to four digits as printed.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.3636, 121.6268],
  ])("of %d events reaches from %d to %d", (events, low, high) => {
    const found = poissonInterval(events);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });
});
