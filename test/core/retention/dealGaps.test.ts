import { dealGaps } from "../../../src/core/retention/dealGaps";
import { day } from "../../support/day";

const days = (...texts: string[]) => texts.map(day);

describe("dealGaps", () => {
  it("measures after the first deal and before the last", () => {
    expect(dealGaps(days("2026-01-01", "2026-02-01", "2026-05-01", "2026-05-11"))).toEqual({
      firstToSecondDays: 31,
      sincePreviousDays: 10,
    });
  });

  it.each([[days()], [days("2026-01-01")]])("has no gap with %j", (dealDays) => {
    expect(dealGaps(dealDays)).toEqual({
      firstToSecondDays: undefined,
      sincePreviousDays: undefined,
    });
  });
});
