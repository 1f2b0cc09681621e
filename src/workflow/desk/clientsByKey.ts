import { clientKey } from "../../core/clients/clientKey";
import { noText } from "../../core/clients/columns";
import { nameKey } from "../../core/clients/matching/nameKey";
import { phoneKey } from "../../core/clients/matching/phoneKey";
import type { MatchedRecords } from "../../core/clients/clientBook";

/** Who answers to an id, a phone or a name. */
export class ClientsByKey {
  readonly #byId: ReadonlyMap<string, readonly number[]>;
  readonly #byPhone: ReadonlyMap<string, readonly number[]>;
  readonly #byName: ReadonlyMap<string, readonly number[]>;

  constructor({ book, records: { texts } }: MatchedRecords) {
    this.#byId = grouped(book.id, texts, clientKey);
    this.#byPhone = grouped(book.phone, texts, phoneKey);
    this.#byName = grouped(book.name, texts, nameKey);
  }

  withId(id: string): readonly number[] {
    return this.#byId.get(clientKey(id)) ?? [];
  }

  /** @param phone - as read: E.164, or digits where the region is unknown */
  withPhone(phone: string): readonly number[] {
    return this.#byPhone.get(phoneKey(phone)) ?? [];
  }

  withName(name: string): readonly number[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }
}

function grouped(
  column: Int32Array,
  texts: readonly string[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  column.forEach((place, client) => {
    if (place === noText) return;
    const key = keyOf(texts[place] ?? "");
    const known = holders.get(key);
    if (known === undefined) holders.set(key, [client]);
    else known.push(client);
  });
  return holders;
}
