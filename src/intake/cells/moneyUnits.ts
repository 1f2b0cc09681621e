import type { Region } from "../../core/clients/region";
import type { CellContext } from "./reading";

const currencyOfRegion: Readonly<Record<Region, string | undefined>> = {
  CN: "CNY",
  TW: "TWD",
  HK: "HKD",
  US: "USD",
  GB: "GBP",
  other: undefined,
};

/** Marks that name one currency wherever they stand; longer ones first. */
const marks: readonly (readonly [pattern: RegExp, currency: string])[] = [
  [/人民币|\brmb\b|rmb(?=\d)|\bcny\b|cny(?=\d)|cn¥/gi, "CNY"],
  [/新台币|台币|nt\$|\bntd?\b|ntd?(?=\d)|\btwd\b|twd(?=\d)/gi, "TWD"],
  [/港币|港元|港纸|hk\$|\bhkd\b|hkd(?=\d)/gi, "HKD"],
  [/美元|美金|us\$|\busd\b|usd(?=\d)/gi, "USD"],
  [/英镑|£|\bgbp\b|gbp(?=\d)/gi, "GBP"],
  [/欧元|€|\beur\b|eur(?=\d)/gi, "EUR"],
  [/澳元|a\$|\baud\b/gi, "AUD"],
  [/日元|\bjpy\b/gi, "JPY"],
  [/澳门元|mop\$?/gi, "MOP"],
  [/新加坡元|s\$|\bsgd\b/gi, "SGD"],
];

/** Marks whose currency is the region's own: 元, $ and ¥. */
const own = /¥|\$|元整?|块钱?|圆整?|整$|dollars?|pounds?/gi;

/** "200元 500元" must not run together to "200 500", which would be grouped thousands. */
const betweenAmounts = /(\d) ?(?:元整?|块钱?|圆整?|rmb|人民币|¥|\$|dollars?) ?(?=[¥$]? ?\d)/gi;

export interface Priced {
  /** The text without its marks of currency. */
  readonly text: string;
  readonly currency: string | undefined;
  /** Two different currencies stand in one cell. */
  readonly several: boolean;
}

/** Takes the currency off a text; 元, ¥ and $ follow the column or the region. */
export function withoutCurrency(text: string, context: CellContext): Priced {
  let rest = text
    .replace(betweenAmounts, "$1;")
    .replace(/(\d)(rmb|cny|usd|hkd|twd|ntd|nt|gbp|eur)\b/gi, "$1 $2");
  const found = new Set<string>();
  for (const [pattern, currency] of marks) {
    const without = rest.replace(pattern, " ");
    if (without !== rest) found.add(currency);
    rest = without;
  }
  const [named] = found;
  const usual = usualCurrency(context);
  const currency = named ?? (rest.includes("$") && usual === "CNY" ? "USD" : usual);
  return { text: rest.replace(own, " "), currency, several: found.size > 1 };
}

/** The currency an amount without a mark is in. */
export function usualCurrency(context: CellContext): string | undefined {
  const { currency } = headerMoney(context);
  if (currency !== undefined) return currency;
  return context.currency ?? (context.region && currencyOfRegion[context.region]);
}

/** What a header's unit multiplies its amounts by: 万 10,000, 千元 and k 1,000, else 1. */
export function headerFactor(context: CellContext): number {
  return headerMoney(context).factor;
}

interface HeaderMoney {
  readonly factor: number;
  readonly currency: string | undefined;
}

const plainHeader: HeaderMoney = { factor: 1, currency: undefined };
/** A header is looked at once, not once a cell. */
const knownHeaders = new Map<string, HeaderMoney>();

function headerMoney({ headerUnit, header }: CellContext): HeaderMoney {
  if (headerUnit === undefined && header === undefined) return plainHeader;
  const key = `${headerUnit ?? ""}\n${header ?? ""}`;
  let money = knownHeaders.get(key);
  if (money === undefined) {
    const unit = headerUnit ?? /[（(/]\s*(.{1,6}?)\s*[)）]?$/.exec(header ?? "")?.[1] ?? "";
    const currency = currencyOfHeader(headerUnit) ?? currencyOfHeader(header);
    money = { factor: factorOf(unit), currency };
    knownHeaders.set(key, money);
  }
  return money;
}

function factorOf(unit: string): number {
  if (/万|萬|^w$/i.test(unit)) return 10_000;
  return /千|^k$|^仟/i.test(unit) ? 1000 : 1;
}

function currencyOfHeader(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  return marks.find(([pattern]) => header.search(pattern) >= 0)?.[1];
}
