import type { CellArea } from "../../intake/sheets/workbookCells";
import type { AppendedRows } from "../../workflow/openWorkbook";
import type { PlannedCell, SheetPlan, TableColumn } from "../../workflow/sheetPlan";
import { addressOf, rangeAt } from "./cellAreas";
import { cellToWrite, numberFormats } from "./cellToWrite";
import { dressRows } from "./dressSheet";
import type { ExcelRequests } from "./excelRequests";
import { setNumberFormat } from "./fillSheet";
import { refuse } from "./hostRefusal";
import { excelHas } from "./newerMembers";
import { findOwnSheet, type OwnSheet, type OwnTable, type WorkbookPlace } from "./ownSheet";
import { restoreTable } from "./restoreTable";
import { placeOf } from "./placeOf";
import { plainValue } from "./plainValue";
import { widenTable } from "./widenTable";
import { writeSheet } from "./writeSheet";

/** Rows below the table that are looked at for rows of ours it does not hold yet. */
const looseRows = 200;
/** Rows at the table's end that may be blank. */
const blankRows = 50;

/**
 * Adds rows below a table of ours. What stands there is looked up first, by key: so this can be
 * done again after an answer that was lost, and no row is doubled.
 */
export async function appendRows(requests: ExcelRequests, plan: SheetPlan): Promise<AppendedRows> {
  const place = await findOwnSheet(requests, plan.role);
  const { own } = place;
  if (own?.used === undefined) return makeWithRows(requests, place, plan);
  const found = own.table ?? (await restoreTable(requests, place, plan));
  requireKey(own, found, plan);
  const table = await widenTable(requests, { own, table: found }, plan);
  const columnPlaces = plan.table.columns.map(({ header }) => table.headings.indexOf(header));
  const target: Target = { place, own, table, plan, columnPlaces };
  const standing = await readStanding(requests, target);
  const added = plan.table.rows.filter((_, index) => standing.rows[index] === undefined);
  if (added.length > 0)
    await writeBelow(requests, target, { rows: added, at: standing.nextRowIndex });
  let nextRowIndex = standing.nextRowIndex;
  const sheetRows = standing.rows.map((rowIndex) => (rowIndex ?? nextRowIndex++) + 1);
  return { sheetId: own.id, name: own.name, sheetRows };
}

async function makeWithRows(
  requests: ExcelRequests,
  place: WorkbookPlace,
  plan: SheetPlan,
): Promise<AppendedRows> {
  const written = await writeSheet(requests, { place, plan }, {});
  const firstSheetRow = plan.lines.length === 0 ? 2 : plan.lines.length + 3;
  return { ...written, sheetRows: plan.table.rows.map((_, index) => firstSheetRow + index) };
}

interface Target {
  readonly place: WorkbookPlace;
  readonly own: OwnSheet;
  readonly table: OwnTable;
  readonly plan: SheetPlan;
  /** Place within the table of each planned column, wherever a person moved it; -1 for none. */
  readonly columnPlaces: readonly number[];
}

/** Without the column that tells rows apart, a row could be written twice. */
function requireKey(own: OwnSheet, table: OwnTable, plan: SheetPlan): void {
  const heading = plan.table.columns[0]?.header ?? "";
  if (!table.headings.includes(heading)) refuse({ code: "headingGone", sheet: own.name, heading });
}

interface Standing {
  /** For each planned row the row its key stands in; `undefined` for those to add. 0-based. */
  readonly rows: readonly (number | undefined)[];
  readonly nextRowIndex: number;
}

