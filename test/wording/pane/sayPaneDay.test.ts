import { sayPaneDay } from "../../../src/wording/pane/sayPaneDay";
import { day } from "../../support/day";

const asOf = day("2026-11-21");

test.each([
  ["2026-11-21", "Sat\u00a021\u00a0Nov", "11-21\u00a0周六"],
  ["2026-11-23", "Mon\u00a023\u00a0Nov", "11-23\u00a0周一"],
  ["2027-01-03", "Sun\u00a03\u00a0Jan\u00a02027", "2027-01-03\u00a0周日"],
])("%s is said with its weekday, and its year when it is another", (on, english, chinese) => {
  expect(sayPaneDay(day(on), asOf, "en")).toBe(english);
  expect(sayPaneDay(day(on), asOf, "zh-CN")).toBe(chinese);
});
