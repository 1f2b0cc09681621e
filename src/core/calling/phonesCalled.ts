import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { noText } from "../clients/columns";

/** Of a number several clients were called on. */
export const severalClients = -1;

/** By the place of a number among the texts: the client who was called on it, or `severalClients`. */
export type PhonesCalled = ReadonlyMap<number, number>;

const none: PhonesCalled = new Map();

/**
 * The numbers that were called on a day, however the calls ended, each with whom the call was for.
 *
 * @source rule G7
 */
export function phonesCalled({ records, ownerOf, book }: MatchedRecords, on: Day): PhonesCalled {
  const callDate = records.calls?.fields.callDate;
  const owners = ownerOf.calls;
  if (callDate === undefined || owners === undefined) return none;
  const called = new Map<number, number>();
  for (let rowIndex = 0; rowIndex < callDate.length; rowIndex++) {
    if ((callDate[rowIndex] ?? noDay) !== on) continue;
    const client = owners[rowIndex] ?? -1;
    const phone = client < 0 ? noText : (book.phone[client] ?? noText);
    if (phone === noText) continue;
    const known = called.get(phone) ?? client;
    called.set(phone, known === client ? client : severalClients);
  }
  return called;
}