function readStanding(requests: ExcelRequests, target: Target): Promise<Standing> {
  const { own, table, plan, place } = target;
  const firstRowIndex = table.area.firstRowIndex + 1;
  const bodyEnd = lastBodyRow(table);
  const tail: CellArea = {
    ...table.area,
    firstRowIndex: Math.max(firstRowIndex, bodyEnd - blankRows),
    lastRowIndex: bodyEnd + plan.table.rows.length + looseRows,
  };
  const [keyPlace = 0] = target.columnPlaces;
  return requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.getItem(own.id);
      const keys = rangeAt(sheet, keyCells(target, keyPlace));
      const found = plan.table.rows.map(([key = null]) =>
        placeOf(workbook, plainValue(key, place.dateSystem), keys),
      );
      const cells = rangeAt(sheet, tail).load({ values: true });
      return () => {
        const rows = found.map((read) => {
          const at = read();
          return at === undefined ? undefined : firstRowIndex + at;
        });
        const added = rows.filter((at) => at === undefined).length;
        const bodyRows = bodyEnd - tail.firstRowIndex + 1;
        // The totals stand aside while rows are added.
        const values = cells.values.filter((_, at) => !(table.hasTotals && at === bodyRows));
        const next = nextRow(values, { keyPlace, bodyRows });
        if (!values.slice(next, next + added).every(isBlank))
          refuse({ code: "placeTaken", sheet: own.name });
        return { rows, nextRowIndex: tail.firstRowIndex + next };
      };
    },
    { sheet: own.name },
  );
}

function lastBodyRow({ area, hasTotals }: OwnTable): number {
  return area.lastRowIndex - (hasTotals ? 1 : 0);
}

/** The key's cells below its heading, those of rows the table does not hold yet included. */
function keyCells({ own, table }: Target, keyPlace: number): CellArea {
  const columnIndex = table.area.firstColumnIndex + keyPlace;
  return {
    firstRowIndex: table.area.firstRowIndex + 1,
    lastRowIndex: Math.max(table.area.lastRowIndex, own.used?.lastRowIndex ?? 0),
    firstColumnIndex: columnIndex,
    lastColumnIndex: columnIndex,
  };
}

/** Below the last row with values in the table, and below rows of ours that it does not hold. */
function nextRow(
  values: readonly (readonly unknown[])[],
  { keyPlace, bodyRows }: { readonly keyPlace: number; readonly bodyRows: number },
): number {
  let next = bodyRows;
  while (next > 0 && isBlank(values[next - 1] ?? [])) next--;
  while (next >= bodyRows && next < values.length && values[next]?.[keyPlace] !== "") next++;
  return next;
}

function isBlank(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === "");
}

function writeBelow(
  requests: ExcelRequests,
  target: Target,
  added: { readonly rows: readonly (readonly PlannedCell[])[]; readonly at: number },
): Promise<void> {
  const { own, table, place, columnPlaces } = target;
  const { area } = table;
  const below: CellArea = {
    ...area,
    firstRowIndex: added.at,
    lastRowIndex: added.at + added.rows.length - 1,
  };
  const whole = { ...area, lastRowIndex: Math.max(lastBodyRow(table), below.lastRowIndex) };
  return requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.getItem(own.id);
      const kept = workbook.tables.getItem(table.name);
      if (table.hasTotals) kept.showTotals = false;
      const columns = inTheirPlaces(target);
      const cells = rangeAt(sheet, below);
      columns.forEach((column, at) => {
        if (column !== undefined) setNumberFormat(cells.getColumn(at), numberFormats[column.kind]);
      });
      cells.values = added.rows.map((row) =>
        columns.map((column, at) => {
          const cell = row[columnPlaces.indexOf(at)] ?? null;
          return column === undefined ? null : cellToWrite(cell, column.kind, place.dateSystem);
        }),
      );
      dressRows(cells, columns);
      // Excel lets the table grow by itself, unless a person has switched that off.
      if (excelHas("tableResize")) kept.resize(sheet.getRange(addressOf(whole)));
      if (table.hasTotals) kept.showTotals = true;
      return () => undefined;
    },
    { sheet: own.name, isWriting: true },
  );
}

/** Planned columns in the order they stand on the sheet; `undefined` for a person's own. */
function inTheirPlaces({ table, plan, columnPlaces }: Target): (TableColumn | undefined)[] {
  return table.headings.map((_, at) => plan.table.columns[columnPlaces.indexOf(at)]);
}
