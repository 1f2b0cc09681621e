import { dayFinding, flagged, monthFinding, problem, type DateFinding } from "./dateFinding";
import { figuresFinding } from "./dateNumber";
import { monthAndDayFinding, shortFinding, yearLastFinding } from "./dateOrder";
import { englishFinding } from "./dateEnglish";
import { partOfMonth } from "./dateWords";
import { fullYear, rocYear, yearlessFinding } from "./dateYear";
import type { CellContext } from "./reading";
import { serialDay } from "./serialDay";

type Shape = readonly [
  pattern: RegExp,
  find: (found: readonly string[], context: CellContext) => DateFinding | undefined,
];

const gap = " ?[-/.,、。_·\\\\ ] ?";
const dayEnd = " ?(?:日|号|th|\\.)?";
const roc = "(?:中华)?民国?";
const shapeOf = (source: string) => new RegExp(`^${source}$`, "i");

/** Every way a whole cell can be a date, tried in this order. */
const shapes: readonly Shape[] = [
  [shapeOf(`(\\d{4})(?:${gap}| ?年 ?)(\\d{1,2})(?:${gap}| ?月 ?)(\\d{1,2})${dayEnd}`), yearFirst],
  [shapeOf(`(?:公元|西元) ?(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2})${dayEnd}`), yearFirst],
  [shapeOf("(\\d{6,8})"), ([figures = ""], context) => figuresFinding(figures, context)],
  [shapeOf("(\\d{4})(\\d{4})"), ([head, tail], context) => eightFigures(head, tail, context)],
  [
    shapeOf(`${roc} ?(\\d{1,3})(?:${gap}| ?年 ?)(\\d{1,2})(?:${gap}| ?月 ?)(\\d{1,2})${dayEnd}`),
    rocFinding,
  ],
  [
    shapeOf(`(\\d{3})(?:${gap}| ?年 ?)(\\d{1,2})(?:${gap}| ?月 ?)(\\d{1,2})${dayEnd}`),
    (found, context) =>
      context.region === "TW" ? rocFinding(found) : threeFigureYear(found, context),
  ],
  [
    shapeOf(`'?(\\d{2}) ?年 ?(\\d{1,2}) ?(?:月|[-/.]) ?(\\d{1,2})${dayEnd}`),
    ([year = "", ...rest], context) => shortChinese(year, rest, context),
  ],
  [
    shapeOf(`(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4})`),
    (found, context) =>
      yearLastFinding(Number(found[0]), Number(found[1]), Number(found[2]), context),
  ],
  [
    shapeOf(`'?(\\d{1,2})${gap}(\\d{1,2})${gap}'?(\\d{1,2})(?:日|号)?`),
    ([first = "", second = "", third = ""], context) =>
      shortFinding([first, second, third], context),
  ],
  [
    shapeOf(`(\\d{4})(?:${gap}| ?年 ?)(\\d{1,2}) ?(?:月份?)?`),
    ([year, months]) => monthFinding(Number(year), Number(months)),
  ],
  [
    shapeOf("(\\d{1,2}) ?[-/.] ?((?:19|20)\\d{2})"),
    ([months, year]) => monthFinding(Number(year), Number(months)),
  ],
  [
    shapeOf(`(\\d{4}) ?(?:年|[-/.]) ?(\\d{1,2}) ?月? ?(?:${partOfMonth})`),
    ([year, months]) => flagged(monthFinding(Number(year), Number(months)), "approx"),
  ],
  [
    shapeOf(`(\\d{2}) ?年 ?(\\d{1,2}) ?月份?`),
    ([year = "", months], context) => shortMonth(year, Number(months), context),
  ],
  [
    shapeOf(`${roc} ?(\\d{1,3}) ?年? ?[-/.]? ?(\\d{1,2}) ?月份?`),
    ([year, months]) => monthFinding(rocYear(Number(year)), Number(months)),
  ],
  [
    shapeOf("(\\d{3}) ?(?:年|[-/.]) ?(\\d{1,2}) ?(?:月份?)?"),
    ([year, months], { region }) =>
      region === "TW" ? monthFinding(rocYear(Number(year)), Number(months)) : undefined,
  ],
  [
    shapeOf(`(\\d{1,2}) ?月份?(?:${partOfMonth})`),
    ([months], { year }) =>
      year === undefined
        ? problem("NEEDS_YEAR")
        : flagged(monthFinding(year, Number(months)), "approx"),
  ],
  [
    shapeOf(`(\\d{1,2}) ?月 ?(\\d{1,2})${dayEnd}`),
    ([months, day], context) => yearlessFinding(Number(months), Number(day), context),
  ],
  [
    shapeOf(`(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?:日|号)?`),
    ([first, second], context) => monthAndDayFinding(Number(first), Number(second), context),
  ],
  [shapeOf("(\\d{1,2}) ?(?:日|号)"), ([day], context) => dayOfSheet(Number(day), context)],
  [shapeOf("(\\d{1,2})"), ([day], context) => bareFigures(Number(day), context)],
  [shapeOf(`(\\d{1,2}) ?月份?`), ([months], context) => monthAlone(Number(months), context)],
  [shapeOf("(\\d{4}) ?年?"), ([year]) => yearAlone(Number(year))],
  [
    shapeOf("(?:\\d{2,4} ?年? ?)?(?:q[1-4]|第?[1-4] ?季度?|[上下]半年)"),
    () => problem("NEEDS_DAY"),
  ],
  [shapeOf("(\\d{5})(?:\\.\\d{1,12})?"), ([figures], context) => serialText(figures, context)],
];

