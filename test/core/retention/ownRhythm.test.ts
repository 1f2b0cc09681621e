import { rhythm } from "../../../src/core/policy/rhythm";
import { ownRhythm } from "../../../src/core/retention/ownRhythm";
import { day } from "../../support/day";

const days = (...texts: string[]) => texts.map(day);

describe("ownRhythm", () => {
  it.each([
    ["two arrivals make no rhythm", days("2026-01-01", "2026-01-11"), undefined],
    ["three do: gaps 10 and 20", days("2026-01-01", "2026-01-11", "2026-01-31"), 15],
    [
      "one long absence does not stretch it: gaps 10, 10, 300",
      days("2026-01-01", "2026-01-11", "2026-01-21", "2026-11-17"),
      10,
    ],
  ])("%s", (_what, arrivals, expected) => {
    expect(ownRhythm(arrivals, rhythm)).toBe(expected);
  });
});
