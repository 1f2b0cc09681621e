import { isSurname } from "../cells/surnames";
import { cellAt, filledColumns, textAt, type SheetView } from "./cellAccess";
import { clientKeyFields } from "./fieldNames";
import { matchHeader, type HeaderMatch } from "./headerMatch";

/** How much of a row reads like headers. */
export interface HeaderRowLook {
  readonly rowIndex: number;
  readonly filled: readonly number[];
  /** Columns whose text is one of our words. */
  readonly matched: readonly number[];
  /** Columns of a rising series (1, 2, 3 … or days) that a grid is ruled by. */
  readonly series: readonly number[];
  readonly namesClient: boolean;
}

/** A header row has at least this many known words, and at least this share of its texts. */
const fewestWords = 2;
const knownShare = 0.5;
/** A series across shorter than this is not a grid; days with their month are one from two on. */
const shortestSeries = 3;
const shortestDays = 2;

/**
 * Looks at a row as a header.
 *
 * @returns what speaks for it; `undefined` for a title (one cell), a row of values, or a row whose
 * words we do not know
 */
export function lookAtHeaderRow(view: SheetView, rowIndex: number): HeaderRowLook | undefined {
  const filled = filledColumns(view, rowIndex);
  if (filled.length < 1 || isLabelValueRow(view, rowIndex)) return undefined;
  return lookAtCells(view, rowIndex, filled) ?? lookAtCells(view, rowIndex, longestRun(filled));
}

/** Totals and notes beside a table stand apart from it by an empty cell. */
function longestRun(filled: readonly number[]): readonly number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const at of filled) {
    run = run.at(-1) === at - 1 ? [...run, at] : [at];
    if (run.length > best.length) best = run;
  }
  return best;
}

function lookAtCells(
  view: SheetView,
  rowIndex: number,
  filled: readonly number[],
): HeaderRowLook | undefined {
  const texts = filled.filter((columnIndex) => textAt(view, rowIndex, columnIndex) !== "");
  const matches = new Map(texts.map((at) => [at, matchHeader(textAt(view, rowIndex, at))]));
  const matched = texts.filter((at) => isKnown(matches.get(at)));
  const series = headerSeries(view, rowIndex, filled, matched);
  const others = filled.filter((at) => !texts.includes(at) && !series.includes(at));
  const words = texts.filter((at) => !series.includes(at));
  if (others.length > 0) return undefined;
  const enough =
    matched.length >= fewestWords || (matched.length === 1 && series.length >= shortestSeries);
  if (!enough || matched.length < words.length * knownShare) return undefined;
  const namesClient = matched.some((at) =>
    matches.get(at)?.fields.some((field) => clientKeyFields.has(field) || field === "staffName"),
  );
  return {
    rowIndex,
    filled,
    matched: matched.filter((at) => !series.includes(at)),
    series,
    namesClient,
  };
}

function isKnown(match: HeaderMatch | undefined): boolean {
  return match !== undefined && match.fields.length > 0 && !match.guess;
}

/** Columns after the first words whose cells rise: numbers from 1, or days. */
function headerSeries(
  view: SheetView,
  rowIndex: number,
  filled: readonly number[],
  matched: readonly number[],
): readonly number[] {
  const run: number[] = [];
  let last = -Infinity;
  for (const at of filled) {
    const place = seriesPlace(view, rowIndex, at);
    if (place === undefined || (matched.includes(at) && !isNthVisit(view, rowIndex, at))) continue;
    if (place <= last && run.length > 0) break;
    run.push(at);
    last = place;
  }
  const shortest = run.every((at) => isMonthAndDay(view, rowIndex, at))
    ? shortestDays
    : shortestSeries;
  return run.length >= shortest ? run : [];
}

const nthVisit =
  /^(?:(?:visit|session|treatment)\s*(?:no\.?|#)?\s*(\d{1,2})|(?:第\s*)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*次(?:到店|护理|護理|治疗|治療|操作|服务|服務)(?:日期|时间|時間)?)$/i;

/** "Visit 1", 第1次护理: one column for each visit of a course. */
function isNthVisit(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  return nthVisit.test(textAt(view, rowIndex, columnIndex));
}

function isMonthAndDay(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  return /^(?:\d{2,4}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号號]?$/.test(
    textAt(view, rowIndex, columnIndex),
  );
}

/** Where a header cell stands in a series; `undefined` when it is no number and no day. */
export function seriesPlace(
  view: SheetView,
  rowIndex: number,
  columnIndex: number,
): number | undefined {
  const raw = cellAt(view, rowIndex, columnIndex);
  if (typeof raw === "number") return raw;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  const day = /^(?:(?:20)?(\d{2})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})(?:日|号|號)?$/.exec(text);
  if (day !== null) return Number(day[1] ?? 0) * 372 + Number(day[2] ?? 0) * 31 + Number(day[3]);
  const nth = /^第?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[次回堂节節]?$/.exec(text);
  if (nth !== null) return chineseOrdinal(nth[1] ?? "");
  const visit = nthVisit.exec(text);
  if (visit !== null) return chineseOrdinal(visit[1] ?? visit[2] ?? "");
  return undefined;
}

/** 一 to 九十九, or figures. */
export function chineseOrdinal(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = "零一二三四五六七八九";
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  if (!text.includes("十")) return digits.indexOf(text);
  return (
    (tens === "" ? 1 : digits.indexOf(tens ?? "")) * 10 +
    (ones === "" ? 0 : digits.indexOf(ones ?? ""))
  );
}

/** 姓名 | 王芳 | 电话 | 138…: words each followed by their own value are a card, not a header. */
export function isLabelValueRow(view: SheetView, rowIndex: number): boolean {
  const pairs = labelValuePairs(view, rowIndex);
  return pairs.length > 0;
}

export interface LabelValuePair {
  readonly rowIndex: number;
  readonly labelColumnIndex: number;
  readonly valueColumnIndex: number;
  readonly match: HeaderMatch;
  /** Both, where they stand in one cell: "姓名：王芳". */
  readonly written?: { readonly label: string; readonly value: string };
}

/** Label and value cells that alternate along a row; none when the row is anything else. */
export function labelValuePairs(view: SheetView, rowIndex: number): LabelValuePair[] {
  const filled = filledColumns(view, rowIndex);
  const pairs: LabelValuePair[] = [];
  let proven = false;
  for (let at = 0; at < filled.length; at++) {
    const labelColumnIndex = filled[at] ?? 0;
    const match = matchHeader(textAt(view, rowIndex, labelColumnIndex));
    if (!isKnown(match)) return [];
    const next = filled[at + 1];
    const value = next === undefined ? null : cellAt(view, rowIndex, next);
    if (next === undefined || (typeof value === "string" && isKnown(matchHeader(value)))) {
      // A label without a value: the next filled cell is a label again, or the row ends.
      if (filled.length === 1 || !proven) return [];
      continue;
    }
    proven ||= provesValue(match, value);
    pairs.push({ rowIndex, labelColumnIndex, valueColumnIndex: next, match });
    at++;
  }
  return proven ? pairs : [];
}

/** Whether a cell can only be the value of the label before it. */
function provesValue(match: HeaderMatch, value: unknown): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  const text = value.trim();
  if (match.fields.includes("clientName")) {
    if (/^\p{Script=Han}{2,4}$/u.test(text))
      return isSurname(text.charAt(0)) || isSurname(text.slice(0, 2));
    return /^[A-Z][a-z]+ [A-Z]/.test(text);
  }
  return /\d{4,}|\d[-/.年]\d/.test(text);
}
