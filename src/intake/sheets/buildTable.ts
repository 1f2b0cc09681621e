import { isOwnKind, type RecordKind } from "../../core/clients/records";
import { attemptGroups } from "./attempts";
import { cellAt, columnLetter, filledColumns, type SheetView } from "./cellAccess";
import { columnProfile } from "./columnProfile";
import type { CellContext } from "../cells/reading";
import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";
import { headerKey } from "./headerText";
import type { HeaderBlockCell } from "./headerCells";
import type { SheetCorrection } from "./mappingCorrections";
import { resolveColumns, type HeaderCell } from "./resolveColumns";
import { sheetKind } from "./sheetKind";
import { bannerOfCell } from "./loneCell";
import type { MappedColumn, SheetTable } from "./tableColumns";
import type { TableLayout } from "./tableLayout";

/** What decides how the columns of a table are understood. */
export interface TableQuestion {
  readonly view: SheetView;
  readonly numberFormats: readonly string[];
  readonly layout: TableLayout;
  /** How days are read in this workbook. */
  readonly dates: CellContext;
  /** The kind the sheet's name or title suggests. */
  readonly hint: SheetKind | undefined;
  /** True when the name or title speaks of redeeming courses (划扣), not of selling. */
  readonly redeems?: boolean;
  readonly correction: SheetCorrection | undefined;
  /** True when the client's name stands outside the table, on her card. */
  readonly onCard: boolean;
}

/** A table understood: one, or one per attempt of a call log with columns for each. */
export interface UnderstoodTable {
  readonly kind: SheetKind;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly MappedColumn[];
  readonly parts: readonly SheetTable[];
}

/** Understands a table's headers; `undefined` when nothing in it says who the client is. */
export function understandTable(question: TableQuestion): UnderstoodTable | undefined {
  const { layout, correction, hint, onCard } = question;
  const groups = attemptGroups(layout.cells);
  const grouped = new Set(groups.flatMap((group) => group.cells.map((cell) => cell.columnIndex)));
  const base = headerCells(
    question,
    layout.cells.filter((cell) => !grouped.has(cell.columnIndex)),
  );
  const matches = base.map((cell) => cell.match);
  const kind =
    correction?.kind ??
    (groups.length > 0
      ? "calls"
      : onCard
        ? cardKind(matches, hint)
        : understoodKind(base, question));
  if (kind === undefined) return undefined;
  const columns = corrected(resolveColumns(base, kind), base, correction);
  if (groups.length === 0) {
    return { kind, cells: base, columns, parts: [{ ...layout, kind, columns }] };
  }
  const attempts = groups.map((group) =>
    resolveColumns(headerCells(question, group.cells), "calls"),
  );
  const all = [...columns, ...attempts.flat()].sort(
    (one, other) => one.columnIndex - other.columnIndex,
  );
  const parts = attempts.map((attempt) => ({
    ...layout,
    kind,
    columns: [...columns, ...attempt],
    dayMayMiss: true,
  }));
  const cells = headerCells(question, layout.cells);
  return { kind, cells, columns: corrected(all, cells, correction), parts };
}

function understoodKind(
  cells: readonly HeaderCell[],
  question: TableQuestion,
): SheetKind | undefined {
  const { hint, correction, redeems } = question;
  const recordHint = recordKind(hint);
  const matches = cells.map(({ match }) => match);
  const found = sheetKind(matches, {
    hint: recordHint,
    redeems,
    isDaily: hasDayHeadings(question),
  });
  if (found !== undefined) return found;
  const named = Object.values(correction?.columns ?? {}).some((field) =>
    /^(?:client|phone|member|staff)/.test(field),
  );
  return named ? (recordHint ?? "clients") : undefined;
}

/** Nothing looks like a sheet of ours: those are known by their mark. */
function recordKind(hint: SheetKind | undefined): RecordKind | undefined {
  return hint === undefined || isOwnKind(hint) ? undefined : hint;
}

/** A heading for each day stands right below the header. */
function hasDayHeadings({ view, layout, dates }: TableQuestion): boolean {
  const { firstRowIndex } = layout;
  const [only, ...others] = filledColumns(view, firstRowIndex);
  if (only === undefined || others.length > 0) return false;
  const banner = bannerOfCell(cellAt(view, firstRowIndex, only), undefined, dates);
  return banner?.on !== undefined || banner?.dayOfMonth !== undefined;
}

/** A table on a card names no client itself. */
function cardKind(
  matches: readonly HeaderCell["match"][],
  hint: SheetKind | undefined,
): SheetKind | undefined {
  const named = [
    ...matches,
    { fields: ["clientName"] as FieldName[], key: "", guess: false, unit: undefined },
  ];
  const kind = sheetKind(named, { hint: recordKind(hint) });
  return kind === "clients" ? undefined : kind;
}

function headerCells(
  { view, numberFormats, layout }: TableQuestion,
  cells: readonly HeaderBlockCell[],
): HeaderCell[] {
  return cells.map(({ columnIndex, header, match, parent }) => ({
    columnIndex,
    header: parent === "" ? header : `${parent} ${header}`,
    match,
    profile: columnProfile(
      view.sheet,
      columnIndex,
      layout.firstRowIndex,
      view.texts,
      numberFormats,
    ),
  }));
}

function corrected(
  columns: readonly MappedColumn[],
  cells: readonly HeaderCell[],
  correction: SheetCorrection | undefined,
): MappedColumn[] {
  const wanted = correction?.columns;
  if (wanted === undefined) return [...columns];
  return cells.flatMap((cell) => {
    const field = wanted[columnLetter(cell.columnIndex)];
    if (field === "ignored") return [];
    const found = columns.find(({ columnIndex }) => columnIndex === cell.columnIndex);
    if (field === undefined) return found === undefined ? [] : [found];
    return [
      {
        columnIndex: cell.columnIndex,
        field,
        header: cell.header,
        guess: false,
        unit: cell.match.unit,
      },
    ];
  });
}

/** The headers of a table as one text: the same for every month's sheet of one template. */
export function fingerprintOf(cells: readonly HeaderBlockCell[]): string {
  return cells.map(({ parent, header }) => headerKey(parent + header)).join("|");
}
