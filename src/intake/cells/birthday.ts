import type { Birthday } from "../../core/calendar/birthday";
import { dayFromParts, dayParts, type Day } from "../../core/calendar/day";
import { daysInLunarMonth, lunarToSolar } from "../../core/calendar/lunar";
import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { withFigures } from "./chineseNumber";
import { readDate } from "./date";
import { englishMonth, monthNumber } from "./dateWords";
import { birthDayOfIdNumber } from "./idNumber";
import { looksLunar, lunarDate, saysLunar, saysSolar } from "./lunarText";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type CellFlag,
  type CellProblemCode,
  type RawCell,
  type Reading,
} from "./reading";
import { simplified } from "./simplified";

/** Nobody in the client file was born before. */
const firstYear = 1900;
const bothCalendars =
  /^(.*?(?:农历|阴历|旧历)[^,;、/()]{2,16})[,;、/() ]+((?:公历|阳历|新历|国历).{2,16})$/;
const bothReversed =
  /^((?:.{0,6}?)(?:公历|阳历|新历|国历)[^,;、/()]{2,16})[,;、/() ]+((?:农历|阴历|旧历).{2,16})$/;
const wholeMonth = new RegExp(`^(${englishMonth})\\.?$`, "i");
/** She keeps it to herself: nothing stands there, and nothing is wrong. */
const withheld = /^(?:保密|不便透露|不方便|不愿透露|private|withheld|confidential)$/i;
const monthDays = /\d{1,2} ?[-/.月] ?\d{1,2}/g;
const calendarWord =
  /农历|阴历|旧历|古历|夏历|老历|公历|阳历|新历|国历|西历|(?:生日|出生日期|出生|生于|born|birthday|dob) ?:?|\(? ?[农阴公阳] ?\)|(?<=[\d日号]) ?[农阴公阳]$|lunar|solar/gi;

/**
 * Reads a birthday: solar or lunar, with or without a year, and a month alone.
 *
 * A lunar date stays lunar. A date in Chinese numerals without a word for its calendar, and a solar
 * day that only the lunar calendar has (2月30日), are `LUNAR_SUSPECT`. When both calendars are given
 * the solar day counts only if the two agree in the year of birth. An identity number gives its
 * day of birth and is never kept.
 *
 * @param raw - the cell
 * @param context - `rowYear` is the year of birth when another column has it
 */
export function readBirthday(raw: RawCell, context: CellContext): Reading<Birthday> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_DATE", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  const cleaned = cleanText(String(raw));
  if (isBlankText(cleaned) || withheld.test(cleaned)) return blank();
  if (isErrorText(cleaned)) return unreadable("CELL_ERROR", raw);
  if (cleaned.length > longestCellText) return unreadable("NOT_A_DATE", raw);
  const born = birthDayOfIdNumber(cleaned);
  if (born !== undefined) return checked(solar(born), raw, context, "SENSITIVE_ID");
  const text = simplified(cleaned);
  const month = monthOnly(text, context);
  if (month !== undefined) return read(withRowYear({ calendar: "solar", month }, context));
  const both = readBoth(text, raw, context);
  if (both !== undefined) return both;
  if (saysLunar(text) && !saysSolar(text)) return readLunar(text, raw, context);
  if (looksLunar(text.replace(calendarWord, "")) && !saysSolar(text)) {
    return unreadable("LUNAR_SUSPECT", raw);
  }
  return readSolar(typeof raw === "number" ? raw : text.replace(calendarWord, " "), raw, context);
}

function readLunar(text: string, raw: RawCell, { rowYear, asOf }: CellContext): Reading<Birthday> {
  // "8.15或农历7.1": which of the two is lunar, and which counts, only the clinic knows.
  if ((text.match(monthDays) ?? []).length > 1 && !/\d{4}/.test(text)) {
    return unreadable("LUNAR_SUSPECT", raw);
  }
  const found = lunarDate(text);
  if (found === undefined) return unreadable("NOT_A_DATE", raw);
  const date =
    found.year === undefined && rowYear !== undefined ? { ...found, year: rowYear } : found;
  const { month, dayOfMonth, year } = date;
  if (month < 1 || month > 12) return unreadable("INVALID_DATE", raw);
  if (dayOfMonth !== undefined && (dayOfMonth < 1 || dayOfMonth > 30)) {
    return unreadable("INVALID_DATE", raw);
  }
  if (year !== undefined && (year < firstYear || year > dayParts(asOf).year)) {
    return unreadable("OUT_OF_RANGE", raw);
  }
  return read(inOrder(date));
}

