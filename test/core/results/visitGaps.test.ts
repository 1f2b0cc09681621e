import fc from "fast-check";
import type { Day } from "../../../src/core/calendar/day";
import { returnChance } from "../../../src/core/results/returnChance";
import { visitGaps } from "../../../src/core/results/visitGaps";
import { refused } from "../../../src/core/result";
import { chanceBack } from "../../../src/core/statistics/shareBack";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";
import { day } from "../../support/day";

describe("visitGaps", () => {
  it("follows each client from visit to visit", () => {
    const on = ["2026-01-05", "2026-01-01", "2026-01-05", "2026-02-01", "2026-03-01"].map(day);
    const found = visitGaps({ client: [1, 1, 2, 1, 2], day: on }, day("2026-02-10"));
    expect(found).toEqual({
      visits: Int32Array.of(1, 0, 3, 2),
      visitNumber: Int32Array.of(1, 2, 3, 1),
      days: Int32Array.of(4, 27, 9, 36),
      returned: Uint8Array.of(1, 1, 0, 0),
    });
  });

  it("has one open gap a client, and a visit's gap for every day of hers", () => {
    const visit = fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        const columns = {
          client: visits.map(([client]) => client),
          day: visits.map(([, on]) => on),
        };
        const found = visitGaps(columns, 40 as Day);
        const seen = visits.filter(([, on]) => on <= 40);
        const open = found.returned.filter((isBack) => isBack === 0);
        expect(open).toHaveLength(new Set(seen.map(([client]) => client)).size);
        expect(found.days).toHaveLength(new Set(seen.map(String)).size);
        expect(found.days.every((days) => days >= 0)).toBe(true);
      }),
    );
  });
});

describe("returnChance", () => {
  // Forty clients: half back on days 41 to 60, half watched for 200 days.
  const days = Array.from({ length: 40 }, (_, client) => (client < 20 ? 41 + client : 200));
  const curve = survivalCurve({ days, returned: days.map((at) => (at < 200 ? 1 : 0)) });

  it("is read off the clinic's curve", () => {
    const found = returnChance(curve, 50, 30);
    expect(found.ok && found.value).toEqual(chanceBack(curve, 50, 30));
    expect(found.ok && found.value.share).toBeCloseTo(10 / 30, 12);
  });

  it("is told to the last day ten clients were watched to, and not beyond", () => {
    expect(returnChance(curve, 110, 90).ok).toBe(true);
    expect(returnChance(curve, 111, 90)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "clients", found: 0, needed: 10 }),
    );
  });

  it("asks for ten returns", () => {
    const nine = survivalCurve({ days, returned: days.map((_, client) => (client < 9 ? 1 : 0)) });
    expect(returnChance(nine, 10, 10)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "returns", found: 9, needed: 10 }),
    );
  });
});
