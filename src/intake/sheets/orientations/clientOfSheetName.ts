import type { CellContext } from "../../cells/reading";
import type { SheetJob } from "../sheetJob";
import type { RecordColumn } from "../recordShapes";
import { readInto, type SmallRecord } from "../smallRecord";

/**
 * The client a sheet is named after ("王芳", "王芳 0001"), where the clinic keeps one sheet a client
 * and its rows do not repeat her name.
 *
 * @returns her name as the columns of records hold it; `undefined` for any other sheet name
 */
export function clientOfSheetName(
  job: SheetJob,
  context: CellContext,
): ReadonlyMap<RecordColumn, number> | undefined {
  if (job.named.kind !== "clientCard") return undefined;
  const record: SmallRecord = { rowIndex: 0, values: new Map() };
  const raw = job.view.sheet.name.replace(/[\s_-]*\d+\s*$/, "");
  readInto(record, { field: "clientName", kind: "clients", raw, context, texts: job.texts });
  const name = record.values.get("clientName");
  return typeof name === "number" ? new Map([["clientName", name]]) : undefined;
}
