import { ok, refused } from "../../../src/core/result";
import { repurchaseWindow } from "../../../src/core/statistics/repurchaseWindow";
import { survivalCurve, type ReturnTimes } from "../../../src/core/statistics/survivalCurve";

describe("repurchaseWindow", () => {
  it("is hidden under 30 first-timers", () => {
    expect(repurchaseWindow(clinic(29, 20))).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "clients", found: 29, needed: 30 }),
    );
    expect(repurchaseWindow(clinic(30, 20)).ok).toBe(true);
  });

  it("is hidden under 10 returns", () => {
    expect(repurchaseWindow(clinic(40, 9))).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "returns", found: 9, needed: 10 }),
    );
    expect(repurchaseWindow(clinic(40, 10)).ok).toBe(true);
  });

  it("has no closing day where nobody was watched for 90 days", () => {
    const days = Array.from({ length: 40 }, (_, client) => client + 1);
    const curve = survivalCurve({ days, returned: days.map(() => 1) });
    expect(repurchaseWindow(curve)).toEqual(
      ok({
        horizonDay: 31,
        backByHorizon: {
          share: expect.closeTo(31 / 40, 12) as number,
          interval: expect.anything() as object,
          atRisk: 10,
        },
        mostBackByDay: 22,
        peakDay: undefined,
        peakChance: undefined,
        closingDay: undefined,
        fadedDay: undefined,
        lastToldDay: undefined,
      }),
    );
  });

  it("closes where the chance has halved, searching from its highest", () => {
    // Nobody comes before day 100; then one a day for twenty days; twenty stay away.
    const back = Array.from({ length: 20 }, (_, client) => 100 + client);
    const days = [...back, ...Array.from({ length: 20 }, () => 300)];
    const found = repurchaseWindow(
      survivalCurve({ days, returned: days.map((day) => (day < 300 ? 1 : 0)) }),
    );
    expect(found).toEqual(
      ok({
        horizonDay: 300,
        backByHorizon: {
          share: expect.closeTo(0.5, 12) as number,
          interval: expect.anything() as object,
          atRisk: 20,
        },
        mostBackByDay: 113,
        peakDay: 29,
        peakChance: expect.closeTo(0.5, 12) as number,
        // Of 27 left on day 112, seven come: a quarter is reached a day later, 6 of 26.
        closingDay: 113,
        fadedDay: 118,
        lastToldDay: 210,
      }),
    );
  });

  it("has halved at exactly half, however the last digits of its quotients fall", () => {
    // 30 of 50 come on day 30; of the 20 left 6, half as large a share, on day 120.
    const days = Array.from({ length: 50 }, (_, client) =>
      client < 30 ? 30 : client < 36 ? 120 : 300,
    );
    const returned = days.map((day) => (day < 300 ? 1 : 0));
    const found = repurchaseWindow(survivalCurve({ days, returned }));
    expect(found).toMatchObject(ok({ peakDay: 0, closingDay: 30, fadedDay: 120 }));
  });
});

function clinic(clients: number, returns: number): ReturnType<typeof survivalCurve> {
  const times: ReturnTimes = {
    days: Array.from({ length: clients }, (_, client) => (client < returns ? client + 1 : 200)),
    returned: Array.from({ length: clients }, (_, client) => (client < returns ? 1 : 0)),
  };
  return survivalCurve(times);
}
