import { purchaseKinds, type PurchaseKind } from "../../core/clients/codes";
import { answer } from "../../core/clients/columns";
import { readBirthday } from "../cells/birthday";
import { readDate } from "../cells/date";
import { readMoney } from "../cells/money";
import { unreadable, type CellContext } from "../cells/reading";
import { readScore } from "../cells/score";
import { readSessions, type Sessions } from "../cells/sessions";
import { readTime } from "../cells/time";
import { mapped, toColumn, type CellWrite, type FieldReader } from "./cellWrites";
import type { RecordColumn } from "./recordShapes";

const kindOfMoney = {
  refund: "refund",
  reversal: "reversal",
  gift: "gift",
  redeem: "redemption",
} as const satisfies Record<string, PurchaseKind>;

/** Money of a field, and what its cell says about owed, paid and the kind of row. */
export function moneyReader(column: RecordColumn): FieldReader {
  return (raw, context) =>
    mapped(readMoney(raw, context), (money) => {
      const writes: CellWrite[] = [];
      const cents = money.cents ?? (column === "owed" ? money.owedCents : money.paidCents);
      if (cents !== undefined) writes.push({ column, value: cents });
      if (money.owedCents !== undefined && column !== "owed")
        aside(writes, "owed", money.owedCents);
      if (money.paidCents !== undefined && column !== "paid")
        aside(writes, "paid", money.paidCents);
      if (money.depositCents !== undefined) aside(writes, "depositAmount", money.depositCents);
      const foreign = money.currency !== undefined && money.currency !== context.currency;
      if (foreign) aside(writes, "currency", money.currency);
      if (money.kind !== undefined && (column === "amount" || column === "paid")) {
        aside(writes, "purchaseKind", purchaseKinds.indexOf(kindOfMoney[money.kind]) + 1);
      }
      return writes;
    });
}

function aside(writes: CellWrite[], column: RecordColumn, value: number | string): void {
  writes.push({ column, value, aside: true });
}

/** A number of sessions; one cell may tell bought, used and left together. */
export function sessionsReader(
  column: "qtyBought" | "qtyGift" | "qtyUsed" | "qtyRemaining",
): FieldReader {
  return (raw, context) =>
    mapped(readSessions(raw, context), (sessions) => sessionWrites(column, sessions));
}

function sessionWrites(
  column: "qtyBought" | "qtyGift" | "qtyUsed" | "qtyRemaining",
  { bought, gift, total, used, remaining, unlimited }: Sessions,
): CellWrite[] {
  const told: Record<typeof column, number | undefined> = {
    qtyBought: bought ?? (gift === undefined ? total : undefined),
    qtyGift: gift,
    qtyUsed: used,
    qtyRemaining: remaining,
  };
  const plain = bought ?? total ?? used ?? remaining ?? gift;
  const own =
    told[column] ?? (countOf([bought ?? total, gift, used, remaining]) === 1 ? plain : undefined);
  const writes: CellWrite[] = own === undefined ? [] : [{ column, value: own }];
  for (const [other, value] of Object.entries(told) as [typeof column, number | undefined][]) {
    if (other === column || value === undefined || value === own) continue;
    aside(writes, other, value);
  }
  if (unlimited === true) writes.push({ column: "unlimited", value: answer.yes, aside: true });
  return writes;
}

function countOf(values: readonly (number | undefined)[]): number {
  return values.filter((value) => value !== undefined).length;
}

/** A day; a month alone is not enough for one. */
export function dayReader(column: RecordColumn): FieldReader {
  return (raw, context) => {
    const reading = readDate(raw, context);
    if (reading.kind !== "value") return reading;
    if (!("on" in reading.value)) return unreadable("NEEDS_DAY", raw);
    return { ...reading, value: [{ column, value: reading.value.on }] };
  };
}

export const birthdayReader = toColumn("birthday", readBirthday);

/** A birthday under a lunar header: the same words mean the lunar calendar. */
export const lunarBirthdayReader: FieldReader = (raw, context: CellContext) =>
  mapped(readBirthday(raw, { ...context, header: context.header ?? "农历生日" }), (birthday) => [
    { column: "birthday", value: birthday },
  ]);

export function scoreReader(column: RecordColumn): FieldReader {
  return toColumn(column, readScore);
}

export const timeReader = toColumn("appointmentTime", readTime);
