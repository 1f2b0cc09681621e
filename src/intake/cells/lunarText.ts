import type { Birthday } from "../../core/calendar/birthday";
import { chineseDigits, readChineseNumber } from "./chineseNumber";

const lunarWord =
  /农历|阴历|旧历|古历|夏历|老历|\(? ?[农阴] ?\)|^[农阴] ?(?=\d|[一二三四五六七八九十])|(?<=[\d日号初一二三四五六七八九十]) ?[农阴]$|\blunar\b/;
const solarWord = /公历|阳历|新历|国历|西历|\(? ?[公阳] ?\)|(?<=[\d日号]) ?[公阳]$|\bsolar\b/;
const festivals = new Map<string, readonly [month: number, dayOfMonth: number]>([
  ["除夕", [12, 30]],
  ["大年三十", [12, 30]],
  ["大年初一", [1, 1]],
  ["春节", [1, 1]],
  ["元宵", [1, 15]],
  ["端午", [5, 5]],
  ["七夕", [7, 7]],
  ["中秋", [8, 15]],
  ["重阳", [9, 9]],
  ["腊八", [12, 8]],
  ["小年", [12, 23]],
]);
const numeral = `[${chineseDigits}正元冬腊寒]{1,3}`;
const monthDay = new RegExp(
  `(闰)? ?(?:(\\d{1,2})|(${numeral})) ?月 ?(?:初|第)?(?:(\\d{1,2})|([${chineseDigits}]{1,3}))? ?[日号]?`,
);
const figures = /(?<!\d)(闰)? ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/;
const yearWord = new RegExp(`((?:19|20)\\d{2}|[一二][${chineseDigits}]{3}) ?[-/.年]`);
const lunarOnly = /闰|正月|腊月|冬月|寒月|月 ?初|月 ?廿|月 ?卅|大年|除夕/;

/** Whether the text says that its date is of the lunar calendar, or can only be of it. */
export function saysLunar(text: string): boolean {
  return lunarWord.test(text) || lunarOnly.test(text) || festivalOf(text) !== undefined;
}

/** Whether the text says that its date is of the Gregorian calendar. */
export function saysSolar(text: string): boolean {
  return solarWord.test(text);
}

/**
 * A month and day written wholly in Chinese numerals without 日 ("八月十五"): usually the lunar
 * calendar, but nothing says so.
 */
export function looksLunar(text: string): boolean {
  return new RegExp(`^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}$`).test(text);
}

/**
 * The lunar date in a (simplified) text that names one: figures, numerals, 初一, 廿三, 腊月, 闰六月 and
 * the feast days are understood.
 *
 * @returns `undefined` when the text has no month; days and months are not checked against a year
 */
export function lunarDate(text: string): Birthday | undefined {
  const feast = festivalOf(text);
  if (feast !== undefined) return { calendar: "lunar", month: feast[0], dayOfMonth: feast[1] };
  const yearFound = yearWord.exec(text);
  const rest = yearFound === null ? text : text.slice(yearFound.index + yearFound[0].length);
  const year = numberOf(yearFound?.[1]);
  const byMonth = monthDay.exec(rest);
  const byFigures = byMonth === null ? figures.exec(rest) : null;
  const leap = (byMonth?.[1] ?? byFigures?.[1]) === undefined ? {} : { leap: true as const };
  const month = monthOf(byMonth?.[2] ?? byMonth?.[3] ?? byFigures?.[2]);
  if (month === undefined) return undefined;
  const dayOfMonth = numberOf(byMonth?.[4] ?? byMonth?.[5] ?? byFigures?.[3]);
  return {
    calendar: "lunar",
    ...(year === undefined ? {} : { year }),
    month,
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    ...leap,
  };
}

function festivalOf(text: string): readonly [number, number] | undefined {
  for (const [name, date] of festivals) if (text.includes(name)) return date;
  return undefined;
}

function monthOf(text: string | undefined): number | undefined {
  if (text === "正" || text === "元") return 1;
  if (text === "冬" || text === "寒") return 11;
  if (text === "腊") return 12;
  return numberOf(text);
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);
}
