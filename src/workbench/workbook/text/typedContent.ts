import { serialOf } from "./serial";
import type { CellContent } from "../cellStore";

/** What a cell holds after a text was typed into it, and the number format it takes on. */
export interface TypedContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const groupedPattern = /^[-+]?\d{1,3}(?:,\d{3})+(\.\d+)?$/;
const percentPattern = /^([-+]?(?:\d+\.?\d*|\.\d+))%$/;
const yearFirstPattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const monthFirstPattern = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const clockPattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * Reads a text as Excel (US) reads what is typed into a cell of the General format: numbers, dates,
 * times, percentages, truth values and errors become values; what begins with "+" or "-" and is no
 * number becomes a formula; all else stays text, with its apostrophe if it has one.
 *
 * @param date1904 - the workbook counts days from 1904
 *
 * @example
 * typedContent("12") // => { content: 12 }
 * typedContent("5%") // => { content: 0.05, numberFormat: "0%" }
 * typedContent("2026-03-05") // => { content: 46086, numberFormat: "m/d/yyyy" }
 * typedContent("'007") // => { content: "'007" }
 * typedContent("-abc") // => { content: "=-abc" }
 * typedContent("138 0000") // => { content: "138 0000" }
 */
export function typedContent(text: string, date1904 = false): TypedContent {
  if (text.startsWith("'")) return { content: text };
  const trimmed = text.trim();
  const readings = [typedNumber(trimmed), typedDay(trimmed, date1904), typedClock(trimmed)];
  const read = readings.find((reading) => reading !== undefined);
  if (read !== undefined) return read;
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === "true" };
  const signed = /^[-+][^-+\s=].*$/s.test(text) || /^[-+]\s+\S/.test(text);
  return { content: signed ? `=${text}` : text };
}

/** Whether a text could be read as anything but itself; most texts could not. */
export function mayBeReadOtherwise(text: string): boolean {
  return /^\s*[-+.\dtf]/i.test(text);
}

function typedNumber(text: string): TypedContent | undefined {
  if (numberPattern.test(text)) return { content: Number(text) };
  const [grouped, decimals] = groupedPattern.exec(text) ?? [];
  if (grouped !== undefined) {
    const numberFormat = decimals === undefined ? "#,##0" : "#,##0.00";
    return { content: Number(grouped.replaceAll(",", "")), numberFormat };
  }
  const [, percent] = percentPattern.exec(text) ?? [];
  if (percent === undefined) return undefined;
  const numberFormat = percent.includes(".") ? "0.00%" : "0%";
  return { content: Number((Number(percent) / 100).toPrecision(15)), numberFormat };
}

function typedDay(text: string, date1904: boolean): TypedContent | undefined {
  const [, year, month, dayOfMonth] = yearFirstPattern.exec(text) ?? [];
  const [, otherMonth, otherDay, otherYear] = monthFirstPattern.exec(text) ?? [];
  const serial = serialOf(
    {
      year: Number(year ?? otherYear),
      month: Number(month ?? otherMonth),
      dayOfMonth: Number(dayOfMonth ?? otherDay),
    },
    date1904,
  );
  return serial === undefined ? undefined : { content: serial, numberFormat: "m/d/yyyy" };
}

function typedClock(text: string): TypedContent | undefined {
  const [, hours, minutes, seconds] = clockPattern.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const inSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const numberFormat = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { content: inSeconds / 86_400, numberFormat };
}
