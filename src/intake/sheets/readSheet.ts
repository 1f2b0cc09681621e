import type { Sliced } from "../../core/sliced";
import { finishSheet } from "./finishSheet";
import type { ReadSheet, SheetJob, SheetTableResult } from "./sheetJob";
import type { CellContext } from "../cells/reading";
import { readSheetName } from "../cells/sheetName";
import { understandTable, fingerprintOf } from "./buildTable";
import { filledColumns, isFilled, type SheetView } from "./cellAccess";
import type { SheetKind } from "./fieldKinds";
import { findTables } from "./findTables";
import { correctionFor, type SheetCorrection } from "./mappingCorrections";
import { ownSheetKinds } from "./ownSheetKinds";
import { readTable } from "./readTable";
import { SheetLedger } from "./sheetLedger";
import { periodOfSheet } from "./sheetSource";
import type { TableLayout } from "./tableLayout";
import { isRefusalList, refuseAll } from "./refusalList";
import { rowsNotTakenBack } from "./takenBack";
import type { ReadTable } from "./tableJob";
import { unnamedSheet, unreadSheet } from "./unreadSheet";

/** A template somebody filled in is a list like any other. */
const importTemplate = /模板|模版|範本|范本|导入|導入|匯入|template|import/i;

const backupName = /备份|備份|副本|旧|舊|存档|存檔|归档|封存|backup|copy|old|archive|bak/i;

/** A list of somebody or a day's report may be what the clinic keeps; its columns decide. */
const perhapsRecords = /\S\s+list$|日报|日報/i;

/** Names that say so whatever else they hold: "Price list (old)". */
const notRecords = /汇总|匯總|价目|價目|价格|價格|dashboard|price ?list|summary|report/i;

const redemption = /划扣|劃扣|耗卡|消耗|核销|核銷|扣卡|扣堂|扣次|redemption|redeem/i;

/** Reads a sheet: which tables it holds, what they are, and every row of them. */
export function* readSheet(job: SheetJob): Sliced<ReadSheet> {
  const { view, role } = job;
  if (role !== undefined && ownSheetKinds[role] === undefined)
    return unreadSheet(job, { code: "our_sheet", role });
  if (view.sheet.rowCount === 0) return unreadSheet(job, { code: "empty" });
  const byName = correctionFor(job.corrections, view.sheet.name, "");
  if (byName?.use === "no") return unreadSheet(job, { code: "switched_off" });
  const isIgnored = job.named.ignore === true && byName?.use !== "yes";
  const { name } = view.sheet;
  if (isIgnored && !importTemplate.test(name) && !perhapsRecords.test(name))
    return unreadSheet(job, { code: notRecords.test(name) ? "not_records" : backupOr(name) });
  const given = byName?.headerRows?.map((sheetRow) => sheetRow - 1);
  const read =
    (given === undefined ? job.shapes?.readCard(job) : undefined) ??
    (yield* readTables(job, given));
  return isIgnored && read.reading.use !== "yes" ? unreadSheet(job, { code: "not_records" }) : read;
}

function backupOr(name: string): "backup" | "not_records" {
  return backupName.test(name) ? "backup" : "not_records";
}

function* readTables(job: SheetJob, givenHeader: readonly number[] | undefined): Sliced<ReadSheet> {
  const found = findTables(job.view, 0, givenHeader);
  const guessed =
    found.tables.length === 0 ? job.shapes?.guessedTable(job.view, job.numberFormats) : undefined;
  const layout = guessed === undefined ? found : { tables: [guessed], loose: [] };
  const [first] = layout.tables;
  if (first === undefined) {
    return job.shapes?.isWeekGrid(job.view) === true
      ? unreadSheet(job, { code: "week_grid" }, "ask")
      : unreadSheet(job, { code: "no_header" });
  }
  const fingerprint = fingerprintOf(first.cells);
  const correction = correctionFor(job.corrections, job.view.sheet.name, fingerprint);
  if (correction?.use === "no") return unreadSheet(job, { code: "switched_off" });
  if (first.series.length > 0) {
    const grid = job.shapes?.readGrid(job, first, correction);
    if (grid !== undefined) return grid;
  }
  const ledger = new SheetLedger(job.view.sheet.name, job.view.sheet.rowCount);
  yield;
  const results: SheetTableResult[] = [];
  for (const table of layout.tables)
    results.push(...(yield* readLayout(job, table, correction, ledger)));
  if (results.length === 0) return unnamedSheet(job, first);
  const unread = layout.tables.filter(
    (table) => table !== first && !results.some((result) => result.layout === table),
  );
  unread.forEach((table) => {
    countUnread(job.view, table, ledger);
  });
  countOutside(job.view, results, ledger);
  yield;
  return yield* finishSheet(job, {
    layout,
    results,
    ledger,
    correction,
    fingerprint,
    isGuess: guessed !== undefined,
    unread,
  });
}

