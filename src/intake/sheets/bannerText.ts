import { dayFromParts, type Day } from "../../core/calendar/day";
import { chineseOrdinal } from "./headerRow";
import { monthNumber } from "../cells/dateWords";
import { cleanText } from "../cells/cellText";

/** What a row with a single cell gives to the rows under it. */
export interface Banner {
  readonly year?: number;
  readonly month?: number;
  /** A whole day, where each day has its own heading. */
  readonly on?: Day;
  /** The day of a heading without a year ("3月21日 周六"). */
  readonly dayOfMonth?: number;
}

const aroundBanner = /^[-—=*·•【[(（\s]+|[-—=*·•】\])）\s:：]+$/g;

/**
 * Reads a heading between rows: "2026年1月", "115年3月", "1月", "January 2026", "2026-01",
 * "2026年3月5日（周四）".
 *
 * @returns what it names; `undefined` when it is no year, month or day
 */
export function readBanner(raw: string): Banner | undefined {
  const text = cleanText(raw).replace(aroundBanner, "").replace(aroundBanner, "");
  return chineseBanner(text) ?? numberBanner(text) ?? englishBanner(text) ?? englishDay(text);
}

function chineseBanner(text: string): Banner | undefined {
  const found =
    /^(?:民國)?(\d{2,4})年(?:度)?\s*(?:(\d{1,2}|[一二三四五六七八九十]{1,2})月份?)?\s*(?:(\d{1,2})[日号號])?(?:\s*[(（]?(?:周|星期|週|礼拜).{1,2}[)）]?)?(?:份)?(?:.{0,8}(?:记录|登记|明细|消费|到店|预约|流水|汇总|報表|记录表))?$/.exec(
      text,
    );
  if (found !== null) return banner(yearOf(found[1] ?? ""), monthOf(found[2]), found[3]);
  const monthOnly =
    /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:(\d{1,2})[日号號])?(?:\s*[(（]?(?:周|星期|週).{1,2}[)）]?)?$/.exec(
      text,
    );
  return monthOnly === null ? undefined : banner(undefined, monthOf(monthOnly[1]), monthOnly[2]);
}

function numberBanner(text: string): Banner | undefined {
  const found = /^(20\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text.replace(weekdayAfter, ""));
  if (found !== null) return banner(Number(found[1]), Number(found[2]), found[3]);
  const day = /^(\d{1,2})[/.](\d{1,2})$/.exec(text.replace(weekdayAfter, ""));
  if (day === null || !weekdayAfter.test(text)) return undefined;
  return banner(undefined, Number(day[1]), day[2]);
}

const weekdayAfter = /\s*[(（]?(?:周|星期|週|礼拜|禮拜)?[一二三四五六日天][)）]?$/;
const weekdayBefore = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[, ]+/i;

/** "Saturday 21 March 2026", "March 21, 2026", "21st March". */
function englishDay(text: string): Banner | undefined {
  const found =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,? (20\d{2}))?$/i.exec(
      text.replace(weekdayBefore, ""),
    );
  const name = found?.[2] ?? found?.[3] ?? "";
  if (found === null || !isMonthName(name)) return undefined;
  const month = monthNumber(name);
  return banner(found[5] === undefined ? undefined : Number(found[5]), month, found[1] ?? found[4]);
}

function englishBanner(text: string): Banner | undefined {
  const found = /^([a-z]{3})[a-z]*\.?[ ,-]*((?:20)?\d{2})?$/i.exec(text);
  if (found === null) return undefined;
  const month = monthNumber(found[1] ?? "");
  if (month === 0 || !isMonthName(text)) return undefined;
  return banner(found[2] === undefined ? undefined : yearOf(found[2]), month, undefined);
}

function isMonthName(text: string): boolean {
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i.test(
    text,
  );
}

/** 26 is 2026, 115 the year 115 of the Republic. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return 2000 + year;
  return digits.length === 3 ? year + 1911 : year;
}

function monthOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : chineseOrdinal(text);
}

function banner(
  year: number | undefined,
  month: number | undefined,
  dayText: string | undefined,
): Banner | undefined {
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  const known = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  };
  if (dayText === undefined) return known;
  if (month === undefined) return undefined;
  if (year === undefined) return { ...known, dayOfMonth: Number(dayText) };
  const on = dayFromParts({ year, month, dayOfMonth: Number(dayText) });
  return on === undefined ? undefined : { ...known, on };
}
