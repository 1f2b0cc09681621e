import type { CellArea, DefinedName, TableArea } from "../../intake/sheets/workbookCells";
import type { SheetOutline, WorkbookOutline } from "../../workflow/openWorkbook";
import { settingsNamespace } from "../../workflow/settingsPart";
import { sheetRoles, type SheetRole } from "../../workflow/sheetPlan";
import { ourSheets } from "../xlsx/ourSheets";
import { areaOf, rangePlace } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { dateSystemOf, firstOf1904 } from "./firstOf1904";
import { readMerges } from "./readMerges";

/**
 * Reads everything of the open workbook but its cells: what it is made of, then what each sheet is
 * made of, then, where Excel tells it, which cells are merged.
 */
export async function readOutline(requests: ExcelRequests): Promise<WorkbookOutline> {
  const frame = await readFrame(requests);
  const { sheets, settingsPart } = await readSheets(requests, frame);
  const names = [...frame.names, ...sheets.flatMap((sheet) => sheet.names)];
  const roles = new Map(ourSheets(names).map(({ sheet, role }) => [sheet, role]));
  const merges = await readMerges(requests, sheets);
  return {
    name: frame.name,
    isReadOnly: frame.isReadOnly,
    dateSystem: frame.dateSystem,
    settingsPart,
    names,
    sheets: sheets.map(({ names: _names, ...sheet }) => ({
      ...sheet,
      role: knownRole(roles.get(sheet.name)),
      merges: merges.get(sheet.id) ?? [],
    })),
  };
}

/** What the workbook is made of. */
interface Frame extends Pick<WorkbookOutline, "name" | "isReadOnly" | "dateSystem"> {
  readonly sheets: readonly Pick<SheetOutline, "id" | "name" | "isHidden">[];
  readonly tables: readonly (Pick<TableArea, "name" | "headerRow" | "totalsRow"> & {
    readonly sheetId: string;
  })[];
  readonly names: readonly DefinedName[];
  /** Of our settings; should there be several, the first one holds, as on the command line. */
  readonly partIds: readonly string[];
}

function readFrame(requests: ExcelRequests): Promise<Frame> {
  return requests.ask((workbook) => {
    workbook.load({ name: true, readOnly: true });
    const sheets = workbook.worksheets.load({ id: true, name: true, visibility: true });
    const tables = workbook.tables.load({
      name: true,
      showHeaders: true,
      showTotals: true,
      worksheet: { id: true },
    });
    const names = workbook.names.load({ name: true, formula: true, visible: true });
    const parts = workbook.customXmlParts.getByNamespace(settingsNamespace).load({ id: true });
    const serial = firstOf1904(workbook);
    return () => ({
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      dateSystem: dateSystemOf(serial),
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        isHidden: visibility !== Excel.SheetVisibility.visible,
      })),
      tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
        name,
        headerRow: showHeaders,
        totalsRow: showTotals,
        sheetId: worksheet.id,
      })),
      names: namesOf(names, undefined),
      partIds: parts.items.map(({ id }) => id),
    });
  });
}

/** A sheet with the names that are its own. */
interface ReadSheet extends Omit<SheetOutline, "role" | "merges"> {
  readonly names: readonly DefinedName[];
}

function readSheets(
  requests: ExcelRequests,
  frame: Frame,
): Promise<{ readonly sheets: ReadSheet[]; readonly settingsPart: string | undefined }> {
  return requests.ask((workbook) => {
    const [partId] = frame.partIds;
    const part =
      partId === undefined ? undefined : workbook.customXmlParts.getItem(partId).getXml();
    const tables = frame.tables.map(({ sheetId, ...table }) => {
      const range = workbook.tables.getItem(table.name).getRange().load(rangePlace);
      return { sheetId, read: (): TableArea => ({ ...table, ...areaOf(range) }) };
    });
    const sheets = frame.sheets.map((sheet) => {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const protection = worksheet.protection.load({ protected: true });
      const names = worksheet.names.load({ name: true, formula: true, visible: true });
      const used = worksheet.getUsedRangeOrNullObject(true).load(rangePlace);
      return (): ReadSheet => ({
        ...sheet,
        isProtected: protection.protected,
        names: namesOf(names, sheet.name),
        used: usedArea(used),
        tables: tables.filter(({ sheetId }) => sheetId === sheet.id).map(({ read }) => read()),
      });
    });
    return () => ({ sheets: sheets.map((read) => read()), settingsPart: part?.value });
  });
}

function usedArea(used: Excel.Range): CellArea | undefined {
  return used.isNullObject ? undefined : areaOf(used);
}

function namesOf(names: Excel.NamedItemCollection, sheet: string | undefined): DefinedName[] {
  return names.items.map(({ name, formula, visible }) => ({
    name,
    sheet,
    refersTo: String(formula).replace(/^=/, ""),
    hidden: !visible,
  }));
}

/** A role of a later version is none of ours to write. */
function knownRole(role: string | undefined): SheetRole | undefined {
  return sheetRoles.find((each) => each === role);
}
