import { wordsIn } from "../../../src/wording/words";
import type { SheetRecord, Sitting } from "./sitting";

/** What a caller types beside a call on the call sheet. */
export interface TypedBeside {
  readonly client: string;
  readonly column: "outcome" | "nextContact" | "note";
  readonly text: string;
}

/** The call sheet's rows in the workbook's words. */
export function callRecords(sitting: Sitting): Promise<readonly SheetRecord[]> {
  const { callSheet } = wordsIn(sitting.language);
  return sitting.records(callSheet.sheetName, callSheet.columns.number);
}

/** Names of the clients on the call sheet, from the top. */
export async function onSheet(sitting: Sitting): Promise<readonly string[]> {
  const { columns } = wordsIn(sitting.language).callSheet;
  return (await callRecords(sitting)).map((call) => String(call[columns.client]));
}

/** Types beside her call; answers whether she is on the sheet. */
export async function typeOnSheet(
  sitting: Sitting,
  { client, column, text }: TypedBeside,
): Promise<boolean> {
  const cell = await cellBeside(sitting, client, column);
  if (cell === undefined) return false;
  await sitting.typeInto(wordsIn(sitting.language).callSheet.sheetName, cell, text);
  return true;
}

/** Where beside her call something is typed; `undefined` when she is not on the sheet. */
export async function cellBeside(
  sitting: Sitting,
  client: string,
  column: TypedBeside["column"],
): Promise<string | undefined> {
  const { sheetName, columns } = wordsIn(sitting.language).callSheet;
  const call = (await callRecords(sitting)).find((each) => each[columns.client] === client);
  if (call === undefined) return undefined;
  return sitting.cellUnder(
    { sheet: sheetName, firstHeading: columns.number },
    { key: call[columns.number] ?? "", heading: columns[column] },
  );
}

/** The recall log's rows in the workbook's words. */
export function logRecords(sitting: Sitting): Promise<readonly SheetRecord[]> {
  const { recallLog } = wordsIn(sitting.language);
  return sitting.records(recallLog.sheetName, recallLog.columns.key);
}

/** Who is in the log with which outcome, from the top. */
export async function logged(
  sitting: Sitting,
): Promise<readonly { readonly client: unknown; readonly outcome: unknown }[]> {
  const { columns } = wordsIn(sitting.language).recallLog;
  return (await logRecords(sitting)).map((entry) => ({
    client: entry[columns.client],
    outcome: entry[columns.outcome],
  }));
}

/** The entries that hold: not taken back, not put right by a later one, no reversal themselves. */
export async function entriesThatHold(sitting: Sitting): Promise<readonly SheetRecord[]> {
  const { key, takesBack } = wordsIn(sitting.language).recallLog.columns;
  const entries = await logRecords(sitting);
  const taken = new Set(entries.map((entry) => entry[takesBack]));
  return entries.filter(
    (entry) => !taken.has(entry[key] ?? null) && entry[key] !== `${String(entry[takesBack])}-back`,
  );
}
