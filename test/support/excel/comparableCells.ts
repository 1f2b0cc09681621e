import {
  cellErrors,
  cellKind,
  type CellArea,
  type DefinedName,
  type TableArea,
  type WorkbookCells,
} from "../../../src/intake/sheets/workbookCells";
import { columnLetters } from "../../../src/host/xlsx/read/cellAddress";
import type { OpenWorkbook } from "../../../src/workflow/openWorkbook";

/** A workbook in a form in which two hosts can be compared: cells by address, nothing in order. */
export interface ComparableWorkbook {
  readonly dateSystem: number;
  readonly settingsPart: string | undefined;
  readonly sheets: readonly ComparableSheet[];
}

interface ComparableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Address to value and number format. */
  readonly cells: Readonly<Record<string, readonly [string | number | boolean, string]>>;
  readonly merges: readonly string[];
  readonly tables: readonly TableArea[];
  readonly marks: readonly string[];
}

/** What an older Excel tells of it: everything but merged cells. */
export function withoutMerges(workbook: ComparableWorkbook): ComparableWorkbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

/** As a file's reader gives it. */
export function cellsOfFile(workbook: WorkbookCells): ComparableWorkbook {
  return {
    dateSystem: workbook.dateSystem,
    settingsPart: workbook.settingsPart,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      cells: Object.fromEntries(
        sheet.columns.flatMap((column, columnIndex) =>
          column === undefined
            ? []
            : Array.from(column.kinds, (kind, rowIndex) => {
                const value = column.values[rowIndex]!;
                const format = workbook.numberFormats[column.formats[rowIndex]!]!;
                return [
                  addressAt(rowIndex, columnIndex),
                  [valueOf(kind, value, workbook.texts), format],
                ] as const;
              }).filter(([, [value]]) => value !== ""),
        ),
      ),
      ...frameOf(sheet, workbook.names),
    })),
  };
}

/** As read through the port, every cell of every sheet. */
export async function cellsOfPort(port: OpenWorkbook): Promise<ComparableWorkbook> {
  const outline = await port.outline();
  if (!outline.ok) throw new Error(outline.problem.code);
  const { dateSystem, settingsPart, names, sheets } = outline.value;
  const read: ComparableSheet[] = [];
  for (const sheet of sheets) {
    const cells: Record<string, readonly [string | number | boolean, string]> = {};
    if (sheet.used !== undefined) {
      const wish = { sheetId: sheet.id, area: sheet.used, withFormats: true };
      const done = await port.readCells(wish, (block) => {
        block.values.forEach((row, down) => {
          row.forEach((value, across) => {
            if (value === "") return;
            const place = [block.firstRowIndex + down, block.firstColumnIndex + across] as const;
            cells[addressAt(...place)] = [value, block.numberFormats![down]![across]!];
          });
        });
      });
      if (!done.ok) throw new Error(done.problem.code);
    }
    read.push({
      name: sheet.name,
      hidden: sheet.isHidden,
      cells,
      ...frameOf(sheet, names),
    });
  }
  return { dateSystem, settingsPart, sheets: read };
}

interface Framed {
  readonly name: string;
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableArea[];
}

function frameOf({ name: sheet, merges, tables }: Framed, names: readonly DefinedName[]) {
  return {
    merges: merges.map((area) => JSON.stringify(Object.entries(area).sort())).sort(),
    tables: [...tables],
    marks: names
      .filter((name) => name.sheet === sheet && name.name.startsWith("_clinic_recall"))
      .map(({ name, hidden }) => `${name} ${hidden ? "hidden" : "shown"}`),
  };
}

function addressAt(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

function valueOf(kind: number, value: number, texts: readonly string[]) {
  switch (kind) {
    case cellKind.number:
      return value;
    case cellKind.text:
      return texts[value]!;
    case cellKind.boolean:
      return value === 1;
    case cellKind.error:
      return cellErrors[value]!;
    default:
      return "";
  }
}
