import { sayDay } from "../../src/wording/sayDay";
import { clockTime, sayTime } from "../../src/wording/sayTime";
import { sayTimeAway } from "../../src/wording/sayTimeAway";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";

const english = wordsIn("en");
const chinese = wordsIn("zh-CN");

describe("sayTimeAway", () => {
  const table: [number, string, string][] = [
    [0, "0 days", "0天"],
    [1, "1 day", "1天"],
    [59, "59 days", "59天"],
    [60, "2 months", "2个月"],
    [89, "2 months", "2个月"],
    [90, "3 months", "3个月"],
    [142, "4 months", "4个月"],
    [365, "12 months", "12个月"],
    [729, "24 months", "24个月"],
    [730, "2 years", "2年"],
    [1095, "3 years", "3年"],
  ];
  test.each(table)("%i days are %s", (days, inEnglish, inChinese) => {
    expect([sayTimeAway(days, english), sayTimeAway(days, chinese)]).toEqual([
      inEnglish,
      inChinese,
    ]);
  });
});

describe("sayDay", () => {
  test("leaves the year out only inside the year it is said in", () => {
    const asOf = day("2026-11-21");
    expect(sayDay(day("2026-03-05"), asOf, english)).toBe("5 March");
    expect(sayDay(day("2025-12-31"), asOf, english)).toBe("31 December 2025");
    expect(sayDay(day("2026-03-05"), asOf, chinese)).toBe("3月5日");
    expect(sayDay(day("2027-01-01"), asOf, chinese)).toBe("2027年1月1日");
  });
});

describe("sayTime", () => {
  const table: [number, string, string, string][] = [
    [0, "00:00", "12 am", "凌晨0点"],
    [570, "09:30", "9:30 am", "上午9点半"],
    [720, "12:00", "12 pm", "中午12点"],
    [785, "13:05", "1:05 pm", "下午1点05分"],
    [900, "15:00", "3 pm", "下午3点"],
    [1185, "19:45", "7:45 pm", "晚上7点45分"],
  ];
  test.each(table)("minute %i is %s, said %s", (minutes, clock, inEnglish, inChinese) => {
    expect(clockTime(minutes)).toBe(clock);
    expect([sayTime(minutes, english), sayTime(minutes, chinese)]).toEqual([inEnglish, inChinese]);
  });
});
