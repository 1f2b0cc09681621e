import type { CellContext } from "../cells/reading";
import { readSheetName } from "../cells/sheetName";
import { buildReading } from "./buildReading";
import { understandTable, fingerprintOf, type UnderstoodTable } from "./buildTable";
import type { RecordBatch } from "./assembleRecords";
import { clientsBeside } from "./clientsBeside";
import { isFilled, type SheetView } from "./cellAccess";
import { readCard } from "./orientations/clientCard";
import { readGrid } from "./orientations/grid";
import type { WorkbookContext } from "./columnContext";
import type { SheetKind } from "./fieldKinds";
import { findTables } from "./findTables";
import { isWeekGrid } from "./orientations/weekGrid";
import { guessedTable } from "./guessedTable";
import { clientOfSheetName } from "./orientations/clientOfSheetName";
import type { Ledger } from "./ledgerLine";
import { correctionFor, type MappingCorrections, type SheetCorrection } from "./mappingCorrections";
import type { RecordColumn } from "./recordShapes";
import { readTable, type ReadTable } from "./readTable";
import { SheetLedger } from "./sheetLedger";
import type { SheetReading, SheetWhy } from "./sheetReading";
import { periodOfSheet, type NamedSheet } from "./sheetSource";
import type { SheetLayout, TableLayout } from "./tableLayout";
import type { TextTable } from "./textTable";
import { unreadSheet } from "./unreadSheet";

/** What reading one sheet needs. */
export interface SheetJob {
  readonly view: SheetView;
  readonly sheetIndex: number;
  readonly numberFormats: readonly string[];
  readonly named: NamedSheet;
  readonly workbook: WorkbookContext;
  readonly texts: TextTable;
  readonly corrections: MappingCorrections | undefined;
  /** Which of our own sheets it is, when it is one. */
  readonly role: string | undefined;
  /** Another sheet that holds the same rows. */
  readonly copyOf: string | undefined;
}

/** One sheet read. */
export interface ReadSheet {
  readonly reading: SheetReading;
  readonly batches: readonly RecordBatch[];
  readonly ledger: Ledger;
}

/** A table read, with how it lies and what its headers mean. */
export interface SheetTableResult {
  readonly layout: TableLayout;
  readonly understood: UnderstoodTable;
  readonly parts: readonly ReadTable[];
  /** The client the sheet is named after, when its rows name none. */
  readonly client?: ReadonlyMap<RecordColumn, number>;
}

/** A template somebody filled in is a list like any other. */
const importTemplate = /模板|模版|範本|范本|导入|導入|匯入|template|import/i;

const backupName = /备份|備份|副本|旧|舊|存档|存檔|归档|封存|backup|copy|old|archive|bak/i;

const redemption = /划扣|劃扣|耗卡|消耗|核销|核銷|扣卡|扣堂|扣次|redemption|redeem/i;

const ownLogs: Readonly<Record<string, SheetKind>> = { recall_log: "calls", client_marks: "marks" };

/** Reads a sheet: which tables it holds, what they are, and every row of them. */
export function readSheet(job: SheetJob): ReadSheet {
  const { view, role } = job;
  if (role !== undefined && ownLogs[role] === undefined)
    return unreadSheet(job, { code: "our_sheet", role });
  if (view.sheet.rowCount === 0) return unreadSheet(job, { code: "empty" });
  const byName = correctionFor(job.corrections, view.sheet.name, "");
  if (byName?.use === "no") return unreadSheet(job, { code: "switched_off" });
  if (job.named.ignore === true && byName?.use !== "yes" && !importTemplate.test(view.sheet.name))
    return unreadSheet(job, { code: backupName.test(view.sheet.name) ? "backup" : "not_records" });
  const given = byName?.headerRows?.map((sheetRow) => sheetRow - 1);
  return (given === undefined ? readCard(job) : undefined) ?? readTables(job, given);
}

