import type { Language } from "../../src/core/clients/language";
import { sayMoney } from "../../src/wording/sayMoney";

describe("sayMoney", () => {
  const table: [number, string | undefined, Language, string][] = [
    [198_000, "CNY", "zh-CN", "¥1,980"],
    [198_050, "CNY", "en", "¥1,980.50"],
    [5, "CNY", "en", "¥0.05"],
    [0, "CNY", "en", "¥0"],
    [-198_000, "CNY", "en", "-¥1,980"],
    [123_456_789_00, "TWD", "zh-CN", "NT$123,456,789"],
    [198_000, "HKD", "en", "HK$1,980"],
    [198_000, "USD", "en", "$1,980"],
    [198_000, "USD", "zh-CN", "US$1,980"],
    [198_000, "GBP", "en", "£1,980"],
    [99_900, "THB", "en", "999 THB"],
    [198_000, undefined, "en", "1,980"],
  ];
  test.each(table)("%s of %s in %s is %s", (cents, currency, language, said) => {
    expect(sayMoney(cents, currency, language)).toBe(said);
  });
});
