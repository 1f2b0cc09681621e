import { clockTime, sayTime } from "../../src/wording/sayTime";
import { wordsIn } from "../../src/wording/words";

const english = wordsIn("en");
const chinese = wordsIn("zh-CN");

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