function readTables(job: SheetJob, givenHeader: readonly number[] | undefined): ReadSheet {
  const found = findTables(job.view, 0, givenHeader);
  const guessed = found.tables.length === 0 ? guessedTable(job.view, job.numberFormats) : undefined;
  const layout = guessed === undefined ? found : { tables: [guessed], loose: [] };
  const [first] = layout.tables;
  if (first === undefined) {
    return isWeekGrid(job.view)
      ? unreadSheet(job, { code: "week_grid" }, "ask")
      : unreadSheet(job, { code: "no_header" });
  }
  const fingerprint = fingerprintOf(first.cells);
  const correction = correctionFor(job.corrections, job.view.sheet.name, fingerprint);
  if (correction?.use === "no") return unreadSheet(job, { code: "switched_off" });
  if (first.series.length > 0) {
    const grid = readGrid(job, first, correction);
    if (grid !== undefined) return grid;
  }
  const ledger = new SheetLedger(job.view.sheet.name, job.view.sheet.rowCount);
  const results = layout.tables.flatMap((table) => readLayout(job, table, correction, ledger));
  if (results.length === 0) return unreadSheet(job, { code: "no_client_column" });
  countOutside(job.view, results, ledger);
  return finish(job, {
    layout,
    results,
    ledger,
    correction,
    fingerprint,
    isGuess: guessed !== undefined,
  });
}

function readLayout(
  job: SheetJob,
  layout: TableLayout,
  correction: SheetCorrection | undefined,
  ledger: SheetLedger,
): SheetTableResult[] {
  const context: CellContext = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const question = {
    view: job.view,
    numberFormats: job.numberFormats,
    layout,
    hint: kindHintOf(job, layout),
    correction:
      job.role === undefined
        ? correction
        : { ...correction, sheet: job.view.sheet.name, kind: ownLogs[job.role] ?? "calls" },
    redeems: [job.view.sheet.name, ...layout.titles].some((name) => redemption.test(name)),
  };
  const plain = understandTable({ ...question, onCard: false });
  const client = plain === undefined ? clientOfSheetName(job, context) : undefined;
  const understood =
    plain ?? (client === undefined ? undefined : understandTable({ ...question, onCard: true }));
  if (understood === undefined) return [];
  const named = periodOfSheet(job.named, layout.titles, correction?.year, context);
  const parts = understood.parts.map((table) =>
    readTable({
      view: job.view,
      numberFormats: job.numberFormats,
      table,
      workbook: job.workbook,
      texts: job.texts,
      ledger,
      named,
      dayOrders: correction?.dayOrders ?? {},
      ...(client === undefined ? {} : { client }),
    }),
  );
  return [{ layout, understood, parts, ...(client === undefined ? {} : { client }) }];
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

interface SheetFinish {
  readonly layout: SheetLayout;
  readonly results: readonly SheetTableResult[];
  readonly ledger: SheetLedger;
  readonly correction: SheetCorrection | undefined;
  readonly fingerprint: string;
  /** True when no header was found and the columns are guessed from their cells. */
  readonly isGuess: boolean;
}

function finish(
  job: SheetJob,
  { layout, results, ledger, correction, fingerprint, isGuess }: SheetFinish,
): ReadSheet {
  const doubt =
    doubtAbout(job, correction) ??
    (isGuess && correction === undefined ? ({ code: "guessed_columns" } as const) : undefined);
  const books = ledger.close("nothing_recorded");
  const reading = buildReading(job, { layout, results, books, fingerprint, doubt, correction });
  if (doubt !== undefined) {
    return {
      reading: { ...reading, used: 0 },
      batches: [],
      ledger: { rows: 0, used: 0, listed: [] },
    };
  }
  const batches = results.flatMap(({ parts }) =>
    parts.flatMap(({ kind, draft, usedRows }) => {
      const batch = { kind, sheetIndex: job.sheetIndex, draft, rowIndexes: usedRows };
      return [batch, ...clientsBeside(batch)];
    }),
  );
  return { reading, batches, ledger: books };
}

/** Why the manager must say whether this sheet counts. */
export function doubtAbout(
  job: SheetJob,
  correction: SheetCorrection | undefined,
): SheetWhy | undefined {
  if (correction?.use === "yes" || job.role !== undefined) return undefined;
  if (job.copyOf !== undefined) return { code: "possible_copy", of: job.copyOf };
  if (job.named.possibleCopy) return { code: "possible_copy" };
  if (job.view.sheet.hidden) return { code: "hidden" };
  return undefined;
}
