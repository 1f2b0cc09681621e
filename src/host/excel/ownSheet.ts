import type { CellArea, DateSystem } from "../../intake/sheets/workbookCells";
import type { SheetRole } from "../../workflow/sheetPlan";
import { ourSheetMark } from "../xlsx/ourSheets";
import { areaOf, rangePlace } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { dateSystemOf, firstOf1904 } from "./firstOf1904";
import { refuse } from "./hostRefusal";

/** What must be known of a workbook before anything is written to it. */
export interface WorkbookPlace {
  readonly dateSystem: DateSystem;
  readonly sheetNames: readonly string[];
  /** Names of tables, and defined names: a new table may have none of them. */
  readonly takenNames: readonly string[];
  /** Our sheet of the role asked for; `undefined` where there is none yet. */
  readonly own: OwnSheet | undefined;
}

/** A sheet of ours that may be written. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Its first table with a header row; `undefined` where somebody took it out. */
  readonly table: OwnTable | undefined;
  /** Names of other tables on it. */
  readonly otherTables: readonly string[];
  /** Where values stand; `undefined` on an emptied sheet. */
  readonly used: CellArea | undefined;
  /** Where values or formats stand. */
  readonly touched: CellArea | undefined;
}

export interface OwnTable {
  readonly name: string;
  readonly area: CellArea;
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
}

/**
 * Finds where one of our sheets is to be written.
 *
 * @throws HostRefusal when the workbook is read-only, or our sheet protected or filtered: then
 *   nothing may be begun
 */
export async function findOwnSheet(
  requests: ExcelRequests,
  role: SheetRole,
): Promise<WorkbookPlace> {
  const frame = await readFrame(requests);
  if (frame.isReadOnly) refuse({ code: "workbookReadOnly" });
  const found = await readMarks(requests, frame, role);
  if (found?.isProtected === true) refuse({ code: "sheetProtected", sheet: found.name });
  if (found?.isFiltered === true) refuse({ code: "filterOn", sheet: found.name });
  return { ...frame, sheetNames: frame.sheets.map(({ name }) => name), own: found };
}

interface Frame extends Pick<WorkbookPlace, "dateSystem" | "takenNames"> {
  readonly isReadOnly: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
}

function readFrame(requests: ExcelRequests): Promise<Frame> {
  return requests.ask((workbook) => {
    workbook.load({ readOnly: true });
    const sheets = workbook.worksheets.load({ id: true, name: true });
    const tables = workbook.tables.load({
      name: true,
      showHeaders: true,
      showTotals: true,
      worksheet: { id: true },
    });
    const names = workbook.names.load({ name: true });
    const serial = firstOf1904(workbook);
    return () => ({
      isReadOnly: workbook.readOnly,
      dateSystem: dateSystemOf(serial),
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      tables: tables.items.map(({ name, worksheet, showHeaders, showTotals }) => ({
        name,
        sheetId: worksheet.id,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
      takenNames: [...tables.items, ...names.items].map(({ name }) => name),
    });
  });
}

interface MarkedSheet extends OwnSheet {
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** Which sheet carries our hidden name; the first one, should somebody have copied it. */
function readMarks(
  requests: ExcelRequests,
  frame: Frame,
  role: SheetRole,
): Promise<MarkedSheet | undefined> {
  return requests.ask((workbook) => {
    const marked = frame.sheets.map(({ id, name }) => {
      const sheet = workbook.worksheets.getItem(id);
      const mark = sheet.names.getItemOrNullObject(ourSheetMark(role)).load({ name: true });
      const protection = sheet.protection.load({ protected: true });
      const used = sheet.getUsedRangeOrNullObject(true).load(rangePlace);
      const touched = sheet.getUsedRangeOrNullObject(false).load(rangePlace);
      const tables = frame.tables.filter(({ sheetId }) => sheetId === id);
      const placed = tables.map((table) => placedTable(workbook, table));
      const first = placed.find(({ hasHeader }) => hasHeader);
      const read = (): MarkedSheet => ({
        id,
        name,
        table: first?.read(),
        otherTables: placed.filter((each) => each !== first).map((each) => each.name),
        used: used.isNullObject ? undefined : areaOf(used),
        touched: touched.isNullObject ? undefined : areaOf(touched),
        isProtected: protection.protected,
        isFiltered: placed.some(({ filter }) => filter.isDataFiltered),
      });
      return { mark, read };
    });
    return () => marked.find(({ mark }) => !mark.isNullObject)?.read();
  });
}

function placedTable(workbook: Excel.Workbook, table: Frame["tables"][number]) {
  const { name, hasHeader, hasTotals } = table;
  const loaded = workbook.tables.getItem(name);
  const range = loaded.getRange().load(rangePlace);
  const header = hasHeader ? loaded.getHeaderRowRange().load({ values: true }) : undefined;
  const filter = loaded.autoFilter.load({ isDataFiltered: true });
  const read = (): OwnTable => ({
    name,
    hasTotals,
    area: areaOf(range),
    headings: (header?.values[0] ?? []).map(String),
  });
  return { name, hasHeader, filter, read };
}
