import type { CellContext } from "../../cells/reading";
import type { FieldName } from "../fieldNames";
import { clientKeyFields } from "../fieldNames";
import { resolveColumns } from "../resolveColumns";
import { columnProfile } from "../columnProfile";
import { batchOf, readInto, type SmallRecord } from "../smallRecord";
import { understandTable } from "../buildTable";
import { columnsByLetter, shownClient } from "../buildReading";
import { cellAt, columnLetter, filledColumns, textAt, type SheetView } from "../cellAccess";
import { findTables } from "../findTables";
import { labelValuePairs, lookAtHeaderRow, type LabelValuePair } from "../headerRow";
import { matchHeader } from "../headerMatch";
import { doubtAbout, type ReadSheet, type SheetJob } from "../readSheet";
import { readTable } from "../readTable";
import type { RecordBatch } from "../assembleRecords";
import { SheetLedger } from "../sheetLedger";
import { periodOfSheet } from "../sheetSource";
import type { SheetFlag, TableReading } from "../sheetReading";
import { unreadSheet } from "../unreadSheet";
import { gridFlags, gridRecords } from "./grid";
import { correctionFor } from "../mappingCorrections";
import type { RecordColumn } from "../recordShapes";

/** A card's head is never longer than this. */
const longestHead = 40;
const fewestLabels = 2;

/** The labels and values a card begins with. */
interface CardHead {
  readonly pairs: readonly LabelValuePair[];
  /** Rows above the first pair. */
  readonly titles: readonly number[];
  /** First row below the head. */
  readonly end: number;
  /** One column of values per client. */
  readonly valueColumns: readonly number[];
}

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

/** Finds the head: rows of labels with values from the top, below single-cell titles. */
function cardHead(view: SheetView): CardHead | undefined {
  const pairs: LabelValuePair[] = [];
  const titles: number[] = [];
  let rowIndex = 0;
  for (; rowIndex < Math.min(view.sheet.rowCount, longestHead); rowIndex++) {
    const filled = filledColumns(view, rowIndex);
    if (filled.length === 0) continue;
    const found = pairsOfRow(view, rowIndex, filled, pairs[0]);
    if (found.length > 0) {
      pairs.push(...found);
      continue;
    }
    if (pairs.length > 0 || filled.length > 1) break;
    if (labelsDown(view, rowIndex)) break;
    titles.push(rowIndex);
  }
  const several = pairs.length === 0 ? severalDown(view, rowIndex) : undefined;
  if (several !== undefined) return { ...several, titles };
  const named = pairs.some(({ match }) => match.fields.some((field) => clientKeyFields.has(field)));
  if (!named) return undefined;
  return { pairs, titles, end: rowIndex, valueColumns: [-1] };
}

/** Once a card has begun, a known label followed by anything is a pair. */
function pairsOfRow(
  view: SheetView,
  rowIndex: number,
  filled: readonly number[],
  begun: LabelValuePair | undefined,
): LabelValuePair[] {
  const proven = labelValuePairs(view, rowIndex);
  if (proven.length > 0 || begun === undefined) return proven;
  const [label, value] = filled;
  const inLine = filled.length === 2 && label === begun.labelColumnIndex;
  if (inLine && value === begun.valueColumnIndex && isLabel(view, rowIndex, label)) {
    const match = matchHeader(textAt(view, rowIndex, label));
    return [{ rowIndex, labelColumnIndex: label, valueColumnIndex: value, match }];
  }
  if (lookAtHeaderRow(view, rowIndex) !== undefined) return [];
  const pairs: LabelValuePair[] = [];
  for (let at = 0; at < filled.length; at += 2) {
    const labelColumnIndex = filled[at] ?? 0;
    const valueColumnIndex = filled[at + 1];
    const match = matchHeader(textAt(view, rowIndex, labelColumnIndex));
    if (match.fields.length === 0) return pairs.length > 0 ? pairs : [];
    if (valueColumnIndex === undefined) {
      if (at === 0 && filled.length === 1)
        pairs.push({ rowIndex, labelColumnIndex, valueColumnIndex: labelColumnIndex + 1, match });
      break;
    }
    if (isLabel(view, rowIndex, valueColumnIndex)) return [];
    pairs.push({ rowIndex, labelColumnIndex, valueColumnIndex, match });
  }
  return pairs;
}

