import { at } from "../../core/clients/at";
import {
  matchedKinds,
  type MatchedRecords,
  type RowsByClient,
} from "../../core/clients/clientBook";
import type { Rows } from "../../core/clients/columns";

/** Who is in which row of which sheet, told from the records. */
export class ClientRows {
  readonly #sheetNames: readonly string[];
  /** By sheet, then by 1-based row. */
  readonly #clients: Map<number, number[]>[];

  constructor({ records, clientRows, rows }: MatchedRecords) {
    this.#sheetNames = records.sheetNames;
    this.#clients = records.sheetNames.map(() => new Map<number, number[]>());
    this.#note(records.clients, clientRows);
    for (const kind of matchedKinds) this.#note(records[kind], rows[kind]);
  }

  clientsIn(sheetName: string, sheetRow: number): readonly number[] {
    return this.#clients[this.#sheetNames.indexOf(sheetName)]?.get(sheetRow) ?? [];
  }

  #note(table: Rows<unknown> | undefined, byClient: RowsByClient | undefined): void {
    if (table === undefined || byClient === undefined) return;
    const { start, rows } = byClient;
    for (let client = 0; client + 1 < start.length; client++)
      for (let place = at(start, client); place < at(start, client + 1); place++)
        this.#noteRow(table, at(rows, place), client);
  }

  #noteRow({ sheet, sheetRow }: Rows<unknown>, rowIndex: number, client: number): void {
    const byRow = this.#clients[sheet[rowIndex] ?? -1];
    const known = byRow?.get(at(sheetRow, rowIndex));
    if (known === undefined) byRow?.set(at(sheetRow, rowIndex), [client]);
    else if (!known.includes(client)) known.push(client);
  }
}
