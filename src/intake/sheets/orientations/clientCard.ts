import { cardBody } from "./cardBody";
import { clientOf, fieldsOf } from "./cardClient";
import { cardHead, type CardHead } from "./cardHead";
import type { CellContext } from "../../cells/reading";
import { batchOf, type SmallRecord } from "../smallRecord";
import { columnLetter, filledColumns, type SheetView } from "../cellAccess";
import { lookAtHeaderRow } from "../headerRow";
import type { ReadSheet, SheetJob } from "../sheetJob";
import { doubtAbout } from "../sheetDoubt";
import { SheetLedger } from "../sheetLedger";
import type { SheetFlag, TableReading } from "../sheetReading";
import { unreadSheet } from "../unreadSheet";
import { correctionFor } from "../mappingCorrections";

const fewestLabels = 2;

/**
 * Reads a sheet that is one client's card: labels with their values, perhaps over a table of her
 * courses or visits. Labels down with a column per client are read the same way.
 *
 * @returns `undefined` when the sheet is no card
 */
export function readCard(job: SheetJob): ReadSheet | undefined {
  const head = cardHead(job.view);
  if (head === undefined) return undefined;
  const ledger = new SheetLedger(job.view.sheet.name, job.view.sheet.rowCount);
  const context: CellContext = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const clients = head.valueColumns.map((at) => clientOf(job, head, at, { ledger, context }));
  const named = clients.filter((client) => isNamed(client));
  for (const { rowIndex } of head.pairs) {
    ledger.count(rowIndex);
    if (named.length > 0) ledger.use(rowIndex);
    else ledger.note(rowIndex, "UNREADABLE_CLIENT");
  }
  const [client] = named;
  const body =
    client === undefined || head.valueColumns.length > 1
      ? undefined
      : cardBody(job, head, client, { ledger, context });
  if (head.pairs.length < fewestLabels && body === undefined) return undefined;
  countRest(job.view, head.end, ledger);
  const books = ledger.close("outside_table");
  const table = body?.table ?? headTable(job, head, named.length);
  const empty = unreadSheet(job, { code: "headers_found" });
  const doubt = doubtAbout(job, correctionFor(job.corrections, job.view.sheet.name, ""));
  const flags: SheetFlag[] = [
    ...(head.valueColumns.length === 1 ? [{ code: "ONE_CLIENT_CARD" } as const] : []),
    ...(body?.flags ?? []),
  ];
  const reading = {
    ...empty.reading,
    use: doubt === undefined ? ("yes" as const) : ("ask" as const),
    why: doubt ?? ({ code: "headers_found" } as const),
    rows: books.rows,
    used: doubt === undefined ? books.used : 0,
    usedRows: ledger.usedRows(),
    skipped: head.titles.map((rowIndex) => ({ sheetRow: rowIndex + 1, reason: "title" as const })),
    tables: [table],
    flags,
  };
  if (doubt !== undefined) return { ...empty, reading };
  return {
    reading,
    batches: [...batchOf("clients", job.sheetIndex, named), ...(body?.batches ?? [])],
    ledger: books,
  };
}

function isNamed({ values }: SmallRecord): boolean {
  return (["clientName", "partialName", "phone", "clientId", "memberCardNo"] as const).some(
    (column) => values.has(column),
  );
}

function headTable(job: SheetJob, head: CardHead, used: number): TableReading {
  const down = new Set(head.pairs.map(({ labelColumnIndex }) => labelColumnIndex)).size === 1;
  const fields = fieldsOf(job, head);
  const labels = head.pairs.map(
    ({ rowIndex }, place) => [String(rowIndex + 1), fields[place] ?? ""] as const,
  );
  return {
    range: rangeOfHead(head),
    kind: "clients",
    orientation: down ? "vertical" : "clientCard",
    columns: Object.fromEntries(labels.filter(([, field]) => field !== "")),
    used,
    headerRows: [],
  };
}

function rangeOfHead({ pairs, valueColumns }: CardHead): string {
  const left = Math.min(...pairs.map(({ labelColumnIndex }) => labelColumnIndex));
  const right = Math.max(...pairs.map(({ valueColumnIndex }) => valueColumnIndex), ...valueColumns);
  const rows = pairs.map(({ rowIndex }) => rowIndex + 1);
  return `${columnLetter(left)}${Math.min(...rows)}:${columnLetter(right)}${Math.max(...rows)}`;
}

function countRest(view: SheetView, from: number, ledger: SheetLedger): void {
  for (let rowIndex = from; rowIndex < view.sheet.rowCount; rowIndex++) {
    if (ledger.isCounted(rowIndex) || filledColumns(view, rowIndex).length === 0) continue;
    if (lookAtHeaderRow(view, rowIndex) !== undefined || ledger.rowsBelow(rowIndex)) continue;
    ledger.count(rowIndex);
    ledger.note(rowIndex, "outside_table");
  }
}
