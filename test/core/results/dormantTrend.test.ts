import fc from "fast-check";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { dormantTrend } from "../../../src/core/results/dormantTrend";
import { dormantRate } from "../../../src/core/retention/dormantRate";
import { day } from "../../support/day";

const months = { from: day("2026-01-01"), asOf: day("2026-04-10") };

describe("dormantTrend", () => {
  it("tells each month's last day, and the day asked about", () => {
    const trend = dormantTrend({ client: [], day: [] }, 30, months);
    expect(trend.map(({ on, share }) => [isoDay(on), share])).toEqual([
      ["2026-01-31", undefined],
      ["2026-02-28", undefined],
      ["2026-03-31", undefined],
      ["2026-04-10", undefined],
    ]);
  });

  it.each([
    ["dormant from the day itself", "2026-01-01", 30, [1, 1, 1, 1]],
    ["not the day before", "2026-01-02", 30, [0, 1, 1, 1]],
    ["came long before", "2025-06-01", 30, [1, 1, 1, 1]],
    ["never in the time", "2026-03-31", 30, [0, 0, 0, 0]],
  ])("%s", (_name, on, fromDay, dormant) => {
    const trend = dormantTrend({ client: [1], day: [day(on)] }, fromDay, months);
    expect(trend.map((month) => month.dormant)).toEqual(dormant);
  });

  it("calls a client back when she comes", () => {
    const arrivals = { client: [1, 1], day: [day("2026-03-15"), day("2025-12-01")] };
    const trend = dormantTrend(arrivals, 30, months);
    expect(trend.map(({ dormant }) => dormant)).toEqual([1, 1, 0, 0]);
  });

  it("has no months where the day asked about comes first", () => {
    const asOf = day("2025-12-31");
    expect(dormantTrend({ client: [1], day: [asOf] }, 30, { from: months.from, asOf })).toEqual([]);
  });

  it("is the dormant rate of each month's end, and closed months never change", () => {
    const arrival = fc.tuple(fc.nat(5), fc.integer({ min: -200, max: 120 }));
    fc.assert(
      fc.property(fc.array(arrival), fc.integer({ min: 1, max: 120 }), (arrivals, fromDay) => {
        const columns = {
          client: arrivals.map(([client]) => client),
          day: arrivals.map(([, offset]) => addDays(months.from, offset)),
        };
        const trend = dormantTrend(columns, fromDay, months);
        for (const { on, dormant, everArrived } of trend) {
          const clients = [...new Set(columns.client)];
          const lasts = clients.map((client) => {
            const own = columns.day.filter(
              (at, place) => columns.client[place] === client && at <= on,
            );
            return own.length === 0 ? undefined : own.reduce((last, at) => (at > last ? at : last));
          });
          const rate = dormantRate(lasts, on, fromDay);
          expect([dormant, everArrived]).toEqual([rate.dormant, rate.everArrived]);
        }
        const later = dormantTrend(columns, fromDay, { ...months, asOf: day("2026-06-15") });
        expect(later.slice(0, 3)).toEqual(trend.slice(0, 3));
      }),
    );
  });
});