function* readLayout(
  job: SheetJob,
  layout: TableLayout,
  correction: SheetCorrection | undefined,
  ledger: SheetLedger,
): Sliced<SheetTableResult[]> {
  const context: CellContext = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const question = {
    view: job.view,
    numberFormats: job.numberFormats,
    layout,
    dates: context,
    hint: kindHintOf(job, layout),
    correction:
      job.role === undefined
        ? correction
        : { ...correction, sheet: job.view.sheet.name, kind: ownSheetKinds[job.role] ?? "calls" },
    redeems: [job.view.sheet.name, ...layout.titles].some((name) => redemption.test(name)),
  };
  const plain = understandTable({ ...question, onCard: false });
  const client = plain === undefined ? job.shapes?.clientOfSheetName(job, context) : undefined;
  const headings =
    plain === undefined && client === undefined
      ? job.shapes?.clientHeadings({ view: job.view, layout, texts: job.texts, context })
      : undefined;
  const isNamedAbove = client !== undefined || headings !== undefined;
  const understood =
    plain ?? (isNamedAbove ? understandTable({ ...question, onCard: true }) : undefined);
  if (understood === undefined) return [];
  const period = periodOfSheet(job.named, layout.titles, correction?.year, context);
  const parts: ReadTable[] = [];
  for (const table of understood.parts) {
    const named =
      headings ??
      job.shapes?.headingsInOwnColumns({ view: job.view, texts: job.texts, context }, table);
    const part = yield* readTable({
      view: job.view,
      numberFormats: job.numberFormats,
      table,
      workbook: job.workbook,
      texts: job.texts,
      ledger,
      named: period,
      dayOrders: correction?.dayOrders ?? {},
      ...(client === undefined ? {} : { client }),
      ...(named === undefined ? {} : { headings: named }),
    });
    parts.push(part);
  }
  const titles = [job.view.sheet.name, ...layout.titles];
  if (understood.kind === "clients" && titles.some(isRefusalList)) parts.forEach(refuseAll);
  const held =
    job.role === "recall_log" ? parts.map((part) => heldEntries(job, layout, part)) : parts;
  return [{ layout, understood, parts: held, ...(client === undefined ? {} : { client }) }];
}

/** Of our log the entries nobody took back; the others are read and have nothing more to say. */
function heldEntries({ view }: SheetJob, layout: TableLayout, part: ReadTable): ReadTable {
  const headerRowIndex = layout.headerRowIndexes.at(-1) ?? 0;
  return { ...part, usedRows: rowsNotTakenBack(view, headerRowIndex, part.usedRows) };
}

function kindHintOf(job: SheetJob, layout: TableLayout): SheetKind | undefined {
  if (redemption.test(job.view.sheet.name)) return "visits";
  const own = job.named.kind === "clientCard" ? undefined : job.named.kind;
  return own ?? titleKind(job, layout);
}

function titleKind(job: SheetJob, layout: TableLayout): SheetKind | undefined {
  const context = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  for (const title of layout.titles) {
    const reading = readSheetName(title, context);
    if (reading.kind !== "value" || reading.value.kind === undefined) continue;
    if (reading.value.kind !== "clientCard") return reading.value.kind;
  }
  return undefined;
}

/** Rows of a table that names nobody, below one that is read, are listed as unread. */
function countUnread(
  view: SheetView,
  { headerRowIndexes, lastRowIndex }: TableLayout,
  ledger: SheetLedger,
): void {
  for (let rowIndex = headerRowIndexes[0] ?? 0; rowIndex <= lastRowIndex; rowIndex++) {
    if (ledger.isCounted(rowIndex) || filledColumns(view, rowIndex).length === 0) continue;
    ledger.count(rowIndex);
    ledger.note(rowIndex, "UNREAD_TABLE");
  }
}

/** Rows beside or below a table that hold nothing of it are counted and said so. */
function countOutside(
  view: SheetView,
  results: readonly SheetTableResult[],
  ledger: SheetLedger,
): void {
  for (const { layout } of results) {
    for (let rowIndex = layout.firstRowIndex; rowIndex <= layout.lastRowIndex; rowIndex++) {
      if (ledger.isCounted(rowIndex)) continue;
      if (!view.sheet.columns.some((_, columnIndex) => isFilled(view, rowIndex, columnIndex)))
        continue;
      ledger.count(rowIndex);
      ledger.note(rowIndex, "outside_table");
    }
  }
}
