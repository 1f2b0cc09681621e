import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { noText } from "../clients/columns";
import type { VisitColumns } from "../statistics/visitOrder";
import { actSources, type ActSources, type DealSource } from "./actSources";
import type { DealColumns } from "./returningShare";

/** What was done on each day, by its text index; `noText` where no sheet says. */
interface Treated {
  readonly treatment: ArrayLike<number>;
}

/** What clients did, as the sheets show it: columns that every result is told from. */
export interface ClinicActs {
  /** Days on which a client was there (D1); one day may stand here several times. */
  readonly arrivals: VisitColumns & Treated;
  /** Money agreed and given back (W1). */
  readonly deals: DealColumns & Treated & { readonly isRefund: ArrayLike<number> };
}

/**
 * Lays out when clients came and bought, from visits and purchases and never from ticks (R2).
 *
 * A clinic without a purchase sheet may date its courses: each is then a purchase.
 *
 * @param matched - the records, each row with its client
 * @param asOf - later rows have not happened yet
 * @source rules D1, R2, W1
 */
export function clinicActs(matched: MatchedRecords, asOf: Day): ClinicActs {
  const everybody = Array.from({ length: matched.book.count }, (_, client) => client);
  return actsOf(actSources(matched, asOf), everybody);
}

/**
 * The same of some clients alone, from sources already found.
 *
 * @param sources - where the sheets show what clients did
 * @param clients - their numbers
 * @source rules D1, R2, W1
 */
export function actsOf(sources: ActSources, clients: readonly number[]): ClinicActs {
  const arrivals = new Acts(sources.arrivals, clients);
  for (const source of sources.arrivals) arrivals.add(source, clients);
  const { deals } = sources;
  const agreed = new Acts(deals === undefined ? [] : [deals], clients);
  if (deals !== undefined) agreed.add(deals, clients);
  const rows = agreed.rowIndexes();
  const cents = Float64Array.from(rows, (row) => deals?.cents[row] ?? NaN);
  const isRefund = Uint8Array.from(rows, (row) => deals?.isRefund[row] ?? 0);
  return { arrivals: arrivals.columns(), deals: { ...agreed.columns(), cents, isRefund } };
}

type DatedRows = Omit<DealSource, "cents" | "isRefund">;

/** Dated rows of clients, added source by source. */
class Acts {
  readonly #client: Int32Array;
  readonly #day: Int32Array;
  readonly #treatment: Int32Array;
  readonly #rowIndex: Int32Array;
  #count = 0;

  constructor(sources: readonly Pick<DatedRows, "rows">[], clients: readonly number[]) {
    let most = 0;
    for (const { rows } of sources)
      for (const client of clients)
        most += (rows.start[client + 1] ?? 0) - (rows.start[client] ?? 0);
    this.#client = new Int32Array(most);
    this.#day = new Int32Array(most);
    this.#treatment = new Int32Array(most);
    this.#rowIndex = new Int32Array(most);
  }

  add({ rows, on, treatments }: DatedRows, clients: readonly number[]): void {
    for (const client of clients) {
      const end = rows.start[client + 1] ?? 0;
      for (let place = rows.start[client] ?? 0; place < end; place++) {
        const rowIndex = rows.rows[place] ?? NaN;
        const day = on[rowIndex] ?? noDay;
        if (day === noDay) continue;
        this.#client[this.#count] = client;
        this.#day[this.#count] = day;
        this.#treatment[this.#count] = treatments?.[rowIndex] ?? noText;
        this.#rowIndex[this.#count] = rowIndex;
        this.#count++;
      }
    }
  }

  columns(): ClinicActs["arrivals"] {
    return {
      client: this.#client.subarray(0, this.#count),
      day: this.#day.subarray(0, this.#count),
      treatment: this.#treatment.subarray(0, this.#count),
    };
  }

  rowIndexes(): Int32Array {
    return this.#rowIndex.subarray(0, this.#count);
  }
}
