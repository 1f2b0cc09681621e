import type { Birthday } from "../../src/core/calendar/birthday";
import { dayParts, isoDay, readIsoDay } from "../../src/core/calendar/day";
import { nextBirthday } from "../../src/core/calendar/nextBirthday";
import type { Region } from "../../src/core/clients/region";
import { samePerson, type PersonKeys } from "../../src/core/clients/samePerson";
import { satisfaction } from "../../src/core/results/satisfaction";
import { readAppointmentStatus } from "../../src/intake/cells/appointmentStatus";
import { readBirthday } from "../../src/intake/cells/birthday";
import { readCallOutcome } from "../../src/intake/cells/callOutcome";
import { readDate } from "../../src/intake/cells/date";
import type { DateValue } from "../../src/intake/cells/dateFinding";
import { readDeal } from "../../src/intake/cells/deal";
import { readDoNotContact } from "../../src/intake/cells/doNotContact";
import { readGender } from "../../src/intake/cells/gender";
import { readMoney } from "../../src/intake/cells/money";
import type { Money } from "../../src/intake/cells/moneyParts";
import { readName } from "../../src/intake/cells/name";
import type { PersonName } from "../../src/intake/cells/nameFinding";
import { readPhone, type Phones } from "../../src/intake/cells/phone";
import type { CellContext, RawCell, Reading } from "../../src/intake/cells/reading";
import { readScore } from "../../src/intake/cells/score";
import { readSessions, type Sessions } from "../../src/intake/cells/sessions";
import { sessionsAddUp } from "../../src/intake/cells/sessionsAddUp";
import { readSheetName } from "../../src/intake/cells/sheetName";
import { day } from "./day";

/** One line of a file of values: what stood in the cell, around it, and what it must be read as. */
export interface ValueCase {
  readonly id: string;
  readonly field: string;
  readonly raw: unknown;
  readonly rawType: string;
  readonly locale: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  readonly error?: string;
  readonly flags?: readonly string[];
}

/** What the product makes of a case, in the shape the files use. */
export type Observed =
  | { readonly expected: unknown; readonly flags: readonly string[] }
  | { readonly error: string };

const regions: Readonly<Record<string, Region>> = {
  "zh-CN": "CN",
  "zh-TW": "TW",
  "zh-HK": "HK",
  "en-US": "US",
  "en-GB": "GB",
};

const orders: Readonly<Record<string, NonNullable<CellContext["dayOrder"]>>> = {
  D: "dayFirst",
  M: "monthFirst",
  Y: "yearFirst",
};

export function observed(each: ValueCase): Observed {
  const context = contextOf(each);
  const raw = rawOf(each);
  switch (each.field) {
    case "date":
      return shown(readDate(raw, context), dateShape);
    case "birthday":
      return shown(readBirthday(raw, context), birthdayShape);
    case "nextBirthday":
      return { expected: nextShape(each.raw, context), flags: [] };
    case "phone":
      return shown(readPhone(raw, context), phoneShape);
    case "money":
      return shown(readMoney(raw, context), moneyShape);
    case "sessions":
      return each.rawType === "object" ? addedUp(each.raw) : shown(readSessions(raw, context));
    case "name":
      return shown(readName(raw, context), nameShape);
    case "identity":
      return identity(each.raw, context);
    case "appointmentStatus":
      return shown(readAppointmentStatus(raw, context));
    case "deal":
      return shown(readDeal(raw, context));
    case "callOutcome":
      return shown(readCallOutcome(raw, context));
    case "doNotContact":
      return shown(readDoNotContact(raw, context));
    case "gender":
      return shown(readGender(raw, context));
    case "score":
      return shown(readScore(raw, context));
    case "satisfactionRatio":
      return quotient(each.raw);
    case "sheetName":
      return shown(readSheetName(raw, context));
    default:
      throw new RangeError(`${each.id}: no reader for ${each.field}`);
  }
}

