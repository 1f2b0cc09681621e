import type { MatchedRecords } from "../clients/clientBook";
import { clientKey } from "../clients/clientKey";
import { textIn } from "../calling/textIn";

/**
 * What names a client from one day to the next: her card or id, else her phone, else her name. Her
 * number in the book changes as others join it.
 *
 * @param matched - the clinic's clients
 * @param client - her number
 * @throws RangeError for a client without any of them, whom matching never makes
 * @source rule K2
 */
export function keyOfClient({ book, records }: MatchedRecords, client: number): string {
  for (const column of [book.id, book.phone, book.name]) {
    const text = textIn(records.texts, column, client);
    if (text !== undefined) return clientKey(text);
  }
  throw new RangeError("keyOfClient: a client without id, phone and name");
}
