import { withFigures } from "./chineseNumber";
import { embeddedFinding } from "./dateEmbedded";
import { flagged, problem, type DateFinding } from "./dateFinding";
import { shapeFinding } from "./dateShapes";
import { isoStampFinding } from "./dateStamp";
import { approximate, relative, weekday } from "./dateWords";
import { dayParts } from "../../core/calendar/day";
import type { CellContext } from "./reading";
import { simplified } from "./simplified";
import { withoutTime } from "./time";

const weekdays = new RegExp(weekday, "gi");
const lunarWord = /农历|阴历|旧历|腊月|正月|冬月|闰|月 ?初[一二三四五六七八九十]|月 ?廿/;
const label = /^[^\d:]{0,12}(?:日期|时间|date|on|于): ?/i;
const approximateAtEnds = new RegExp(`^(?:${approximate})+ ?| ?(?:${approximate}|吧)+$`, "gi");
/** "西元1990/8/15": the era everybody means where none is named. */
const commonEra = /^(?:公元|西元) ?(?=\d)/;
const relativeYear = /^(前年|去年|今年|明年|本年) ?(?=\d|[一二三四五六七八九十])/;
const yearShift = new Map([
  ["前年", -2],
  ["去年", -1],
  ["今年", 0],
  ["本年", 0],
  ["明年", 1],
]);

/** Reads a cleaned text as a date; every way of failing has its own code. */
export function dateTextFinding(cleaned: string, context: CellContext): DateFinding {
  const stamp = isoStampFinding(cleaned, context);
  if (stamp !== undefined) return stamp;
  const text = simplified(cleaned);
  const shifted = relativeYearFinding(text, context);
  if (shifted !== undefined) return shifted;
  const bare = bareDate(text.replace(commonEra, ""));
  const whole = shapeFinding(bare, context);
  if (whole !== undefined) return whole;
  const certain = bare.replace(approximateAtEnds, "").trim();
  const roughly = certain === bare ? undefined : shapeFinding(certain, context);
  if (roughly !== undefined) return flagged(roughly, "approx");
  if (hasLetterForFigure(text, context)) return problem("INVALID_DATE");
  if (lunarWord.test(text)) return problem("LUNAR_SUSPECT");
  return embeddedFinding(bare, context) ?? failure(text);
}

/** The text without weekday, time of day and label, Chinese numbers as figures. */
function bareDate(text: string): string {
  return withFigures(withoutTime(text.replace(label, "").replace(weekdays, " ")))
    .replace(/元年/g, "1年")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:()]+|[\s,;:()/-]+$/g, "")
    .trim();
}

/** "去年3月5日": the year hangs on the day asked about, so the manager is told. */
function relativeYearFinding(text: string, context: CellContext): DateFinding | undefined {
  const found = relativeYear.exec(text);
  const shift = yearShift.get(found?.[1] ?? "");
  if (found === null || shift === undefined) return undefined;
  const rowYear = dayParts(context.asOf).year + shift;
  const rest = bareDate(text.slice(found[0].length));
  const finding =
    shapeFinding(`${rowYear}年${rest}`, context) ?? shapeFinding(rest, { ...context, rowYear });
  return finding === undefined ? problem("RELATIVE_DATE") : flagged(finding, "relativeYear");
}

/** "2O26-03-05": a letter where a figure belongs. */
function hasLetterForFigure(text: string, context: CellContext): boolean {
  const repaired = text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  if (repaired === text || !/\d/.test(text)) return false;
  return shapeFinding(bareDate(repaired), context) !== undefined;
}

function failure(text: string): DateFinding {
  const leans = relative.test(text) || relative.test(withFigures(text));
  return problem(leans ? "RELATIVE_DATE" : "NOT_A_DATE");
}
