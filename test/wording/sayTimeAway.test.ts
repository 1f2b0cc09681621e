import { sayTimeAway } from "../../src/wording/sayTimeAway";
import { wordsIn } from "../../src/wording/words";

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
