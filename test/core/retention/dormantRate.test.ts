import { dormantRate } from "../../../src/core/retention/dormantRate";
import { day } from "../../support/day";

const asOf = day("2026-04-01");

describe("dormantRate", () => {
  it("divides by those who ever arrived, and beside it by all (死呆率)", () => {
    const lastArrivals = [day("2026-01-01"), day("2026-01-02"), day("2025-01-01"), undefined];
    expect(dormantRate(lastArrivals, asOf, 90)).toEqual({
      clients: 4,
      everArrived: 3,
      dormant: 2,
      ofArrivedShare: 2 / 3,
      ofAllShare: 0.5,
    });
  });

  it("gives no rate where nobody ever arrived", () => {
    expect(dormantRate([undefined], asOf, 90)).toEqual({
      clients: 1,
      everArrived: 0,
      dormant: 0,
      ofArrivedShare: undefined,
      ofAllShare: 0,
    });
  });

  it("gives no rate without clients", () => {
    expect(dormantRate([], asOf, 90)).toMatchObject({
      ofArrivedShare: undefined,
      ofAllShare: undefined,
    });
  });

  it("takes an arrival in the future for none", () => {
    expect(dormantRate([day("2026-04-02")], asOf, 90)).toMatchObject({
      clients: 1,
      everArrived: 0,
    });
  });
});
