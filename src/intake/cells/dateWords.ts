/**
 * The words around dates, as sources of regular expressions over cleaned, simplified text.
 * Bounded repeats only, so that reading stays linear.
 */
export const weekday =
  "(?:\\(? ?(?:星期|礼拜|周)[一二三四五六日天1-7] ?\\)?|\\([一二三四五六日]\\)" +
  "|\\(?\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?\\)?)";

export const approximate =
  "大概|大约|约莫|(?<![改预邀另再续已爽赴失违])约(?![好定见])|差不多|左右|前后|上下|可能|好像|应该|估计|about|around|approx\\.?|circa|ca\\.|~|\\?";

export const partOfMonth = "初|上旬|中旬|下旬|中|底|末|份|early|mid|late";

/** Texts that lean on the day they were typed, which the cell does not tell. */
export const relative =
  /昨|今天|今日|今早|今晚|明天|明日|明早|明晚|前天|前日|后天|后日|大前|上个?(?:周|星期|礼拜|月)|前[一两二三几]?(?:天|周|日)|下个?(?:周|星期|礼拜|月)|本(?:周|星期|月)|这个?(?:周|星期|礼拜|月)|月底|月初|月中|年底|年初|年中|年前|年后|节前|节后|过年|刚刚|刚才|最近|近期|前几天|前阵|前段|过几天|过两天|[\d几两半]+ ?(?:个)?(?:天|日|周|星期|月|年|小时) ?(?:前|后|内)|去年|今年|明年|前年|^\(?(?:下?周|星期|礼拜)[一二三四五六日天]\)?$|yesterday|today|tonight|tomorrow|\b(?:last|next|this) (?:week|month|year|mon|tue|wed|thu|fri|sat|sun)|\bago\b|recently|end of (?:the )?month|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/i;

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** Source of an English month name, long or short. */
export const englishMonth =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?" +
  "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** The number of a month from a name that `englishMonth` matched. */
export function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