function isLabel(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const match = matchHeader(textAt(view, rowIndex, columnIndex));
  return match.fields.length > 0 && !match.guess;
}

function labelsDown(view: SheetView, rowIndex: number): boolean {
  return isLabel(view, rowIndex, 0) && isLabel(view, rowIndex + 1, 0);
}

/** 姓名 | 王芳 | 李敏 over 电话 | … | …: a column per client. */
function severalDown(view: SheetView, from: number): Omit<CardHead, "titles"> | undefined {
  const pairs: LabelValuePair[] = [];
  let rowIndex = from;
  const columns = new Set<number>();
  for (; rowIndex < view.sheet.rowCount; rowIndex++) {
    const [label, ...values] = filledColumns(view, rowIndex);
    if (label === undefined) break;
    if (!isLabel(view, rowIndex, label) || values.some((at) => isLabel(view, rowIndex, at))) break;
    values.forEach((at) => columns.add(at));
    pairs.push({
      rowIndex,
      labelColumnIndex: label,
      valueColumnIndex: label + 1,
      match: matchHeader(textAt(view, rowIndex, label)),
    });
  }
  const rest = rowIndex < view.sheet.rowCount;
  const oneLabelColumn = new Set(pairs.map(({ labelColumnIndex }) => labelColumnIndex)).size === 1;
  const named = pairs.some(({ match }) => match.fields.includes("clientName"));
  if (rest || pairs.length < 3 || !oneLabelColumn || !named || columns.size === 0) return undefined;
  return { pairs, end: rowIndex, valueColumns: [...columns].sort((one, other) => one - other) };
}

interface CardSinks {
  readonly ledger: SheetLedger;
  readonly context: CellContext;
}

/** The client of one column of values; -1 stands for the cell beside each label. */
function clientOf(
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
    const raw = cellAt(job.view, pair.rowIndex, at);
    const header = textAt(job.view, pair.rowIndex, pair.labelColumnIndex);
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

/** The field of each label, decided together as a client list's headers are. */
function fieldsOf(job: SheetJob, { pairs }: CardHead): (FieldName | undefined)[] {
  const cells = pairs.map(({ match, labelColumnIndex, rowIndex }, place) => ({
    columnIndex: place,
    header: textAt(job.view, rowIndex, labelColumnIndex),
    match,
    profile: columnProfile(job.view.sheet, -1, 0, job.view.texts, job.numberFormats),
  }));
  const mapped = resolveColumns(cells, "clients");
  return pairs.map((_, place) => mapped.find(({ columnIndex }) => columnIndex === place)?.field);
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

interface CardBody {
  readonly table: TableReading;
  readonly batches: readonly RecordBatch[];
  readonly flags: readonly SheetFlag[];
}

/** The table under the head, whose rows are all hers. */
function cardBody(
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
  const read = understood.parts.map((table) =>
    readTable({
      view: job.view,
      numberFormats: job.numberFormats,
      table,
      workbook: job.workbook,
      texts: job.texts,
      ledger,
      named: periodOfSheet(job.named, layout.titles, correction?.year, context),
      dayOrders: {},
      client: keys as ReadonlyMap<RecordColumn, number>,
    }),
  );
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

function countRest(view: SheetView, from: number, ledger: SheetLedger): void {
  for (let rowIndex = from; rowIndex < view.sheet.rowCount; rowIndex++) {
    if (ledger.isCounted(rowIndex) || filledColumns(view, rowIndex).length === 0) continue;
    if (lookAtHeaderRow(view, rowIndex) !== undefined || ledger.rowsBelow(rowIndex)) continue;
    ledger.count(rowIndex);
    ledger.note(rowIndex, "outside_table");
  }
}
