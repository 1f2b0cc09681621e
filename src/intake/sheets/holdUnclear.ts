import { contactLimit } from "../../core/clients/codes";
import { readYesNo } from "../cells/yesNo";
import { cellAt } from "./cellAccess";
import type { MappedColumn } from "./tableColumns";
import type { TableDraft } from "./tableDraft";
import type { TableJob } from "./tableJob";

/**
 * Closes every channel of clients whose do-not-contact cell nobody understood ("on hold", "Stop
 * calling"), until a person looks at it; the cell is listed as it stands.
 *
 * A plain no under a header that asks neither way, and a formula's error, hold nobody.
 */
export function holdUnclear(job: TableJob, column: MappedColumn, draft: TableDraft): void {
  const limits = draft.column("doNotContact") as Uint8Array;
  for (const rowIndex of job.ledger.rowsWithProblem("doNotContact")) {
    const raw = cellAt(job.view, rowIndex, column.columnIndex);
    const isError = raw !== null && typeof raw === "object";
    if (raw === null || isError || saysNo(job, raw)) continue;
    const place = rowIndex - draft.firstRowIndex;
    limits[place] = (limits[place] ?? 0) | contactLimit.noPhone | contactLimit.noMessage;
  }
}

/** An x may be the tick of a form, so it is no plain no. */
function saysNo({ workbook }: TableJob, raw: string | number | boolean): boolean {
  if (typeof raw === "string" && /^\s*x\s*$/i.test(raw)) return false;
  const { asOf, region, dateSystem } = workbook;
  const answered = readYesNo(raw, { asOf, region, dateSystem });
  return answered.kind === "value" && !answered.value;
}
