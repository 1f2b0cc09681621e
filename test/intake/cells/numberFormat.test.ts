import { isAmountFormat, isDateFormat } from "../../../src/intake/cells/numberFormat";

describe("number formats", () => {
  it.each([
    ["yyyy/m/d", true, false],
    ['m"月"d"日"', true, false],
    ["[$-404]e/m/d;@", true, false],
    ["mmm-yy", true, false],
    ["h:mm", false, false],
    ["[h]:mm:ss", false, false],
    ["General", false, false],
    ["0.00E+00", false, false],
    ["#,##0.00", false, true],
    ['"¥"#,##0', false, true],
    ["0%", false, true],
    ['0"天"', false, false],
    ["[Red]0", false, false],
  ])("%s: date %j, amount %j", (format, date, amount) => {
    expect([isDateFormat(format), isAmountFormat(format)]).toEqual([date, amount]);
  });
});
