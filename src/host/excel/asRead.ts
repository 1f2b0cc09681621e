import type { CellArea } from "../../intake/sheets/workbookCells";
import type { CellBlock, WorkbookOutline } from "../../workflow/openWorkbook";
import { rangeAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { refuse } from "./hostRefusal";
import type { OwnSheet } from "./ownSheet";

/** The sheet people type on and that is made again: what they typed must not be lost by it. */
const typedOn = "call_sheet";

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
 * Remembers our call sheet as it was read, so that it is made again only if nobody has typed on it
 * since: reading a large workbook takes long enough for another outcome.
 */
export class AsRead {
  private sheets = new Map<string, ReadSheet>();

  /** A job begins: what was read for another one no longer counts. */
  begin({ sheets }: WorkbookOutline): void {
    const own = sheets.filter(({ role }) => role === typedOn);
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

  /** We have written it ourselves: it is as the next job will find it. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
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
