import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { chineseDigits, readChineseNumber } from "./chineseNumber";
import { blank, read, unreadable, type CellContext, type RawCell, type Reading } from "./reading";
import { simplified } from "./simplified";

const minutesInDay = 1440;
const partOfDay = "上午|下午|早上|早晨|清晨|晚上|傍晚|夜里|中午|午后|凌晨|半夜|早|晚";
const spoken = new RegExp(
  `(${partOfDay})? ?(\\d{1,2}) ?[点时] ?(?:(半)|(一刻)|(三刻)|整|钟|(\\d{1,2}) ?分?)?`,
);
const clock = new RegExp(
  `(${partOfDay}|am|pm)? ?(\\d{1,2}) ?: ?(\\d{2})(?: ?: ?\\d{2}(?:\\.\\d{1,9})?)? ?([ap]\\.?m\\b\\.?)?` +
    `(?: ?(?:GMT|UTC)? ?[+-]\\d{2}:?\\d{2}(?!\\d)(?: ?\\([^)]*\\))?)?`,
  "i",
);
const english = /(\d{1,2})() ?([ap])\.?m\b\.?/i;
const chineseHour = new RegExp(`[${chineseDigits}]{1,3}(?= ?[点时分])`, "g");
const chineseMinute = new RegExp(`([点时]) ?([${chineseDigits}]{1,3})(?=$| |分)`, "g");

/**
 * Reads a time of day, in whole minutes after midnight.
 *
 * "10:30", "下午2点半", "14点", "2pm", Excel's fraction of a day and a serial with a fraction are
 * understood. Without a word for the half of the day the hour counts from midnight.
 *
 * @returns minutes from 0 to 1439; `OUT_OF_RANGE` for 25:00, `NOT_A_NUMBER` for what is no time
 */
export function readTime(raw: RawCell, _context: CellContext): Reading<number> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_NUMBER", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number") return fromNumber(raw);
  const text = cleanText(raw);
  if (isBlankText(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("NOT_A_NUMBER", raw);
  const found = findTime(text);
  if (found === undefined) return unreadable("NOT_A_NUMBER", raw);
  const minutes = minutesOf(found);
  return minutes === undefined ? unreadable("OUT_OF_RANGE", raw) : read(minutes);
}

/** The text without its times of day, for readers of dates. */
export function withoutTime(text: string): string {
  let rest = withClockFigures(text);
  for (const pattern of [clock, spoken, english]) rest = rest.replace(pattern, " ");
  return rest.replace(new RegExp(`(?:${partOfDay})(?=$|\\s)`, "g"), " ");
}

interface FoundTime {
  readonly half: string | undefined;
  readonly hour: number;
  readonly minute: number;
}

function fromNumber(value: number): Reading<number> {
  const fraction = value - Math.floor(value);
  if (value < 0 || (value >= 1 && fraction === 0)) return unreadable("NOT_A_NUMBER", value);
  return read(Math.round(fraction * minutesInDay) % minutesInDay);
}

function findTime(text: string): FoundTime | undefined {
  const figures = withClockFigures(text);
  const byClock = clock.exec(figures);
  if (byClock !== null) {
    const half = byClock[1] ?? byClock[4];
    return { half, hour: Number(byClock[2]), minute: Number(byClock[3]) };
  }
  const bySpeech = spoken.exec(figures);
  if (bySpeech !== null) {
    const minute =
      bySpeech[3] !== undefined
        ? 30
        : bySpeech[4] !== undefined
          ? 15
          : bySpeech[5] !== undefined
            ? 45
            : Number(bySpeech[6] ?? 0);
    return { half: bySpeech[1], hour: Number(bySpeech[2]), minute };
  }
  const byEnglish = english.exec(figures);
  if (byEnglish === null) return undefined;
  return { half: byEnglish[3], hour: Number(byEnglish[1]), minute: 0 };
}

function minutesOf({ half, hour, minute }: FoundTime): number | undefined {
  if (minute > 59 || hour > 24) return undefined;
  const after = half !== undefined && /下午|晚|傍|夜|午后|^p/i.test(half);
  const before = half !== undefined && /上午|早|清晨|凌晨|^a/i.test(half);
  // "晚上12点" is the end of one day and the start of the next.
  if (after && /晚|夜/.test(half) && hour === 12) return undefined;
  let hours = hour;
  if (after && hour < 12) hours = hour + 12;
  if (half === "中午" && hour < 4) hours = hour + 12;
  if (before && hour === 12) hours = 0;
  const minutes = hours * 60 + minute;
  return minutes < minutesInDay ? minutes : undefined;
}

function withClockFigures(text: string): string {
  const figure = (found: string) => {
    const value = readChineseNumber(found);
    return value === undefined ? found : String(value);
  };
  return simplified(text)
    .replace(chineseHour, figure)
    .replace(chineseMinute, (_, unit: string, found: string) => unit + figure(found));
}
