import { sayShortDay } from "../../../src/wording/pane/sayShortDay";
import { day } from "../../support/day";

const asOf = day("2026-11-22");

describe("a day in few letters", () => {
  it.each([
    ["2026-11-21", "en", "21\u00a0Nov"],
    ["2026-01-05", "en", "5\u00a0Jan"],
    ["2025-12-31", "en", "31\u00a0Dec\u00a02025"],
    ["2027-01-01", "en", "1\u00a0Jan\u00a02027"],
    ["2026-11-21", "zh-CN", "11-21"],
    ["2026-01-05", "zh-CN", "01-05"],
    ["2025-12-31", "zh-CN", "2025-12-31"],
  ] as const)("%s in %s is %s", (text, language, said) => {
    expect(sayShortDay(day(text), asOf, language)).toBe(said);
  });
});
