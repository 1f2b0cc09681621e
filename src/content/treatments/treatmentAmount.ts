/** How much of a treatment a cell says: sessions and pieces have no unit. */
export interface TreatmentAmount {
  readonly quantity: number;
  readonly unit?: "ml" | "syringe" | "unit" | "shot" | "area" | "piece";
}

const number = String.raw`(\d+(?:\.\d+)?|半|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`;
const units: readonly (readonly [RegExp, TreatmentAmount["unit"]])[] = [
  [/^(?:ml|cc|毫升)/, "ml"],
  [/^(?:支|syringes?)/, "syringe"],
  [/^(?:u(?![a-z])|iu|单位|units?)/, "unit"],
  [/^(?:发|条|shots?|lines?)/, "shot"],
  [/^(?:个?部位|areas?)/, "area"],
  [/^(?:颗|株|根|grafts?)/, "piece"],
  [/^(?:次|堂|回|sessions?|times)/, undefined],
];
const counted = new RegExp(String.raw`${number}\s*([a-z]+|\p{Script=Han}{1,3})`, "gu");
const times = /(?:[x×*]\s*(\d+)(?![\d.]*\s*[a-z])|(?<![\d.])(\d+)\s*[x×](?!\d))/u;

/**
 * Reads how much of a treatment was bought or done: "玻尿酸2支", "100U", "900发", "x10".
 *
 * Minutes, years, prices and product numbers ("2号", "五代") are no amount, nor is a vial: powder is
 * dosed by the doctor. The first amount counts.
 *
 * @param text - what a cell says beside the names, folded by `treatmentKey`
 * @returns `undefined` when it says none
 *
 * @example
 * treatmentAmount("100u") // => { quantity: 100, unit: "unit" }
 * treatmentAmount("10次") // => { quantity: 10 }
 * treatmentAmount("60分钟") // => undefined
 */
export function treatmentAmount(text: string): TreatmentAmount | undefined {
  for (const [, quantity = "", after = ""] of text.matchAll(counted)) {
    const known = units.find(([pattern]) => pattern.test(after));
    if (known === undefined) continue;
    const [, unit] = known;
    return { quantity: numberOf(quantity), ...(unit === undefined ? {} : { unit }) };
  }
  const [, after, before] = times.exec(text) ?? [];
  const repeated = after ?? before;
  return repeated === undefined ? undefined : { quantity: Number(repeated) };
}

/**
 * Days a stay takes: "28天月子套餐".
 *
 * @example
 * stayDays("28天") // => 28
 */
export function stayDays(text: string): number | undefined {
  const days = /(\d+)\s*(?:天|日|days?)/u.exec(text)?.[1];
  return days === undefined ? undefined : Number(days);
}

function numberOf(text: string): number {
  if (text === "半") return 0.5;
  if (!text.includes("十")) return digitOf(text) ?? Number(text);
  const [tens = "", ones = ""] = text.split("十");
  return (digitOf(tens) ?? 1) * 10 + (digitOf(ones) ?? 0);
}

function digitOf(text: string): number | undefined {
  if (text === "两") return 2;
  const digit = text === "" ? -1 : "〇一二三四五六七八九".indexOf(text);
  return digit < 0 ? undefined : digit;
}
