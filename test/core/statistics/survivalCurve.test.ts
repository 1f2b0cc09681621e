import fc from "fast-check";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";

describe("survivalCurve", () => {
  it("counts a client whose watching ends on a day as watched on it", () => {
    expect(survivalCurve({ days: [2, 2, 4, 7], returned: [1, 0, 0, 1] })).toEqual({
      clients: 4,
      returns: 2,
      days: Int32Array.of(2, 4, 7),
      atRisk: Int32Array.of(4, 2, 1),
      returnsOn: Int32Array.of(1, 0, 1),
      censoredOn: Int32Array.of(1, 1, 0),
      stillAway: Float64Array.of(0.75, 0.75, 0),
      greenwood: Float64Array.of(1 / 12, 1 / 12, Infinity),
    });
  });

  it("is empty without clients", () => {
    const { clients, returns, days } = survivalCurve({ days: [], returned: [] });
    expect({ clients, returns, days }).toEqual({ clients: 0, returns: 0, days: new Int32Array(0) });
  });

  it.each([-1, 1.5, NaN])("is not asked for day %d", (day) => {
    expect(() => survivalCurve({ days: [day], returned: [1] })).toThrow(RangeError);
  });

  const clinics = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 1 })), { minLength: 1 });

  it("is the plain share where everybody was watched to the end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1 }), (days) => {
        const curve = survivalCurve({ days, returned: days.map(() => 1) });
        curve.days.forEach((day, place) => {
          const away = days.filter((own) => own > day).length / days.length;
          expect(curve.stillAway[place]).toBeCloseTo(away, 12);
        });
      }),
    );
  });

  it("falls, never below 0, and does not care for the order of clients", () => {
    fc.assert(
      fc.property(clinics, (clients) => {
        const times = (list: typeof clients) => ({
          days: list.map(([day]) => day),
          returned: list.map(([, back]) => back),
        });
        const curve = survivalCurve(times(clients));
        expect(survivalCurve(times(clients.toReversed()))).toEqual(curve);
        const heights = [1, ...curve.stillAway];
        expect(heights).toEqual(heights.toSorted((one, other) => other - one));
        expect(heights.at(-1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
