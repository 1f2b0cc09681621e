import type { CellArea } from "../../intake/sheets/workbookCells";
import type { SheetRole } from "../../workflow/sheetPlan";
import type { CellBlock, WorkbookOutline } from "../../workflow/openWorkbook";
import { areaOf, rangeAt, rangePlace } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { refuse } from "./hostRefusal";
import type { OwnSheet } from "./ownSheet";
import { readBlocks } from "./readBlocks";

/** Sheets people type on and that are made again: what they typed must not be lost by it. */
const typedOn: readonly (SheetRole | undefined)[] = [
  "call_sheet",
  "scripts",
  "handover",
  "campaign",
  "expectations",
  "experience_map",
];

interface ReadCells {
  readonly area: CellArea;
  /** As JSON: plain cells compare as text. */
  readonly values: string;
}

interface ReadSheet {
  readonly used: CellArea | undefined;
  readonly cells: ReadCells[];
}

/**
 * Remembers our sheets as they were read, so that one is made again only if nobody has typed on it
 * since: reading a large workbook takes long enough for another outcome, and a handover is looked at
 * in the pane for minutes.
 */
export class AsRead {
  private sheets = new Map<string, ReadSheet>();

  /** A job begins: what was read for another one no longer counts. */
  begin({ sheets }: WorkbookOutline): void {
    const own = sheets.filter(({ role }) => typedOn.includes(role));
    this.sheets = new Map(own.map(({ id, used }) => [id, { used, cells: [] }]));
  }

  note({ sheetId, firstRowIndex, firstColumnIndex, values }: CellBlock): void {
    const area = {
      firstRowIndex,
      firstColumnIndex,
      lastRowIndex: firstRowIndex + values.length - 1,
      lastColumnIndex: firstColumnIndex + (values[0]?.length ?? 0) - 1,
    };
    this.sheets.get(sheetId)?.cells.push({ area, values: JSON.stringify(values) });
  }

  /** We have written it ourselves: until it is read again nobody knows what stands on it. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Reads a sheet we have just written, for the next time it is made without reading all anew. */
  async reread(requests: ExcelRequests, sheetId: string, role: SheetRole): Promise<void> {
    if (role === "call_sheet" || !typedOn.includes(role)) return;
    const used = await requests.ask((workbook) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const range = sheet.getUsedRangeOrNullObject(true).load(rangePlace);
      return () => (range.isNullObject ? undefined : areaOf(range));
    });
    this.sheets.set(sheetId, { used, cells: [] });
    if (used === undefined) return;
    await readBlocks(
      requests,
      { sheetId, area: used, withFormats: false },
      { onBlock: (block) => this.note(block), signal: undefined },
    );
  }

  /** @throws HostRefusal `editedMeanwhile` when the sheet is not as it was read */
  async check(requests: ExcelRequests, { id, name, used }: OwnSheet): Promise<void> {
    const read = this.sheets.get(id);
    if (read === undefined || read.cells.length === 0) return;
    const isSame = await requests.ask((workbook) => {
      const sheet = workbook.worksheets.getItem(id);
      const now = read.cells.map(({ area }) => rangeAt(sheet, area).load({ values: true }));
      return () => read.cells.every(({ values }, at) => JSON.stringify(now[at]?.values) === values);
    });
    if (!isSame || JSON.stringify(used) !== JSON.stringify(read.used))
      refuse({ code: "editedMeanwhile", sheet: name });
  }
}
