const digits = new Map<string, number>([
  ["〇", 0],
  ["○", 0],
  ["两", 2],
  ["俩", 2],
  ["幺", 1],
  ...figuresOf("零一二三四五六七八九"),
  ...figuresOf("零壹贰叁肆伍陆柒捌玖"),
]);
const units = new Map<string, number>([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const tens = new Map<string, number>([
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
]);

/** Characters a Chinese number is written with, for use inside a regular expression class. */
export const chineseDigits = "〇零○一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟俩";

/**
 * Reads a number written in (simplified) Chinese characters.
 *
 * Three ways of writing are understood: counted ("三千九百八十"), spoken, where the last digit
 * takes the next smaller unit ("一万五" is 15,000, "三千九百八" is 3,980), and digit by digit
 * ("二〇二六").
 *
 * @returns the number; `undefined` when the text is not one number ("三四" is read as 34)
 */
export function readChineseNumber(text: string): number | undefined {
  if (text === "" || text.length > 20) return undefined;
  const characters = Array.from(text);
  if (characters.every((character) => digits.has(character))) {
    return Number(characters.map((character) => digits.get(character)).join(""));
  }
  const [head, tail, rest] = text.split("万");
  if (rest !== undefined || head === undefined) return undefined;
  if (tail === undefined) return section(head);
  const tenThousands = section(head);
  if (tenThousands === undefined) return undefined;
  if (tail === "") return tenThousands * 10_000;
  const spoken = digits.get(tail);
  if (spoken !== undefined) return tenThousands * 10_000 + spoken * 1000;
  const small = section(tail);
  return small === undefined ? undefined : tenThousands * 10_000 + small;
}

/** A number below ten thousand. */
function section(text: string): number | undefined {
  let sum = 0;
  let lastUnit = 10_000;
  let pending: number | undefined;
  let afterZero = false;
  for (const character of text) {
    const ten = tens.get(character);
    const unit = units.get(character);
    const digit = digits.get(character);
    if (digit === 0 && pending === undefined) {
      afterZero = true;
    } else if (digit !== undefined && pending === undefined) {
      pending = digit;
    } else if (unit !== undefined && unit < lastUnit) {
      if (pending === undefined && sum > 0) return undefined;
      sum += (pending ?? 1) * unit;
      lastUnit = unit;
      pending = undefined;
      afterZero = false;
    } else if (ten !== undefined && pending === undefined && lastUnit > 10) {
      sum += ten;
      lastUnit = 10;
      afterZero = false;
    } else {
      return undefined;
    }
  }
  if (pending === undefined) return text === "" ? undefined : sum;
  return sum + (afterZero || lastUnit === 10_000 ? pending : (pending * lastUnit) / 10);
}

const run = new RegExp(`[${chineseDigits}]+`, "g");

/** Replaces every Chinese number in a text by its figures; what is no number stays as it is. */
export function withFigures(text: string): string {
  return text.replace(run, (found) => {
    const value = readChineseNumber(found);
    return value === undefined ? found : String(value);
  });
}

const mixed = /(?<![\d.,])(?:\d[万千百十]零?)+\d?(?![\d.])/g;

const afterZero = /(?<![\d.,])(\d{1,4})万零(\d{2,3})(?![\d.])/g;

/** Replaces numbers that mix figures with Chinese units: "3千9百8" is 3980, "1万零500" 10,500. */
export function withoutMixedFigures(text: string): string {
  return text
    .replace(afterZero, (_, tenThousands, rest) => String(+tenThousands * 10_000 + +rest))
    .replace(mixed, (found) => {
      const spoken = found.replace(/\d/g, (figure) => "零一二三四五六七八九".charAt(+figure));
      const value = readChineseNumber(spoken);
      return value === undefined ? found : String(value);
    });
}

function figuresOf(characters: string): [string, number][] {
  return Array.from(characters).map((character, figure) => [character, figure]);
}
