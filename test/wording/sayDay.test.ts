import { sayDay } from "../../src/wording/sayDay";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";

const english = wordsIn("en");
const chinese = wordsIn("zh-CN");

describe("sayDay", () => {
  test("leaves the year out only inside the year it is said in", () => {
    const asOf = day("2026-11-21");
    expect(sayDay(day("2026-03-05"), asOf, english)).toBe("5 March");
    expect(sayDay(day("2025-12-31"), asOf, english)).toBe("31 December 2025");
    expect(sayDay(day("2026-03-05"), asOf, chinese)).toBe("3月5日");
    expect(sayDay(day("2027-01-01"), asOf, chinese)).toBe("2027年1月1日");
  });
});
