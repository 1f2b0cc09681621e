import type { CellFlag, CellProblemCode } from "./reading";
import type { MoneyRole, MoneyWord } from "./moneyWords";

/** What a money cell says; every amount in the smallest unit of `currency`. */
export interface Money {
  /** Money that changed hands; negative when it went back. */
  readonly cents?: number;
  readonly currency?: string;
  readonly kind?: "refund" | "reversal" | "gift" | "redeem";
  readonly paidCents?: number;
  readonly owedCents?: number;
  readonly depositCents?: number;
  /** As written: 微信, 现金, card. */
  readonly payMethod?: string;
  /** The parts of an amount that was paid in several ways. */
  readonly splitCents?: readonly number[];
}

/** One amount of a cell with the words that belong to it. */
export interface AmountPart {
  /** In currency units; `undefined` when words alone say it (赠送). */
  readonly value: number | undefined;
  readonly before: string;
  readonly after: string;
  /** `undefined` when a word is unknown. */
  readonly words: readonly MoneyWord[] | undefined;
  readonly flags: readonly CellFlag[];
}

export interface MoneyFinding {
  readonly value: Money;
  readonly flags: readonly CellFlag[];
}

type Named = Pick<Money, "paidCents" | "owedCents" | "depositCents">;

const namedKeys = {
  paid: "paidCents",
  owed: "owedCents",
  deposit: "depositCents",
} as const satisfies Partial<Record<MoneyRole, keyof Named>>;

/**
 * Puts the amounts of one cell together, or says why they cannot be.
 *
 * Several amounts are accepted only where words tell them apart: paid and owed, or two ways of
 * paying, which are added up.
 */
export function combined(
  parts: readonly AmountPart[],
  currency: string | undefined,
  negative: boolean,
): MoneyFinding | CellProblemCode {
  const money = currency === undefined ? {} : { currency };
  const [only] = parts;
  if (only === undefined) return "NOT_A_NUMBER";
  if (parts.length === 1) return single(only, money, negative);
  if (negative) return "AMBIGUOUS_NUMBER";
  return split(parts, money) ?? named(parts, money) ?? several(parts);
}

function single(part: AmountPart, money: Money, negative: boolean): MoneyFinding | CellProblemCode {
  const roles = rolesOf(part);
  if (roles === undefined) return "AMBIGUOUS_NUMBER";
  if (/^ ?(?:%|折)/.test(part.after) && part.before.trim() === "") return "UNKNOWN_UNIT";
  if (has(roles, "discount")) return "AMBIGUOUS_NUMBER";
  const counted = roles.find((role) => role === "gift" || role === "redeem");
  // "赠送1次", "卡扣1次": sessions change hands, no money.
  const isCount = roles.every((role) => ["gift", "redeem", "unit", "amount"].includes(role));
  if (counted !== undefined && isCount && has(roles, "unit")) {
    return { value: kinded(money, 0, counted), flags: part.flags };
  }
  if (has(roles, "perUnit") || has(roles, "unit")) return "UNKNOWN_UNIT";
  const cents = Math.round((part.value ?? 0) * 100);
  const flags = has(roles, "approx") ? [...part.flags, "approx" as const] : part.flags;
  const method = part.words?.find(({ role }) => role === "method")?.word;
  const paid = method === undefined ? money : { ...money, payMethod: method };
  if (has(roles, "reversal")) return { value: kinded(paid, -cents, "reversal"), flags };
  if (negative || has(roles, "refund")) return { value: kinded(paid, -cents, "refund"), flags };
  if (has(roles, "gift")) return given(part, roles, paid, flags);
  if (has(roles, "redeem")) return { value: kinded(paid, cents, "redeem"), flags };
  const keys = keysOf(roles);
  if (keys.length > 1) return "AMBIGUOUS_NUMBER";
  const [key] = keys;
  if (key !== undefined) return { value: { ...paid, [key]: cents }, flags };
  return { value: { cents, ...paid }, flags };
}

/** "送2000" is worth that much and costs nothing, which the manager is told; "现金500送" is both. */
function given(
  { value }: AmountPart,
  roles: readonly MoneyRole[],
  money: Money,
  flags: readonly CellFlag[],
): MoneyFinding | CellProblemCode {
  if (value === undefined || value === 0) return { value: kinded(money, 0, "gift"), flags };
  const isPlainGift = roles.every((role) => ["gift", "approx", "amount"].includes(role));
  if (!isPlainGift) return "AMBIGUOUS_NUMBER";
  return { value: kinded(money, 0, "gift"), flags: [...flags, "guess"] };
}

function kinded(money: Money, cents: number, kind: NonNullable<Money["kind"]>): Money {
  // -0 would be a different amount from 0 to anyone who compares.
  return { cents: cents === 0 ? 0 : cents, ...money, kind };
}

/** "刷卡2000+现金1980": every amount names a way of paying, so they add up. */
function split(parts: readonly AmountPart[], money: Money): MoneyFinding | undefined {
  const isSplit = parts.every((part) => {
    const roles = rolesOf(part);
    return roles?.every((role) => role === "method" || role === "approx") === true;
  });
  const methods = parts.every((part) => rolesOf(part)?.includes("method"));
  if (!isSplit || !methods) return undefined;
  const splitCents = parts.map(({ value }) => Math.round((value ?? 0) * 100));
  const cents = splitCents.reduce((sum, each) => sum + each, 0);
  return { value: { cents, ...money, splitCents }, flags: ["summed"] };
}

/** "总3980已付2000欠1980": each amount is named, and no name comes twice. */
function named(parts: readonly AmountPart[], money: Money): MoneyFinding | undefined {
  const value: Record<string, unknown> = { ...money };
  for (const part of parts) {
    const roles = rolesOf(part);
    if (roles === undefined) return undefined;
    const keys = roles.every((role) => role in namedKeys || role === "method") ? keysOf(roles) : [];
    const isTotal = part === parts[0] && keys.length === 0 && isPlain(roles);
    const key = isTotal ? "cents" : keys[0];
    if (key === undefined || keys.length > 1 || key in value) return undefined;
    value[key] = Math.round((part.value ?? 0) * 100);
  }
  return { value, flags: [] };
}

function several(parts: readonly AmountPart[]): CellProblemCode {
  const [first, second] = parts;
  const between = `${first?.after ?? ""}${second?.before ?? ""}`.trim();
  const rises = (first?.value ?? 0) < (second?.value ?? 0);
  return parts.length === 2 && rises && /^(?:-|~|到|至|to)$/i.test(between)
    ? "RANGE"
    : "AMBIGUOUS_NUMBER";
}

function rolesOf({ words }: AmountPart): MoneyRole[] | undefined {
  return words?.map(({ role }) => role);
}

function keysOf(roles: readonly MoneyRole[]): (keyof Named)[] {
  const keys = roles.flatMap((role) =>
    role in namedKeys ? [namedKeys[role as keyof typeof namedKeys]] : [],
  );
  return [...new Set(keys)];
}

function isPlain(roles: readonly MoneyRole[]): boolean {
  return roles.every((role) => role === "amount");
}

function has(roles: readonly MoneyRole[], role: MoneyRole): boolean {
  return roles.includes(role);
}
