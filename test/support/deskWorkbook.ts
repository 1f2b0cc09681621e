import { cellErrors, cellKind, type WorkbookCells } from "../../src/intake/sheets/workbookCells";
import { createClinicDesk } from "../../src/workflow/desk/createClinicDesk";
import type { ClinicDesk, DayOverview, DeskQuestion } from "../../src/workflow/desk/clinicDesk";
import type { CellBlock, CellsWish, WorkbookOutline } from "../../src/workflow/openWorkbook";
import { keptSettings, noSettings } from "../../src/workflow/settings";
import { sheetRoles } from "../../src/workflow/sheetPlan";
import { day } from "./day";

/** A workbook as a spreadsheet would tell of it before its cells are asked for. */
export function outlineOf(workbook: WorkbookCells): WorkbookOutline {
  return {
    name: "clinic.xlsx",
    isReadOnly: false,
    dateSystem: workbook.dateSystem,
    settingsPart: workbook.settingsPart,
    names: workbook.names,
    sheets: workbook.sheets.map((sheet, place) => ({
      id: `sheet ${place}`,
      name: sheet.name,
      isHidden: sheet.hidden,
      isProtected: false,
      role: sheetRoles.find((role) =>
        workbook.names.some(
          ({ name, sheet: on }) => name === `_clinic_recall_${role}` && on === sheet.name,
        ),
      ),
      used:
        sheet.rowCount === 0
          ? undefined
          : {
              firstRowIndex: 0,
              firstColumnIndex: 0,
              lastRowIndex: sheet.rowCount - 1,
              lastColumnIndex: sheet.columns.length - 1,
            },
      merges: sheet.merges,
      tables: sheet.tables,
    })),
  };
}

/** The cells a wish asks for, as Excel would hand them over, in blocks of a few rows. */
export function blocksOf(
  workbook: WorkbookCells,
  { sheetId, area, withFormats }: CellsWish,
  rowsPerBlock = 50,
): readonly CellBlock[] {
  const sheet = workbook.sheets[Number(sheetId.slice("sheet ".length))];
  if (sheet === undefined) throw new RangeError(`no ${sheetId}`);
  const blocks: CellBlock[] = [];
  for (let from = area.firstRowIndex; from <= area.lastRowIndex; from += rowsPerBlock) {
    const to = Math.min(from + rowsPerBlock - 1, area.lastRowIndex);
    const table = <Cell>(cell: (rowIndex: number, columnIndex: number) => Cell) =>
      numbers(from, to).map((rowIndex) =>
        numbers(area.firstColumnIndex, area.lastColumnIndex).map((at) => cell(rowIndex, at)),
      );
    blocks.push({
      sheetId,
      firstRowIndex: from,
      firstColumnIndex: area.firstColumnIndex,
      values: table((rowIndex, at) => valueAt(workbook, sheet.columns[at], rowIndex)),
      ...(withFormats
        ? {
            numberFormats: table(
              (rowIndex, at) =>
                workbook.numberFormats[sheet.columns[at]?.formats[rowIndex] ?? 0] ?? "General",
            ),
          }
        : {}),
    });
  }
  return blocks;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function valueAt(
  { texts }: WorkbookCells,
  column: WorkbookCells["sheets"][number]["columns"][number],
  rowIndex: number,
): string | number | boolean {
  const value = column?.values[rowIndex] ?? 0;
  switch (column?.kinds[rowIndex]) {
    case cellKind.number:
      return value;
    case cellKind.text:
      return texts[value] ?? "";
    case cellKind.boolean:
      return value === 1;
    case cellKind.error:
      return cellErrors[value] ?? "#OTHER!";
    default:
      return "";
  }
}

/** What a desk was given, and what it made of it. */
export interface DeskAtWork {
  readonly desk: ClinicDesk;
  readonly overview: DayOverview;
  readonly wishes: readonly CellsWish[];
}

/** Takes a workbook into a desk and judges it, as the pane does. */
export async function deskWith(
  workbook: WorkbookCells,
  asked: Partial<Omit<DeskQuestion, "asOf">> & { readonly asOf: string },
  desk: ClinicDesk = createClinicDesk(),
): Promise<DeskAtWork> {
  const kept = keptSettings(workbook.settingsPart);
  const question: DeskQuestion = {
    settings: kept.ok ? kept.value : noSettings,
    displayLanguage: "en",
    ...asked,
    asOf: day(asked.asOf),
  };
  const wishes: CellsWish[] = [];
  const read = async (wanted: readonly CellsWish[]) => {
    wishes.push(...wanted);
    for (const wish of wanted) for (const block of blocksOf(workbook, wish)) await desk.take(block);
  };
  await read(await desk.open(outlineOf(workbook)));
  for (;;) {
    const wanted = await desk.remaining(question);
    if (wanted.length === 0) break;
    await read(wanted);
  }
  return { desk, overview: await desk.judge(question), wishes };
}
