import type { CardHead } from "./cardHead";
import type { CellContext } from "../../cells/reading";
import type { FieldName } from "../fieldNames";
import type { LabelValuePair } from "../headerRow";
import { resolveColumns } from "../resolveColumns";
import { columnProfile } from "../columnProfile";
import { readInto, type SmallRecord } from "../smallRecord";
import { cellAt, columnLetter, textAt } from "../cellAccess";
import type { SheetJob } from "../sheetJob";
import { SheetLedger } from "../sheetLedger";

/** Where what is said about a card goes. */
export interface CardSinks {
  readonly ledger: SheetLedger;
  readonly context: CellContext;
}

/** The client of one column of values; -1 stands for the cell beside each label. */
export function clientOf(
  job: SheetJob,
  head: CardHead,
  valueColumn: number,
  { ledger, context }: CardSinks,
): SmallRecord {
  const record: SmallRecord = { rowIndex: head.pairs[0]?.rowIndex ?? 0, values: new Map() };
  fieldsOf(job, head).forEach((field, place) => {
    const pair = head.pairs[place];
    if (pair === undefined || field === undefined) return;
    const at = valueColumn === -1 ? pair.valueColumnIndex : valueColumn;
    const raw = pair.written?.value ?? cellAt(job.view, pair.rowIndex, at);
    const header = labelOf(job, pair);
    const codes = readInto(record, {
      field,
      kind: "clients",
      raw,
      context: { ...context, header },
      texts: job.texts,
    });
    const shown = raw === null ? "" : typeof raw === "object" ? raw.error : String(raw);
    for (const code of codes)
      ledger.note(pair.rowIndex, code, { column: columnLetter(at), field, raw: shown });
  });
  return record;
}

function labelOf({ view }: SheetJob, pair: LabelValuePair): string {
  return pair.written?.label ?? textAt(view, pair.rowIndex, pair.labelColumnIndex);
}

/** The field of each label, decided together as a client list's headers are. */
export function fieldsOf(job: SheetJob, { pairs }: CardHead): (FieldName | undefined)[] {
  const cells = pairs.map((pair, place) => ({
    columnIndex: place,
    header: labelOf(job, pair),
    match: pair.match,
    profile: columnProfile(job.view.sheet, -1, 0, job.view.texts, job.numberFormats),
  }));
  const mapped = resolveColumns(cells, "clients");
  return pairs.map((_, place) => mapped.find(({ columnIndex }) => columnIndex === place)?.field);
}