function rawOf({ raw, rawType }: ValueCase): RawCell {
  if (rawType === "error") return { error: String(raw) };
  if (rawType === "number" && typeof raw === "string") return Number(raw);
  return raw as RawCell;
}

function contextOf({ ctx = {}, locale }: ValueCase): CellContext {
  const text = (key: string) => {
    const value = ctx[key];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const asOf = day(text("today") ?? "2026-03-20");
  const region = regions[locale];
  const base = { asOf, region, dateSystem: text("dateSystem") === "1904" ? 1904 : 1900 } as const;
  const previousOn = readIsoDay(text("prevRowDate") ?? "");
  const rowOn = readIsoDay(text("date") ?? "");
  const order = orders[text("columnOrder")?.slice(0, 1).toUpperCase() ?? ""];
  const role = text("fieldRole");
  return {
    ...base,
    ...periodOf([text("sheet"), text("title"), text("banner"), text("workbook")], base),
    ...(text("header") === undefined ? {} : { header: text("header")! }),
    ...(text("headerUnit") === undefined ? {} : { headerUnit: text("headerUnit")! }),
    ...(text("numberFormat") === undefined ? {} : { numberFormat: text("numberFormat")! }),
    ...(text("currency") === undefined ? {} : { currency: text("currency")! }),
    ...(text("tz") === undefined ? {} : { timeZone: text("tz")! }),
    ...(ctx["scale"] === undefined ? {} : { scale: Number(ctx["scale"]) }),
    ...(ctx["yearColumn"] === undefined ? {} : { rowYear: Number(ctx["yearColumn"]) }),
    ...(ctx["columnValues"] === undefined ? {} : { columnValues: ctx["columnValues"] as string[] }),
    ...(ctx["precision"] === "month" ? { precision: "month" as const } : {}),
    ...(previousOn === undefined ? {} : { previousOn }),
    ...(rowOn === undefined ? {} : { rowOn }),
    ...(order === undefined ? {} : { dayOrder: order }),
    ...(role === undefined
      ? {}
      : { mustBePast: !/expir|next|appointment|dueDate|until/i.test(role) }),
  };
}

/** Year and month from the sheet's name first, then its title. */
function periodOf(
  names: readonly (string | undefined)[],
  context: CellContext,
): Partial<CellContext> {
  let found: { year?: number; month?: number } = {};
  for (const name of names) {
    if (name === undefined) continue;
    const reading = readSheetName(name, context);
    if (reading.kind !== "value") continue;
    const { year, month } = reading.value;
    found = {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...found,
    };
  }
  return found;
}

function shown<Value>(
  reading: Reading<Value>,
  shape: (value: Value) => unknown = (value) => value,
): Observed {
  if (reading.kind === "problem") return { error: reading.problem.code };
  return {
    expected: reading.kind === "blank" ? null : shape(reading.value),
    flags: reading.flags,
  };
}

function dateShape(value: DateValue): string {
  return "on" in value ? isoDay(value.on) : `${value.year}-${pad(value.month)}`;
}

function birthdayShape({ calendar, year, month, dayOfMonth, leap }: Birthday): unknown {
  if (calendar === "lunar") {
    return {
      calendar,
      month,
      ...(dayOfMonth === undefined ? {} : { day: dayOfMonth }),
      ...(year === undefined ? {} : { year }),
      ...(leap === undefined ? {} : { leap }),
    };
  }
  const tail = dayOfMonth === undefined ? pad(month) : `${pad(month)}-${pad(dayOfMonth)}`;
  return year === undefined ? `--${tail}` : `${String(year)}-${tail}`;
}

function nextShape(raw: unknown, { asOf }: CellContext): string | null {
  const next = nextBirthday(birthdayOf(raw), asOf);
  return next === undefined ? null : isoDay(next);
}

function birthdayOf(raw: unknown): Birthday {
  if (typeof raw === "string") {
    const on = readIsoDay(raw.replace(/^-/, "2024"));
    if (on === undefined) throw new RangeError(`not a birthday: ${raw}`);
    const { month, dayOfMonth } = dayParts(on);
    return { calendar: "solar", month, dayOfMonth };
  }
  const {
    calendar,
    month,
    day: dayOfMonth,
    leap,
  } = raw as {
    calendar: "lunar" | "solar";
    month: number;
    day: number;
    leap?: boolean;
  };
  return { calendar, month, dayOfMonth, ...(leap === true ? { leap: true } : {}) };
}

function phoneShape({ numbers }: Phones): unknown {
  const labelled = numbers.some(({ label }) => label !== undefined);
  const all = numbers.map(({ number, label }) =>
    labelled ? { phone: number, ...(label === undefined ? {} : { label }) } : number,
  );
  return all.length === 1 ? all[0] : all;
}

function moneyShape({
  cents,
  paidCents,
  owedCents,
  depositCents,
  splitCents,
  ...rest
}: Money): unknown {
  const units = (key: string, value: number | undefined) =>
    value === undefined ? {} : { [key]: value / 100 };
  return {
    ...units("amount", cents),
    ...units("paid", paidCents),
    ...units("owed", owedCents),
    ...units("deposit", depositCents),
    ...(splitCents === undefined ? {} : { split: splitCents.map((part) => part / 100) }),
    ...rest,
  };
}

function nameShape(value: PersonName): unknown {
  if (value.fillFrom !== undefined) return value;
  return { ...value, name: value.name ?? null };
}

function addedUp(raw: unknown): Observed {
  const entries = Object.entries(raw as Record<string, number | null>);
  const said = Object.fromEntries(entries.filter(([, value]) => value !== null));
  const summed = sessionsAddUp(said as Sessions);
  return summed.ok ? { expected: summed.value, flags: [] } : { error: summed.problem.code };
}

function identity(raw: unknown, context: CellContext): Observed {
  const [one, other] = (raw as Record<string, string | null>[]).map((each) =>
    keysOf(each, context),
  );
  const answer = samePerson(one ?? {}, other ?? {});
  return answer === "needsDecision"
    ? { error: "NEEDS_MERGE_DECISION" }
    : { expected: answer, flags: [] };
}

function keysOf(row: Record<string, string | null>, context: CellContext): PersonKeys {
  const called = row["name"] ?? undefined;
  const { name } = nameIn(called ?? null, context);
  const said = {
    clientId: row["clientId"] ?? undefined,
    name,
    partialName: name === undefined ? called : undefined,
    phone: row["phone"] ?? undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function nameIn(text: string | null, context: CellContext): PersonName {
  const reading = readName(text, context);
  return reading.kind === "value" ? reading.value : {};
}

function quotient(raw: unknown): Observed {
  const { experience, expectation } = raw as Record<string, number | null>;
  const found = satisfaction(experience ?? undefined, expectation ?? undefined);
  return found.ok ? { expected: found.value, flags: [] } : { error: found.problem.code };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** What surrounds a cell of a test table: any key the files of values use. */
export type Around = Readonly<Record<string, unknown>>;

/**
 * What a cell is read as, in a line a person can read: `2026-03-05 (extracted)`, `blank`,
 * `problem NEEDS_YEAR`, `surname 王, title 姐 (PARTIAL_NAME)`.
 */
export function said(
  field: string,
  locale: string,
  raw: string | number | boolean,
  ctx: Around = {},
): string {
  const found = observed({ id: field, field, raw, rawType: typeof raw, locale, ctx });
  if ("error" in found) return `problem ${found.error}`;
  const flags = found.flags.length === 0 ? "" : ` (${found.flags.join(", ")})`;
  return `${found.expected === null ? "blank" : line(found.expected)}${flags}`;
}

function line(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(line).join(" + ");
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([key, part]) => `${key} ${line(part)}`)
    .join(", ");
}