/**
 * Reads a text that is nothing but a date.
 *
 * @returns `undefined` when it has none of the known shapes
 */
export function shapeFinding(text: string, context: CellContext): DateFinding | undefined {
  for (const [pattern, find] of shapes) {
    const found = pattern.exec(text);
    const finding = found === null ? undefined : find(found.slice(1), context);
    if (finding !== undefined) return finding;
  }
  return englishFinding(text, context);
}

function yearFirst([year, months, day]: readonly string[]): DateFinding {
  return dayFinding({ year: Number(year), month: Number(months), dayOfMonth: Number(day) });
}

function rocFinding([year, months, day]: readonly string[]): DateFinding {
  const parts = { year: rocYear(Number(year)), month: Number(months), dayOfMonth: Number(day) };
  return dayFinding(parts);
}

/** "115/3/5" outside Taiwan: a year of the Republic where nothing says otherwise, else a slip. */
function threeFigureYear(found: readonly string[], { region }: CellContext): DateFinding {
  if (region !== undefined) return problem("INVALID_DATE");
  const finding = rocFinding(found);
  return finding.kind === "value" ? problem("AMBIGUOUS_DATE") : problem("INVALID_DATE");
}

/** "05032026": day and month first, the year last. */
function eightFigures(head = "", tail = "", context: CellContext): DateFinding | undefined {
  if (!/^(?:19|20)/.test(tail)) return undefined;
  return yearLastFinding(Number(head.slice(0, 2)), Number(head.slice(2)), Number(tail), context);
}

/** "26年3月5日"; in Taiwan 79年 may be 民國79 as well as 1979. */
function shortChinese(
  year: string,
  [months, day]: readonly string[],
  context: CellContext,
): DateFinding {
  const [monthText, dayText] = [(months ?? "").padStart(2, "0"), (day ?? "").padStart(2, "0")];
  return shortFinding([year, monthText, dayText], { ...context, dayOrder: "yearFirst" });
}

function shortMonth(year: string, months: number, context: CellContext): DateFinding {
  const day = shortFinding([year, String(months), "1"], { ...context, dayOrder: "yearFirst" });
  if (day.kind === "problem") return day;
  return monthFinding(fullYear(Number(year), context.asOf), months);
}

/** "5号": the month is the sheet's. */
function dayOfSheet(dayOfMonth: number, { year, month: months }: CellContext): DateFinding {
  if (dayOfMonth < 1 || dayOfMonth > 31) return problem("INVALID_DATE");
  if (year === undefined || months === undefined) return problem("NEEDS_YEAR");
  return dayFinding({ year, month: months, dayOfMonth });
}

/** "5" alone is a day only under a header that says so. */
function bareFigures(dayOfMonth: number, context: CellContext): DateFinding | undefined {
  if (dayOfMonth === 0) return { kind: "blank" };
  if (!/^(?:日|号|號|day|dd|几号|幾號)$/i.test(context.header?.trim() ?? "")) return undefined;
  return dayOfSheet(dayOfMonth, context);
}

function monthAlone(months: number, { year, rowYear, precision }: CellContext): DateFinding {
  if (months < 1 || months > 12) return problem("INVALID_DATE");
  const known = rowYear ?? year;
  if (known === undefined) return problem("NEEDS_YEAR");
  return precision === "month" ? monthFinding(known, months) : problem("NEEDS_DAY");
}

function yearAlone(year: number): DateFinding | undefined {
  return year >= 1900 && year <= 2099 ? problem("NEEDS_DAY") : undefined;
}

/** A serial number that an export wrote as text: right, but the manager is told. */
function serialText(figures: string | undefined, { dateSystem }: CellContext): DateFinding {
  const serial = Number(figures);
  const on = serialDay(serial, dateSystem);
  if (on === undefined || serial < 20_000 || serial > 60_000) return problem("NOT_A_DATE");
  return { kind: "value", value: { on }, flags: ["serialText"] };
}
