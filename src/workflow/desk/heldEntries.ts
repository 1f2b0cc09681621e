import type { JudgedClinic } from "../judgeClinic";
import { entriesByKey, type KnownEntry, type OwnLog } from "../ownLog";

/** An entry of our log that nobody took back, and whose it is. */
export interface HeldEntry {
  readonly client: number;
  readonly entry: KnownEntry;
}

/** The entries of our log that hold, from the top, each with its client. */
export function heldEntries(
  { matched }: JudgedClinic,
  log: OwnLog | undefined,
): readonly HeldEntry[] {
  if (log === undefined) return [];
  const owners = ownersOfRows(matched, log.table.view.sheet.name);
  return [...entriesByKey(log).values()].flatMap((entry) => {
    const client = owners.get(entry.sheetRow);
    return client === undefined ? [] : [{ client, entry }];
  });
}

/** Rows taken back are no records, so they belong to nobody. */
function ownersOfRows(
  { records, rows }: JudgedClinic["matched"],
  sheetName: string,
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const { calls } = records;
  const byClient = rows.calls;
  if (calls === undefined || byClient === undefined) return owners;
  const sheetIndex = records.sheetNames.indexOf(sheetName);
  for (let client = 0; client + 1 < byClient.start.length; client++) {
    for (let at = byClient.start[client] ?? 0; at < (byClient.start[client + 1] ?? 0); at++) {
      const rowIndex = byClient.rows[at] ?? -1;
      const sheetRow = calls.sheetRow[rowIndex];
      if (calls.sheet[rowIndex] === sheetIndex && sheetRow !== undefined)
        owners.set(sheetRow, client);
    }
  }
  return owners;
}
