import { flagged, problem, type DateFinding } from "./dateFinding";
import { shapeFinding } from "./dateShapes";
import { approximate, englishMonth, partOfMonth, relative } from "./dateWords";
import type { CellContext } from "./reading";

const year = "(?:(?:19|20)\\d{2}|(?:中华)?民国? ?\\d{2,3})";
const full = new RegExp(
  `(?<!\\d)${year} ?[-/.,年] ?\\d{1,2} ?[-/.,月] ?\\d{1,2}(?!\\d) ?[日号]?` +
    `|(?<!\\d)(?:19|20)\\d{6}(?!\\d)` +
    `|\\b${englishMonth}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}` +
    `|\\b\\d{1,2}(?:st|nd|rd|th)?[ -]${englishMonth}[ -]\\d{4}`,
  "gi",
);
const anyOrder = /(?<![\dA-Za-z])\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})(?!\d)/g;
const monthOfYear = new RegExp(
  `(?<!\\d)${year} ?[-/.年] ?\\d{1,2}(?!\\d) ?月?(?:份?(?:${partOfMonth}))?`,
  "gi",
);
const yearless = /(?<![\dA-Za-z])\d{1,2} ?(?:月 ?\d{1,2}(?!\d) ?[日号]?|[-/.] ?\d{1,2}(?!\d))/g;
const followUp =
  /^ ?(至|到|~|-|\/|、|,|，|;|和|及|&|\+|to|and) ?(?:\d{1,2} ?[-/.月] ?)?\d{1,2}(?!\d)/i;
/** A number after the date that counts something is no second date. */
const countAhead = /^ ?[-+,;、/]? ?\d{1,6} ?(?:次|支|元|块|瓶|盒|发|点|岁|分|[a-z])/i;
const secondDay = /\d{1,2} ?月 ?\d{1,2} ?[日号]?/;
const rangeWord = /^ ?(?:至|到|~|-|to) ?$/i;
const approximateAnywhere = new RegExp(approximate, "i");
const onlyApproximate = new RegExp(`^(?:${approximate}|\\s|[(),.:;])*$`, "i");

/**
 * Finds the one date inside a text that says more ("2026.3.5做的热玛吉").
 *
 * Several dates are a problem, two joined by 至 or a dash a range. A date without a year is taken
 * only where the surroundings give the year.
 *
 * @returns `undefined` when nothing in the text looks like a date
 */
export function embeddedFinding(text: string, context: CellContext): DateFinding | undefined {
  for (const pattern of [full, anyOrder, monthOfYear, yearless]) {
    const found = [...text.matchAll(pattern)];
    const [first, second] = found;
    if (first === undefined) continue;
    const end = first.index + first[0].length;
    if (second !== undefined) {
      const isRange = rangeWord.test(text.slice(end, second.index));
      return problem(isRange && found.length === 2 ? "RANGE" : "MULTIPLE_VALUES");
    }
    const tail = text.slice(end);
    const more = followUp.exec(tail);
    if (more !== null && !countAhead.test(tail)) {
      return problem(rangeWord.test(more[1] ?? "") ? "RANGE" : "MULTIPLE_VALUES");
    }
    if (secondDay.test(withoutFirst(text, first[0]))) return problem("MULTIPLE_VALUES");
    return alone(text, first[0], context);
  }
  return undefined;
}

function withoutFirst(text: string, date: string): string {
  return text.replace(date, " ");
}

function alone(text: string, date: string, context: CellContext): DateFinding | undefined {
  const finding = shapeFinding(date.trim(), context);
  if (finding === undefined) return undefined;
  const rest = withoutFirst(text, date);
  if (finding.kind === "value" && !("on" in finding.value) && relative.test(rest)) {
    return problem("RELATIVE_DATE");
  }
  if (onlyApproximate.test(rest)) return flagged(finding, "approx");
  const extracted = flagged(finding, "extracted");
  return approximateAnywhere.test(rest) ? flagged(extracted, "approx") : extracted;
}
