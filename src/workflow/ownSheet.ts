import type { SheetCells, WorkbookCells } from "../intake/sheets/workbookCells";
import type { SheetRole } from "./sheetPlan";

/** Our own sheet of a role, known by its hidden name; `undefined` where the workbook has none. */
export function ownSheet(workbook: WorkbookCells, role: SheetRole): SheetCells | undefined {
  const mark = `_clinic_recall_${role}`;
  const found = workbook.names.find(({ name }) => name.toLowerCase() === mark);
  return workbook.sheets.find(({ name }) => name === found?.sheet);
}

/** What a new sheet of ours will be called: its own name, or the first free number behind it. */
export function freeSheetName(name: string, { sheets }: WorkbookCells): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let again = 2; taken.has(free.toLowerCase()); again++) free = `${name} ${again}`;
  return free;
}
