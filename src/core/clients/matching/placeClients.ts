import { at } from "../at";
import type { AppearingKind } from "./appearances";
import { isBeside } from "./isBeside";
import type { ClientKeyFields } from "../clientFields";
import type { Rows } from "../columns";
import type { ClinicRecords } from "../records";

/** Where each client stands first: sheet index and 1-based row. */
export interface ClientPlaces {
  readonly sheet: Uint16Array;
  readonly sheetRow: Int32Array;
}

/**
 * Finds the first place of each client: the topmost row of the leftmost sheet that names her.
 *
 * @param kinds - the kinds whose rows make clients: client sheets, or all without one
 * @param ownerOf - client of each row; negative for nobody
 */
export function placeClients(
  records: ClinicRecords,
  ownerOf: Readonly<Partial<Record<AppearingKind, Int32Array>>>,
  { kinds, count }: { readonly kinds: readonly AppearingKind[]; readonly count: number },
): ClientPlaces {
  const unplaced = 0xffff;
  const sheets = new Uint16Array(count).fill(unplaced);
  const sheetRows = new Int32Array(count);
  for (const kind of kinds) {
    const table: Rows<ClientKeyFields> | undefined = records[kind];
    const owners = ownerOf[kind];
    if (table === undefined || owners === undefined) continue;
    for (let rowIndex = 0; rowIndex < table.count; rowIndex++) {
      const client = at(owners, rowIndex);
      const sheet = table.sheet[rowIndex] ?? unplaced;
      const known = sheets[client] ?? unplaced;
      if (
        client < 0 ||
        sheet > known ||
        (kind === "clients" && isBeside(records.clients, rowIndex))
      )
        continue;
      const sheetRow = at(table.sheetRow, rowIndex);
      if (sheet === known && sheetRow >= at(sheetRows, client)) continue;
      sheets[client] = sheet;
      sheetRows[client] = sheetRow;
    }
  }
  return { sheet: sheets, sheetRow: sheetRows };
}
