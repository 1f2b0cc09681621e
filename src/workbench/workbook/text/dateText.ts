import type { FormatToken } from "./formatSections";
import { datePartsOf } from "./serial";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

export function isDateFormat(section: readonly FormatToken[]): boolean {
  return section.some(({ kind }) => kind === "date" || kind === "elapsed");
}

interface Moment {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly seconds: number;
  /** Shown by "0.00" behind the seconds. */
  readonly fraction: number;
}

/**
 * A serial number in a date or time format.
 *
 * @returns `undefined` for a number that is no date: Excel shows a row of "#"
 */
export function dateText(
  section: readonly FormatToken[],
  serial: number,
  date1904 = false,
): string | undefined {
  const moment = momentOf(serial, date1904, secondDecimals(section));
  if (moment === undefined) return undefined;
  const twelve = section.some(({ kind }) => kind === "clock12");
  return section
    .map((token, index) => {
      if (token.kind === "clock12") return halfOfDay(token.text, moment);
      if (token.kind === "elapsed") return elapsed(token.text, moment);
      if (token.kind !== "date") return token.text;
      return part(token.text, moment, { minutes: isMinutes(section, index), twelve });
    })
    .join("");
}

function secondDecimals(section: readonly FormatToken[]): number {
  const lengths = section
    .filter(({ kind, text }) => kind === "date" && /^s/i.test(text))
    .map(({ text }) => (text.split(".")[1] ?? "").length);
  return Math.max(0, ...lengths);
}

/** Rounds to the smallest part shown, so that 23:59:59.9 is midnight where seconds are shown. */
function momentOf(serial: number, date1904: boolean, decimals: number): Moment | undefined {
  const unit = 10 ** decimals;
  const ticks = Math.round(serial * 86_400 * unit);
  const day = Math.floor(ticks / (86_400 * unit));
  const parts = datePartsOf(day, date1904);
  if (parts === undefined || serial < 0) return undefined;
  const within = ticks - day * 86_400 * unit;
  const seconds = Math.floor(within / unit);
  return { ...parts, serial, seconds, fraction: within - seconds * unit };
}

/** "m" means minutes behind hours or before seconds, months elsewhere. */
function isMinutes(section: readonly FormatToken[], index: number): boolean {
  const dates = section
    .map((token, at) => ({ ...token, at }))
    .filter(({ kind }) => kind === "date" || kind === "elapsed");
  const here = dates.findIndex(({ at }) => at === index);
  const before = dates[here - 1]?.text ?? "";
  const after = dates[here + 1]?.text ?? "";
  return /^\[?h/i.test(before) || /^s/i.test(after);
}

function part(
  text: string,
  moment: Moment,
  { minutes, twelve }: { readonly minutes: boolean; readonly twelve: boolean },
): string {
  const hours = Math.floor(moment.seconds / 3600);
  switch (text[0]?.toLowerCase()) {
    case "y":
    case "e":
      return text.length > 2 || /^e/i.test(text)
        ? String(moment.year).padStart(4, "0")
        : String(moment.year % 100).padStart(2, "0");
    case "m":
      return minutes ? padded(Math.floor(moment.seconds / 60) % 60, text) : monthPart(text, moment);
    case "d":
      return dayPart(text, moment);
    case "h":
      return padded(twelve ? ((hours + 11) % 12) + 1 : hours, text);
    default:
      return secondsPart(text, moment);
  }
}

function padded(number: number, text: string): string {
  return String(number).padStart(Math.min(text.length, 2), "0");
}

function monthPart(text: string, { month }: Moment): string {
  const name = months[month - 1] ?? "";
  if (text.length === 3) return name.slice(0, 3);
  if (text.length === 4) return name;
  return text.length === 5 ? name.slice(0, 1) : padded(month, text);
}

function dayPart(text: string, moment: Moment): string {
  const { year, month, dayOfMonth } = moment;
  if (text.length < 3) return padded(dayOfMonth, text);
  const name = weekdays[new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()] ?? "";
  return text.length === 3 ? name.slice(0, 3) : name;
}

function secondsPart(text: string, { seconds, fraction }: Moment): string {
  const [whole = "s", decimals] = text.split(".");
  const shown = padded(seconds % 60, whole);
  if (decimals === undefined) return shown;
  return `${shown}.${String(fraction).padStart(decimals.length, "0")}`;
}

function halfOfDay(text: string, { seconds }: Moment): string {
  const [morning = "AM", afternoon = "PM"] = text.split("/");
  return seconds < 43_200 ? morning : afternoon;
}

/** "[h]" counts all hours, not those of one day. */
function elapsed(text: string, { serial }: Moment): string {
  const unit = { h: 24, m: 1440, s: 86_400 }[text[1]?.toLowerCase() ?? "h"] ?? 24;
  const count = Math.floor(Number((serial * unit).toFixed(6)));
  return String(count).padStart(text.length - 2, "0");
}
