import type { Region } from "../../core/clients/region";
import type { CellProblemCode } from "./reading";

/** A number we can store, or why not. */
export type PhoneFinding = { readonly number: string } | { readonly code: CellProblemCode };

interface Plan {
  /** Country code, without "+". */
  readonly country: string;
  /** Patterns of the national number with its trunk 0, each capturing what follows the country code. */
  readonly numbers: readonly RegExp[];
  /** A number that lacks its area code. */
  readonly local: RegExp;
  /** What begins like a mobile number, however many figures follow. */
  readonly mobile?: RegExp;
  /** A firm's hotline (400, 0800): a telephone, but no client's. */
  readonly service?: RegExp;
  /** Lengths a full number can have, so that a wrong length and a wrong prefix are told apart. */
  readonly lengths: readonly number[];
}

const plans: Readonly<Record<Exclude<Region, "other">, Plan>> = {
  CN: {
    country: "86",
    numbers: [/^0?(1[3-9]\d{9})$/, /^0((?:10|2\d)[2-8]\d{7})$/, /^0([3-9]\d{2}[2-8]\d{6,7})$/],
    local: /^[2-8]\d{6,7}$/,
    mobile: /^1[3-9]/,
    service: /^[48]00\d{7}$/,
    lengths: [11],
  },
  TW: {
    country: "886",
    numbers: [/^0?(9\d{8})$/, /^0?(2[2-8]\d{7})$/, /^0?(4[2-9]\d{7})$/, /^0([3-8]\d{7})$/],
    local: /^[2-8]\d{5,7}$/,
    mobile: /^09/,
    service: /^0?80[09]\d{6}$/,
    lengths: [10],
  },
  HK: { country: "852", numbers: [/^([2-9]\d{7})$/], local: /^$/, lengths: [8] },
  US: {
    country: "1",
    numbers: [/^1?([2-9]\d{2}[2-9]\d{6})$/],
    local: /^[2-9]\d{6}$/,
    lengths: [10, 11],
  },
  GB: {
    country: "44",
    numbers: [/^0?(7\d{9})$/, /^0?([123]\d{9})$/, /^0([1258]\d{8,9})$/],
    local: /^[2-9]\d{5,7}$/,
    mobile: /^07/,
    lengths: [10, 11],
  },
};
const macau: Plan = { country: "853", numbers: [/^([268]\d{7})$/], local: /^$/, lengths: [8] };
const knownPlans: readonly Plan[] = [...Object.values(plans), macau];

/** Fewer digits than this are no telephone number anywhere (10086, 95588). */
const fewestDigits = 7;
const mostDigits = 15;

/**
 * Brings a number to E.164 by its region's numbering plan.
 *
 * @param written - the number as typed, without words: "+", digits, blanks, dots, dashes, brackets
 * @param region - where numbers without a country code belong; unknown keeps their bare digits
 */
export function phoneFinding(written: string, region: Region | undefined): PhoneFinding {
  const digits = written.replace(/\D/g, "");
  if (digits.length < fewestDigits) return { code: "NOT_A_PHONE" };
  if (isPlaceholder(digits)) return { code: "PLACEHOLDER" };
  const abroad = /^\(?\+|^00[1-9]/.test(written) ? digits.replace(/^00/, "") : undefined;
  if (abroad !== undefined) return international(abroad);
  const marked = /^\(?(86|886|852|853)\)?[ -]|^\((86|886|852|853)\)/.exec(written);
  if (marked !== null) {
    const finding = international(digits);
    if ("number" in finding) return finding;
  }
  if (region === undefined || region === "other") {
    return digits.length <= mostDigits ? { number: digits } : { code: "BAD_LENGTH" };
  }
  return national(digits, region);
}

function international(digits: string): PhoneFinding {
  const plan = knownPlans.find(({ country }) => digits.startsWith(country));
  if (plan === undefined) {
    const isPossible = /^[1-9]\d{7,14}$/.test(digits);
    return isPossible ? { number: `+${digits}` } : { code: "BAD_LENGTH" };
  }
  const rest = digits.slice(plan.country.length);
  return match(rest, plan) ?? match(`0${rest}`, plan) ?? { code: reason(rest, plan) };
}

function national(digits: string, region: Exclude<Region, "other">): PhoneFinding {
  const plan = plans[region];
  const own = match(digits, plan);
  if (own !== undefined) return own;
  if (digits.startsWith(plan.country) && !plan.lengths.includes(digits.length)) {
    const withCode = international(digits);
    if ("number" in withCode) return withCode;
  }
  // An eleven-digit mainland mobile can be no number of Hong Kong or Taiwan.
  const mainland = region === "HK" || region === "TW" ? match(digits, plans.CN) : undefined;
  if (mainland !== undefined && digits.startsWith("1")) return mainland;
  return { code: reason(digits, plan) };
}

function match(digits: string, { country, numbers }: Plan): PhoneFinding | undefined {
  for (const pattern of numbers) {
    const found = pattern.exec(digits)?.[1];
    if (found !== undefined) return { number: `+${country}${found}` };
  }
  return undefined;
}

function reason(digits: string, { local, mobile, service, lengths }: Plan): CellProblemCode {
  if (service?.test(digits) === true) return "NOT_A_PHONE";
  if (local.test(digits)) return "NEEDS_AREA_CODE";
  if (mobile?.test(digits) === true) return "BAD_LENGTH";
  return lengths.includes(digits.length) ? "BAD_PREFIX" : "BAD_LENGTH";
}

/** Figures typed only because the form asked: 00000000, 12345678901, the operator's 13800138000. */
function isPlaceholder(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits) || /^1\d{2}0{8}$/.test(digits)) return true;
  return /^0?1234567/.test(digits) || digits === "13800138000";
}
