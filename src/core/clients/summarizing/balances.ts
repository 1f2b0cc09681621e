import { noDay, type Day } from "../../calendar/day";
import { amountAt } from "../amountAt";
import { at } from "../at";
import type { MatchedRecords, RowsByClient } from "../clientBook";
import type { ClientSummaries } from "../clientSummaries";
import { answer, type AnswerColumn, type DayColumn, type NumberColumn } from "../columns";
import { largestSaid } from "./largestSaid";

/**
 * What the clinic still owes each client: sessions of open courses, stored value, rebate.
 *
 * Sessions are those the course sheet says remain, else bought and given less used. A course past
 * its last day has none left, a course without a number of sessions is not counted, and where no
 * course says anything the purchases', then the client sheet's, remaining sessions stand. Stored
 * value and rebate are the client sheet's, else the sum over her cards.
 *
 * @param asOf - a course that ends on this day is still open
 * @source rule S2
 */
export function balances(
  { records, rows, clientRows }: MatchedRecords,
  asOf: Day,
): Pick<ClientSummaries, "sessionsLeft" | "balanceCents" | "rebateCents"> {
  const { packages, purchases, clients } = records;
  const onCards = (amounts: NumberColumn | undefined): NumberColumn =>
    sumSaid(openAmounts(amounts, packages?.fields ?? {}, asOf), rows.packages, clientRows);
  const onFile = (amounts: NumberColumn | undefined): NumberColumn =>
    largestSaid(amounts, clientRows);
  const clientSessions = openAmounts(sessionsIn(clients), clients?.fields ?? {}, asOf);
  return {
    sessionsLeft: firstKnown(
      onCards(sessionsIn(packages)),
      sumSaid(sessionsIn(purchases), rows.purchases, clientRows),
      onFile(clientSessions),
    ),
    balanceCents: firstKnown(
      onFile(clients?.fields.cardBalance),
      onCards(packages?.fields.cardBalance),
    ),
    rebateCents: firstKnown(onFile(clients?.fields.rebate), onCards(packages?.fields.rebate)),
  };
}

interface SessionColumns {
  readonly qtyBought?: NumberColumn;
  readonly qtyGift?: NumberColumn;
  readonly qtyUsed?: NumberColumn;
  readonly qtyRemaining?: NumberColumn;
  readonly unlimited?: AnswerColumn;
}

/** Sessions left by each row; `NaN` where the row does not tell. */
function sessionsIn(
  table: { readonly count: number; readonly fields: SessionColumns } | undefined,
): NumberColumn | undefined {
  if (table === undefined) return undefined;
  const { qtyRemaining, qtyBought, qtyUsed } = table.fields;
  if (qtyRemaining === undefined && (qtyBought === undefined || qtyUsed === undefined))
    return undefined;
  return new Float64Array(table.count).map((_, rowIndex) => sessionsLeft(table.fields, rowIndex));
}

function sessionsLeft(fields: SessionColumns, rowIndex: number): number {
  if (fields.unlimited?.[rowIndex] === answer.yes) return NaN;
  const remaining = fields.qtyRemaining?.[rowIndex];
  if (remaining !== undefined && !Number.isNaN(remaining)) return Math.max(0, remaining);
  const { qtyBought, qtyGift, qtyUsed } = fields;
  if (qtyBought === undefined || qtyUsed === undefined) return NaN;
  // A blank cell in a column that is kept means none given, none used yet.
  const given = said(qtyGift?.[rowIndex]);
  return Math.max(0, amountAt(qtyBought, rowIndex) + given - said(qtyUsed[rowIndex]));
}

function said(count: number | undefined): number {
  return count === undefined || Number.isNaN(count) ? 0 : count;
}

interface ValidColumns {
  readonly expiryDate?: DayColumn;
  readonly purchaseDate?: DayColumn;
}

/** The amounts with nothing left where the last day has passed or the course is not yet bought. */
function openAmounts(
  amounts: NumberColumn | undefined,
  { expiryDate, purchaseDate }: ValidColumns,
  asOf: Day,
): NumberColumn | undefined {
  if (amounts === undefined || (expiryDate === undefined && purchaseDate === undefined))
    return amounts;
  return amounts.map((amount, rowIndex) => {
    const expiresOn = expiryDate?.[rowIndex] ?? noDay;
    if ((purchaseDate?.[rowIndex] ?? noDay) > asOf) return NaN;
    return expiresOn !== noDay && expiresOn < asOf && !Number.isNaN(amount) ? 0 : amount;
  });
}

/** The sum each client's rows say; `NaN` where none of them tells. */
function sumSaid(
  amounts: NumberColumn | undefined,
  grouped: RowsByClient | undefined,
  { start }: RowsByClient,
): NumberColumn {
  const sums = new Float64Array(start.length - 1).fill(NaN);
  if (amounts === undefined || grouped === undefined) return sums;
  for (let client = 0; client < sums.length; client++) {
    const end = at(grouped.start, client + 1);
    for (let place = at(grouped.start, client); place < end; place++) {
      const amount = amountAt(amounts, at(grouped.rows, place));
      const known = amountAt(sums, client);
      if (!Number.isNaN(amount)) sums[client] = Number.isNaN(known) ? amount : known + amount;
    }
  }
  return sums;
}

/** Of several sources the first that says anything of a client. */
function firstKnown(first: NumberColumn, ...rest: readonly NumberColumn[]): NumberColumn {
  return rest.reduce(
    (found, next) =>
      found.map((amount, client) => (Number.isNaN(amount) ? amountAt(next, client) : amount)),
    first,
  );
}
