import type { Language } from "../core/clients/language";
import { sayNumber } from "./sayNumber";

const symbols: Readonly<Record<string, string>> = {
  CNY: "¥",
  EUR: "€",
  GBP: "£",
  HKD: "HK$",
  JPY: "JP¥",
  KRW: "₩",
  MOP: "MOP$",
  SGD: "S$",
  TWD: "NT$",
};

/**
 * An amount as people write it; cents only when there are any.
 *
 * @param cents - whole number of the smallest unit (two decimals); negative for money going back
 * @param currency - ISO code; `undefined` gives the bare number, another code stands behind it
 * @param language - a dollar is "$" to English readers and "US$" to Chinese ones
 *
 * @example
 * sayMoney(198000, "CNY", "zh-CN") // => "¥1,980"
 * sayMoney(-1250, "GBP", "en") // => "-£12.50"
 * sayMoney(198000, undefined, "en") // => "1,980"
 */
export function sayMoney(cents: number, currency: string | undefined, language: Language): string {
  const minus = cents < 0 ? "-" : "";
  const number = groupedNumber(Math.abs(Math.round(cents)));
  if (currency === undefined) return minus + number;
  const symbol = currency === "USD" ? (language === "en" ? "$" : "US$") : symbols[currency];
  return symbol === undefined ? `${minus}${number} ${currency}` : minus + symbol + number;
}

function groupedNumber(cents: number): string {
  const units = sayNumber(Math.floor(cents / 100));
  const rest = cents % 100;
  return rest === 0 ? units : `${units}.${String(rest).padStart(2, "0")}`;
}
