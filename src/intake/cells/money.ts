import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { withFigures, withoutMixedFigures } from "./chineseNumber";
import { moneyFigures, readFigures } from "./moneyAmount";
import { combined, type AmountPart, type Money } from "./moneyParts";
import { headerFactor, usualCurrency, withoutCurrency } from "./moneyUnits";
import { moneyWords } from "./moneyWords";
import { isDateFormat } from "./numberFormat";
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

/** From a hundred million on it is no price but a telephone or card number. */
const tooMuch = 100_000_000;
const dateLike = /^[12]\d{3}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/** "398O": a letter where a figure belongs. */
const letterForFigure = /^[¥$]?[\d,.]*[oOlI][\d,.oOlI]*$/;
const smallChange =
  /(\d)(?:[元块](\d|[一二三四五六七八九])[角毛](?:(\d|[一二三四五六七八九])分)?|块([1-9一二三四五六七八九])$)/;

/**
 * Reads an amount of money, in the smallest unit.
 *
 * "1.2万", "3k", "三千九百八", "(500)" and words such as 退款, 欠, 定 or 微信 are understood; a header
 * in 万 or 千元 multiplies. 元, ¥ and $ are the column's currency, else the region's. Anything that
 * could be two amounts or two sizes is a problem.
 *
 * @param raw - the cell
 * @param context - region, currency and header unit of the column
 */
export function readMoney(raw: RawCell, context: CellContext): Reading<Money> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_NUMBER", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number") return readNumber(raw, context);
  const text = simplified(cleanText(raw));
  if (isBlankText(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("NOT_A_NUMBER", raw);
  const found = readText(text, context);
  return typeof found === "string" ? unreadable(found, raw) : found;
}

function readNumber(value: number, context: CellContext): Reading<Money> {
  if (!Number.isFinite(value)) return unreadable("NOT_A_NUMBER", value);
  if (isDateFormat(context.numberFormat)) return unreadable("AUTO_CONVERTED", value);
  const amount = value * headerFactor(context);
  if (Math.abs(amount) >= tooMuch) return unreadable("OUT_OF_RANGE", value);
  const currency = usualCurrency(context);
  return read({
    cents: Math.round(amount * 100),
    ...(currency === undefined ? {} : { currency }),
    ...(amount < 0 ? { kind: "refund" as const } : {}),
  });
}

function readText(text: string, context: CellContext): Reading<Money> | CellProblemCode {
  if (letterForFigure.test(text) || dateLike.test(text)) return "NOT_A_NUMBER";
  const priced = withoutCurrency(withSmallChange(text), context);
  if (priced.several) return "AMBIGUOUS_NUMBER";
  const signed = withoutSign(priced.text.replace(/\s+/g, " ").trim());
  const figures = /\d/.test(signed.text)
    ? withoutMixedFigures(signed.text)
    : withFigures(signed.text);
  // "398元" or "三百九" under a header in 千元 says its own unit.
  const factor = /[元块圆十百千万]/.test(text) ? 1 : headerFactor(context);
  const parts = partsOf(figures.replace(/^\+ ?/, ""), factor);
  if (typeof parts === "string") return parts;
  const money = combined(parts, priced.currency, signed.negative);
  if (typeof money === "string") return money;
  return { kind: "value", value: money.value, flags: money.flags };
}

/** "3980块5", "3980元5角2分": the smaller coins become decimals. */
function withSmallChange(text: string): string {
  const found = smallChange.exec(text);
  if (found === null) return text;
  const coins = `${found[2] ?? ""}${found[3] ?? ""}${found[4] ?? ""}`;
  return text.replace(found[0], `${found[1] ?? ""}.${withFigures(coins)}元`);
}

/** Accounting brackets and a minus at either end mean money going back. */
function withoutSign(text: string): { readonly text: string; readonly negative: boolean } {
  const bracketed = /^- ?\((.*)\)$|^\((-? ?[\d.,。 ]+(?:[万wk千] ?)?)\)$/i.exec(text);
  if (bracketed !== null) {
    const inner = bracketed[1] ?? bracketed[2] ?? "";
    return { text: inner.replace(/^- ?/, ""), negative: true };
  }
  const leading = /^([^\d-]*)- ?(?=[\d.])/.exec(text);
  if (leading !== null) {
    return { text: (leading[1] ?? "") + text.slice(leading[0].length), negative: true };
  }
  const trailing = /^([^-]*\d) ?-$/.exec(text);
  // "3980.-" is a price list's way of writing no cents.
  if (trailing?.[1] !== undefined) return { text: trailing[1], negative: true };
  return { text, negative: false };
}

/** Cuts a text into amounts, each with the words that belong to it. */
function partsOf(text: string, factor: number): AmountPart[] | CellProblemCode {
  const found = [...text.matchAll(moneyFigures)];
  if (found.length === 0) return wordsAlone(text);
  const parts: AmountPart[] = [];
  const isSuffixed = /^[^\p{L}]*\d.*\p{L}[^\d]*$/u.test(text);
  let from = 0;
  for (const [at, match] of found.entries()) {
    const figures = readFigures(match[0].trim());
    if (figures === undefined) return "AMBIGUOUS_NUMBER";
    const value = figures.value * (figures.scaled ? 1 : factor);
    if (value >= tooMuch) return "OUT_OF_RANGE";
    const end = match.index + match[0].length;
    const until = found[at + 1]?.index ?? text.length;
    const own = wordsAfter(text.slice(end, until), at === found.length - 1, isSuffixed);
    const before = text.slice(from, match.index);
    from = end + own.length;
    const flags: CellFlag[] = figures.repaired ? ["repaired"] : [];
    parts.push({ value, before, after: own, words: moneyWords(`${before} ${own}`), flags });
  }
  return parts;
}

/**
 * Between two amounts the words belong to the later one, but a unit or bracket to the earlier, and
 * so does every word where the text begins with an amount and ends with a word ("500定3480尾款").
 */
function wordsAfter(between: string, isLast: boolean, isSuffixed: boolean): string {
  if (isLast) return between;
  const unit = /^ ?(?:次|支(?!付)|瓶|盒|个月|天|\/(?:[次支瓶盒月年]|疗程)|\([^)]*\))/.exec(between);
  const suffix = isSuffixed ? /^ ?\p{L}+/u.exec(between) : null;
  return (unit ?? suffix)?.[0] ?? "";
}

function wordsAlone(text: string): AmountPart[] | CellProblemCode {
  const words = moneyWords(text);
  const [first] = words ?? [];
  if (first?.role === "gift" || first?.role === "redeem") {
    return [{ value: undefined, before: text, after: "", words, flags: [] }];
  }
  return "NOT_A_NUMBER";
}
