import { addMonths } from "../../../src/core/calendar/addMonths";
import { day } from "../../support/day";

describe("addMonths", () => {
  it.each([
    ["2026-03-20", -24, "2024-03-20"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %i months is %s", (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(day(expected));
  });

  it("throws where the calendar ends", () => {
    expect(() => addMonths(day("9999-12-01"), 1)).toThrow(RangeError);
  });
});
