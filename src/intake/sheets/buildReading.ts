import { columnLetter } from "./cellAccess";
import { leftOutFields, sensitiveFields } from "./fieldNames";
import type { Ledger } from "./ledgerLine";
import type { SheetCorrection } from "./mappingCorrections";
import type { SheetJob, SheetTableResult } from "./sheetJob";
import type { SkippedRow } from "./tableJob";
import type { RecordColumn } from "./recordShapes";
import type { HeaderCell } from "./resolveColumns";
import type {
  ColumnReading,
  SheetFlag,
  SheetReading,
  SheetWhy,
  TableReading,
} from "./sheetReading";
import { sheetFlags } from "./sheetFlags";
import type { MappedColumn } from "./tableColumns";
import type { SheetLayout, TableLayout } from "./tableLayout";
import { shownSamples } from "./shownSamples";
import type { DateSystem } from "./workbookCells";

interface ReadingParts {
  readonly layout: SheetLayout;
  readonly results: readonly SheetTableResult[];
  readonly books: Ledger;
  readonly fingerprint: string;
  readonly doubt: SheetWhy | undefined;
  readonly correction: SheetCorrection | undefined;
  readonly unread: readonly TableLayout[];
}

/** Puts together what the manager is shown about a sheet that was read. */
export function buildReading(job: SheetJob, parts: ReadingParts): SheetReading {
  const { results, books, doubt, layout } = parts;
  const [first] = results;
  const single = results.length === 1 && first?.client === undefined ? first : undefined;
  const tables = results.flatMap(({ parts: read }) => read);
  const columns = single?.understood.columns ?? [];
  const cells = results.flatMap(({ understood }) => understood.cells);
  return {
    name: job.view.sheet.name,
    hidden: job.view.sheet.hidden,
    use: doubt === undefined ? "yes" : "ask",
    kind: single?.understood.kind ?? (first?.client === undefined ? sharedKind(results) : null),
    why:
      doubt ?? (parts.correction === undefined ? { code: "headers_found" } : { code: "corrected" }),
    headerRows: single?.layout.headerRowIndexes.map((rowIndex) => rowIndex + 1) ?? [],
    columns: columnsByLetter(columns),
    columnReadings: cells.map((cell) => columnReading(cell, results, job.workbook.dateSystem)),
    rows: books.rows,
    used: books.used,
    usedRows: usedSheetRows(tables.map(({ usedRows }) => usedRows)),
    skipped: skippedRows(
      layout,
      tables.flatMap(({ skipped }) => skipped),
      books,
    ),
    filled: tables.flatMap(({ filled }) => filled),
    flags: [...sheetFlags(job, results), ...unreadFlags(parts.unread)],
    questions: tables.flatMap(({ questions }) => questions),
    tables: single === undefined ? results.map((result) => tableReading(job, result)) : [],
    ignoredColumns: lettersOf(
      cells,
      results,
      ({ field }) => leftOutFields.has(field) || field === "SENSITIVE",
    ),
    sensitiveColumns: lettersOf(cells, results, ({ field }) => sensitiveFields.has(field)),
    fingerprint: parts.fingerprint,
  };
}

function unreadFlags(unread: readonly TableLayout[]): SheetFlag[] {
  return unread.map(({ headerRowIndexes }) => {
    return { code: "UNREAD_TABLE", sheetRow: (headerRowIndexes[0] ?? 0) + 1 };
  });
}

function sharedKind(results: readonly SheetTableResult[]): SheetReading["kind"] {
  const kinds = new Set(results.map(({ understood }) => understood.kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : null;
}

/** The columns that are read or recognised; left out and sensitive ones are named elsewhere. */
export function columnsByLetter(columns: readonly MappedColumn[]): Record<string, string> {
  const shown = columns.filter(
    ({ field }) => !leftOutFields.has(field) && !sensitiveFields.has(field),
  );
  return Object.fromEntries(
    shown.map(({ columnIndex, field, guess }) => [
      columnLetter(columnIndex),
      guess ? `${field}?` : field,
    ]),
  );
}

export function rangeOf(layout: TableLayout): string {
  const top = Math.min(...layout.headerRowIndexes, layout.firstRowIndex) + 1;
  const from = `${columnLetter(layout.firstColumnIndex)}${top}`;
  return `${from}:${columnLetter(layout.lastColumnIndex)}${layout.lastRowIndex + 1}`;
}

function tableReading(
  job: SheetJob,
  { layout, understood, parts, client }: SheetTableResult,
): TableReading {
  return {
    range: rangeOf(layout),
    kind: understood.kind,
    orientation: client === undefined ? "rows" : "clientCard",
    ...(client === undefined ? {} : { client: shownClient(job, client) }),
    columns: columnsByLetter(understood.columns),
    used: parts.reduce((sum, { usedRows }) => sum + usedRows.length, 0),
    headerRows: layout.headerRowIndexes.map((rowIndex) => rowIndex + 1),
  };
}

/** A card's client as her keys read. */
export function shownClient(
  job: SheetJob,
  client: ReadonlyMap<RecordColumn, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    [...client].map(([column, at]) => [column, job.texts.textAt(at as number) ?? ""]),
  );
}

function columnReading(
  cell: HeaderCell,
  results: readonly SheetTableResult[],
  dateSystem: DateSystem,
): ColumnReading {
  const mapped = mappedAt(cell.columnIndex, results);
  const isSensitive = mapped !== undefined && sensitiveFields.has(mapped.field);
  return {
    column: columnLetter(cell.columnIndex),
    header: cell.header,
    field: mapped?.field,
    guess: mapped?.guess ?? false,
    samples: isSensitive ? [] : shownSamples(cell.profile, dateSystem),
  };
}

function mappedAt(
  columnIndex: number,
  results: readonly SheetTableResult[],
): MappedColumn | undefined {
  return results
    .flatMap(({ understood }) => understood.columns)
    .find((mapped) => mapped.columnIndex === columnIndex);
}

function lettersOf(
  cells: readonly HeaderCell[],
  results: readonly SheetTableResult[],
  wanted: (column: MappedColumn) => boolean,
): string[] {
  return cells.flatMap(({ columnIndex }) => {
    const mapped = mappedAt(columnIndex, results);
    return mapped !== undefined && wanted(mapped) ? [columnLetter(columnIndex)] : [];
  });
}

/** The rows used by any table, each once, from the top. */
function usedSheetRows(tables: readonly Int32Array[]): Int32Array {
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return only.map((rowIndex) => rowIndex + 1);
  const rows = new Set(tables.flatMap((rowIndexes) => [...rowIndexes]));
  return Int32Array.from(
    [...rows].sort((one, other) => one - other),
    (rowIndex) => rowIndex + 1,
  );
}

/** Titles, and every row below the header that is no record, with its reason. */
function skippedRows(
  layout: SheetLayout,
  skipped: readonly SkippedRow[],
  books: Ledger,
): SkippedRow[] {
  const known = new Set(skipped.map(({ sheetRow }) => sheetRow));
  const unused: SkippedRow[] = [];
  for (const { used, sheetRow, code } of books.listed) {
    if (used || known.has(sheetRow)) continue;
    known.add(sheetRow);
    unused.push({ sheetRow, reason: code });
  }
  const titles = layout.loose.map(({ rowIndex, reason }) => ({ sheetRow: rowIndex + 1, reason }));
  return [...titles, ...skipped, ...unused].sort((one, other) => one.sheetRow - other.sheetRow);
}