function readSolar(cell: string | number, raw: RawCell, context: CellContext): Reading<Birthday> {
  const compact = monthDayFigures(cell);
  const text = compact ?? (typeof cell === "string" ? cell.trim() : cell);
  const lunarDay = dayOnlyLunarHas(text);
  const own = ownContext(context);
  const dated = readDate(text, own);
  if (dated.kind === "value") {
    const { value } = dated;
    const birthday: Birthday =
      "on" in value ? solar(value.on) : { calendar: "solar", year: value.year, month: value.month };
    return checked(birthday, raw, context, ...dated.flags);
  }
  if (dated.kind === "blank") return dated;
  if (dated.problem.code === "NEEDS_YEAR") return yearless(text, raw, own);
  if (dated.problem.code === "INVALID_DATE" && lunarDay) return unreadable("LUNAR_SUSPECT", raw);
  const code: CellProblemCode =
    dated.problem.code === "RELATIVE_DATE" ? "NOT_A_DATE" : dated.problem.code;
  return unreadable(code, raw);
}

/** The year of the sheet is not the year of birth; only the row's own year column is. */
function ownContext({
  asOf,
  region,
  dateSystem,
  numberFormat,
  dayOrder,
  rowYear,
}: CellContext): CellContext {
  return {
    asOf,
    region,
    dateSystem,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(rowYear === undefined ? {} : { rowYear }),
  };
}

/** Read in a leap year, so that 29 February stands; the year is then forgotten. */
function yearless(text: string | number, raw: RawCell, context: CellContext): Reading<Birthday> {
  const dated = readDate(text, { ...context, rowYear: 2024 });
  if (dated.kind !== "value" || !("on" in dated.value)) return unreadable("NOT_A_DATE", raw);
  const { month, dayOfMonth } = dayParts(dated.value.on);
  return { kind: "value", value: { calendar: "solar", month, dayOfMonth }, flags: dated.flags };
}

/** "8月", "08月份", "August", or 8 under 生日月份: a month is enough for the birthday list. */
function monthOnly(text: string, { header }: CellContext): number | undefined {
  const english = wholeMonth.exec(text)?.[1];
  if (english !== undefined) return monthNumber(english);
  const isMonthColumn = header !== undefined && /月份|\bmonth\b/i.test(header);
  const unit = isMonthColumn ? "(?: ?月份?)?" : " ?月份?";
  const found = new RegExp(`^(\\d{1,2})${unit}$`).exec(withFigures(text));
  const month = Number(found?.[1] ?? NaN);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** "0815": month and day without a mark between them; a number cell lost the first zero. */
function monthDayFigures(cell: string | number): string | undefined {
  const figures = typeof cell === "number" ? String(cell).padStart(4, "0") : cell.trim();
  const found = /^(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(figures);
  return found === null ? undefined : `${Number(found[1])}月${Number(found[2])}日`;
}

function dayOnlyLunarHas(cell: string | number): boolean {
  return /(?<!\d)0?2 ?[-/.月] ?30(?!\d)/.test(withFigures(String(cell)));
}

function readBoth(text: string, raw: RawCell, context: CellContext): Reading<Birthday> | undefined {
  const found = bothCalendars.exec(text);
  const reversed = found === null ? bothReversed.exec(text) : null;
  const lunarText = found?.[1] ?? reversed?.[2];
  const solarText = found?.[2] ?? reversed?.[1];
  if (lunarText === undefined || solarText === undefined) return undefined;
  const lunar = lunarDate(lunarText);
  const sun = readSolar(solarText.replace(calendarWord, " "), raw, context);
  if (lunar?.dayOfMonth === undefined || sun.kind !== "value") return unreadable("NOT_A_DATE", raw);
  const year = sun.value.year ?? lunar.year ?? context.rowYear;
  if (year === undefined) return unreadable("LUNAR_SUSPECT", raw);
  const { month, dayOfMonth } = sun.value;
  if (dayOfMonth === undefined) return unreadable("NOT_A_DATE", raw);
  const on = dayFromParts({ year, month, dayOfMonth });
  const agrees =
    on !== undefined && (lunarDayIn(lunar, year) === on || lunarDayIn(lunar, year - 1) === on);
  return agrees ? checked(solar(on), raw, context) : unreadable("INCONSISTENT", raw);
}

function lunarDayIn({ month, dayOfMonth, leap }: Birthday, year: number): Day | undefined {
  const known = daysInLunarMonth({ year, month, leap: leap ?? false });
  if (known === undefined || dayOfMonth === undefined) return undefined;
  return lunarToSolar({ year, month, dayOfMonth, ...(leap ? { leap } : {}) });
}

function checked(
  birthday: Birthday,
  raw: RawCell,
  { asOf }: CellContext,
  ...flags: readonly CellFlag[]
): Reading<Birthday> {
  const { year } = birthday;
  if (year !== undefined && (year < firstYear || year > dayParts(asOf).year)) {
    return unreadable("OUT_OF_RANGE", raw);
  }
  return { kind: "value", value: birthday, flags };
}

function withRowYear(birthday: Birthday, { rowYear }: CellContext): Birthday {
  return rowYear === undefined ? birthday : inOrder({ ...birthday, year: rowYear });
}

function inOrder({ calendar, year, month, dayOfMonth, leap }: Birthday): Birthday {
  return {
    calendar,
    ...(year === undefined ? {} : { year }),
    month,
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    ...(leap === undefined ? {} : { leap }),
  };
}

function solar(on: Day): Birthday {
  return { calendar: "solar", ...dayParts(on) };
}
