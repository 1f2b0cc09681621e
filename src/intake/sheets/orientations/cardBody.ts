import { allAtOnce } from "../../../core/sliced";
import type { CardHead } from "./cardHead";
import type { CardSinks } from "./cardClient";
import { batchOf, type SmallRecord } from "../smallRecord";
import { understandTable } from "../buildTable";
import { columnsByLetter, shownClient } from "../buildReading";
import { columnLetter } from "../cellAccess";
import { findTables } from "../findTables";
import type { SheetJob } from "../sheetJob";
import { readTable } from "../readTable";
import type { RecordBatch } from "../assembleRecords";
import { periodOfSheet } from "../sheetSource";
import type { SheetFlag, TableReading } from "../sheetReading";
import { gridFlags } from "./grid";
import { gridRecords } from "./gridRecords";
import { correctionFor } from "../mappingCorrections";
import type { RecordColumn } from "../recordShapes";

/** What the table under a card's head gave. */
export interface CardBody {
  readonly table: TableReading;
  readonly batches: readonly RecordBatch[];
  readonly flags: readonly SheetFlag[];
}

/** The table under the head, whose rows are all hers. */
export function cardBody(
  job: SheetJob,
  head: CardHead,
  client: SmallRecord,
  { ledger, context }: CardSinks,
): CardBody | undefined {
  const [layout] = findTables(job.view, head.end).tables;
  if (layout === undefined) return undefined;
  const correction = correctionFor(job.corrections, job.view.sheet.name, "");
  const hint = job.named.kind === "clientCard" ? undefined : job.named.kind;
  const understood = understandTable({
    view: job.view,
    numberFormats: job.numberFormats,
    layout,
    dates: context,
    hint,
    correction,
    onCard: true,
  });
  if (understood === undefined) return undefined;
  const right = Math.max(
    layout.lastColumnIndex,
    ...head.pairs.map(({ valueColumnIndex }) => valueColumnIndex),
  );
  const left = Math.min(
    layout.firstColumnIndex,
    ...head.pairs.map(({ labelColumnIndex }) => labelColumnIndex),
  );
  const top = Math.min(...head.pairs.map(({ rowIndex }) => rowIndex)) + 1;
  const range = `${columnLetter(left)}${top}:${columnLetter(right)}${layout.lastRowIndex + 1}`;
  const about = {
    range,
    orientation: "clientCard" as const,
    columns: columnsByLetter(understood.columns),
    headerRows: layout.headerRowIndexes.map((at) => at + 1),
    client: shownClient(job, clientKeys(client)),
  };
  const keys = clientKeys(client);
  if (layout.series.length > 0) {
    const records = gridRecords({
      job,
      layout,
      columns: understood.columns,
      context,
      ledger,
      correction,
      client: { rowIndex: 0, values: new Map(keys) },
    });
    const batches = [
      ...batchOf("packages", job.sheetIndex, records.packages),
      ...batchOf("visits", job.sheetIndex, records.visits),
    ];
    const used = records.kind === "packages" ? records.packages.length : records.visits.length;
    return {
      table: { ...about, kind: records.kind, used },
      batches,
      flags: gridFlags(records, layout),
    };
  }
  const read = understood.parts.map((table) => {
    const reading = readTable({
      view: job.view,
      numberFormats: job.numberFormats,
      table,
      workbook: job.workbook,
      texts: job.texts,
      ledger,
      named: periodOfSheet(job.named, layout.titles, correction?.year, context),
      dayOrders: {},
      client: keys as ReadonlyMap<RecordColumn, number>,
    });
    // The rows of one client are few.
    return allAtOnce(reading);
  });
  const batches = read.map(({ kind, draft, usedRows }) => ({
    kind,
    sheetIndex: job.sheetIndex,
    draft,
    rowIndexes: usedRows,
  }));
  const used = read.reduce((sum, { usedRows }) => sum + usedRows.length, 0);
  return { table: { ...about, kind: understood.kind, used }, batches, flags: [] };
}

function clientKeys({ values }: SmallRecord): ReadonlyMap<RecordColumn, unknown> {
  const keys: readonly RecordColumn[] = [
    "clientId",
    "memberCardNo",
    "phone",
    "clientName",
    "partialName",
  ];
  return new Map([...values].filter(([column]) => keys.includes(column)));
}
