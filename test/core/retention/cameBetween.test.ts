import { cameBetween } from "../../../src/core/retention/cameBetween";
import { day } from "../../support/day";

describe("cameBetween", () => {
  it.each([
    ["on the first day", "2026-03-01", true],
    ["on the last day", "2026-03-31", true],
    ["the day before", "2026-02-28", false],
    ["the day after", "2026-04-01", false],
  ])("a client who came %s of March (%s): %s", (_edge, on, expected) => {
    expect(cameBetween([day(on)], day("2026-03-01"), day("2026-03-31"))).toBe(expected);
  });

  it("says no of a client who never came", () => {
    expect(cameBetween([], day("2026-03-01"), day("2026-03-31"))).toBe(false);
  });
});
