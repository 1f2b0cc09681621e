/** An amount as typed, in currency units; `undefined` when its figures can be read two ways. */
export interface MoneyFigures {
  readonly value: number;
  readonly repaired: boolean;
  /** The figures bring their own multiplier, so the header's does not apply. */
  readonly scaled: boolean;
}

/**
 * Figures of one amount inside a text, with a Chinese or English multiplier: "3,980.00", "1.2万",
 * "1万2", "3k"; ".-" and "/-" behind them say that there are no cents. Used with `matchAll`.
 */
export const moneyFigures =
  /\d+(?:,\d+)*(?: \d{3}(?!\d))*(?:[.。]\d+|[.。]-|\/-)?(?: ?(?:万|w(?![a-z])|千|k(?![a-z]))(?:\d{1,4}(?![\d.])(?: ?千)?)?)?/gi;

const scaled = /^(\d+(?:\.\d+)?) ?([万w千k])(?:(\d{1,4})( ?千)?)?$/i;
const plain = /^\d+(?:\.\d{1,2})?$/;
const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d{1,2})?$/;

/**
 * Reads the figures of an amount.
 *
 * Commas and blanks group thousands; one or two figures after the point are the smaller unit. Three
 * ("3.980") could be either and are refused, as is grouping that does not come out ("12,34").
 */
export function readFigures(text: string): MoneyFigures | undefined {
  const repaired = text.includes("。");
  const figures = text
    .replace("。", ".")
    .replace(/[./]-$/, "")
    .trim();
  const big = scaled.exec(figures);
  if (big !== null) return scaledFigures(big, repaired);
  if (!plain.test(figures) && !grouped.test(figures)) return undefined;
  return { value: Number(figures.replace(/[, ]/g, "")), repaired, scaled: false };
}

/** "1.2万" is 12,000; after 万 and 千 a single figure counts in the next smaller unit. */
function scaledFigures(
  [, head = "", unit = "", tail, thousands]: RegExpExecArray,
  repaired: boolean,
): MoneyFigures | undefined {
  const factor = /[万w]/i.test(unit) ? 10_000 : 1000;
  const value = Math.round(Number(head) * factor * 100) / 100;
  const and = (more: number): MoneyFigures => ({ value: value + more, repaired, scaled: true });
  if (tail === undefined) return and(0);
  if (head.includes(".")) return undefined;
  if (thousands !== undefined) return and(Number(tail) * 1000);
  if (tail.length === 1) return and((Number(tail) * factor) / 10);
  if (Number(tail) >= factor || tail.length < 3) return undefined;
  return and(Number(tail));
}
