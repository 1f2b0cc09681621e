const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const yearMonthDay = 'yyyy"年"m"月"d"日"';
const hourMinute = '上午/下午h"时"mm"分"';
const hourMinuteSecond = '上午/下午h"时"mm"分"ss"秒"';

/**
 * Number formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30).
 *
 * 27–36 and 50–58 are the East Asian ones; they are dates and times in every language, given here
 * in their Chinese wording.
 */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: yearMonth,
  28: monthDay,
  29: monthDay,
  30: "m-d-yy",
  31: yearMonthDay,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: hourMinute,
  35: hourMinuteSecond,
  36: yearMonth,
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: yearMonth,
  51: monthDay,
  52: yearMonth,
  53: monthDay,
  54: monthDay,
  55: hourMinute,
  56: hourMinuteSecond,
  57: yearMonth,
  58: monthDay,
};
