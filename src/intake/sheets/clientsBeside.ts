import type { RecordBatch } from "./assembleRecords";
import { clientsOwnColumns, columnShapes, type RecordColumn } from "./recordShapes";
import { isBlankAt } from "./tableDraft";

const keys: readonly RecordColumn[] = [
  "clientId",
  "memberCardNo",
  "phone",
  "phones",
  "phone2",
  "clientName",
  "store",
];

/**
 * What rows of purchases, visits or calls say about the client herself (a birthday, "勿打") as
 * client rows of their own, so that one big sheet for everything loses nothing.
 */
export function clientsBeside(batch: RecordBatch): RecordBatch[] {
  if (batch.kind === "clients" || batch.kind === "staff" || batch.kind === "marks") return [];
  const { draft } = batch;
  const own = clientsOwnColumns.filter((name) => draft.columns.has(name));
  if (own.length === 0) return [];
  const tells = (rowIndex: number): boolean =>
    own.some((name) => {
      const column = draft.columns.get(name);
      const place = rowIndex - draft.firstRowIndex;
      return column !== undefined && !isBlankAt(column, columnShapes[name], place);
    });
  const named = (rowIndex: number): boolean =>
    keys.some((name) => !draft.isBlank(name, rowIndex - draft.firstRowIndex));
  const rowIndexes = batch.rowIndexes.filter((rowIndex) => tells(rowIndex) && named(rowIndex));
  if (rowIndexes.length === 0) return [];
  return [{ ...batch, kind: "clients", rowIndexes, only: new Set([...keys, ...own]) }];
}
