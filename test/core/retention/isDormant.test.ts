import { isDormant } from "../../../src/core/retention/isDormant";
import { day } from "../../support/day";

describe("isDormant", () => {
  it.each([
    ["2026-03-31", 90, false],
    ["2026-04-01", 90, true],
    ["2026-01-01", 0, true],
  ])("on %s, from day %i: %s", (asOf, fromDay, expected) => {
    expect(isDormant(day("2026-01-01"), day(asOf), fromDay)).toEqual({ ok: true, value: expected });
  });

  it("refuses an arrival in the future", () => {
    expect(isDormant(day("2026-01-02"), day("2026-01-01"), 90)).toMatchObject({ ok: false });
  });
});
