import { answer } from "../../core/clients/columns";
import { isOwnKind } from "../../core/clients/records";
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
 * rows beside the client sheets', so that one big sheet for everything loses nothing. They make no
 * client: without a client sheet everyone named is one, and a remark must not hide the others.
 */
export function clientsBeside(batch: RecordBatch): RecordBatch[] {
  if (batch.kind === "clients" || batch.kind === "staff" || isOwnKind(batch.kind)) return [];
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
  const beside = draft.column("besideRecords");
  for (const rowIndex of rowIndexes) beside[rowIndex - draft.firstRowIndex] = answer.yes;
  const only = new Set<RecordColumn>([...keys, ...own, "besideRecords"]);
  return [{ ...batch, kind: "clients", rowIndexes, only }];
}
