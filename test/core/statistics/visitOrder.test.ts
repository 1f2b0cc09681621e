import fc from "fast-check";
import { noDay } from "../../../src/core/calendar/day";
import { visitOrder } from "../../../src/core/statistics/visitOrder";

describe("visitOrder", () => {
  it("leaves out visits without a client or a day, and later ones", () => {
    const visits = { client: [3, -1, 3, 0, 3], day: [7, 7, noDay, 9, 8] };
    expect([...visitOrder(visits, 8)]).toEqual([0, 4]);
  });

  it("is empty without visits", () => {
    expect([...visitOrder({ client: [], day: [] }, 8)]).toEqual([]);
  });

  it("is what a sort by client, day and place gives", () => {
    const visit = fc.tuple(fc.nat(9), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        const columns = { client: visits.map(([one]) => one), day: visits.map(([, on]) => on) };
        const sorted = visits
          .map((_, place) => place)
          .sort(
            (one, other) =>
              columns.client[one]! - columns.client[other]! ||
              columns.day[one]! - columns.day[other]! ||
              one - other,
          );
        expect([...visitOrder(columns, Infinity)]).toEqual(sorted);
      }),
    );
  });
});
