import fc from "fast-check";

import { shareOfReturners } from "../../../src/core/results/shareOfReturners";
import { bootstrapInterval } from "../../../src/core/statistics/bootstrapInterval";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";

const times = fc
  .array(fc.tuple(fc.nat(200), fc.nat(1)), { minLength: 1, maxLength: 60 })
  .map((clients) => ({
    days: clients.map(([days]) => days),
    returned: clients.map(([, returned]) => returned),
  }));

describe("shareOfReturners", () => {
  it("is 1 at the horizon and not told where nobody is back", () => {
    const curve = survivalCurve({ days: [10, 20, 30], returned: [1, 1, 0] });
    expect(shareOfReturners(curve, 20, 20)?.share).toBe(1);
    expect(shareOfReturners(curve, 9, 20)?.share).toBe(0);
    expect(shareOfReturners(curve, 9, 9)).toBeUndefined();
  });

  it("rises with the day, from 0 to 1, inside its interval", () => {
    fc.assert(
      fc.property(times, (own) => {
        const curve = survivalCurve(own);
        const told = [0, 30, 90, 200].map((day) => shareOfReturners(curve, day, 200));
        if (curve.returns === 0) return told.every((one) => one === undefined);
        const shares = told.map((one) => one?.share ?? NaN);
        return told.every(
          (one, place) =>
            one !== undefined &&
            one.share >= (shares[place - 1] ?? 0) &&
            one.share <= 1 &&
            (one.interval === undefined ||
              (one.interval.low <= one.share && one.share <= one.interval.high)),
        );
      }),
    );
  });

  it("has the interval that drawing the clients anew gives", () => {
    const clients = Array.from({ length: 400 }, (_, client) => client);
    const days = clients.map((client) => ((client * 37) % 97) + (client % 3) * 40);
    const returned = clients.map((client) => (client % 5 < 3 ? 1 : 0));
    const told = shareOfReturners(survivalCurve({ days, returned }), 60, 150)?.interval;
    const drawn = bootstrapInterval({ clients: 400, draws: 500, seed: 7 }, (places) => {
      const own = survivalCurve({
        days: Array.from(places, (place) => days[place]!),
        returned: Array.from(places, (place) => returned[place]!),
      });
      return shareOfReturners(own, 60, 150)?.share;
    });
    expect(Math.abs(told!.low - drawn!.low)).toBeLessThan(0.02);
    expect(Math.abs(told!.high - drawn!.high)).toBeLessThan(0.02);
  });
});
