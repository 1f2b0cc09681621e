import type { NamedSheet } from "./sheetSource";
import { cellKind, type SheetCells, type WorkbookCells } from "./workbookCells";

/** From this share of equal rows on, a sheet may be a copy of another. */
const copyShare = 0.8;
const fewestRows = 4;

/**
 * Finds sheets whose rows mostly stand on an earlier sheet as well.
 *
 * @returns by sheet index, the name of the sheet it may be a copy of
 */
export function copiesAmong(
  workbook: WorkbookCells,
  named: readonly NamedSheet[],
): ReadonlyMap<number, string> {
  const copies = new Map<number, string>();
  const byHeader = new Map<string, number[]>();
  workbook.sheets.forEach((sheet, sheetIndex) => {
    if (sheet.rowCount < fewestRows || named[sheetIndex]?.ignore === true) return;
    const key = headerKeyOf(sheet);
    byHeader.set(key, [...(byHeader.get(key) ?? []), sheetIndex]);
  });
  for (const group of byHeader.values()) {
    if (group.length < 2) continue;
    const rows = group.map((sheetIndex) => rowKeys(workbook.sheets[sheetIndex]));
    group.forEach((sheetIndex, place) => {
      const own = rows[place] ?? [];
      for (let earlier = 0; earlier < place; earlier++) {
        const known = new Set(rows[earlier]);
        const same = own.filter((key) => known.has(key)).length;
        if (own.length >= fewestRows - 1 && same >= own.length * copyShare) {
          copies.set(sheetIndex, workbook.sheets[group[earlier] ?? 0]?.name ?? "");
          break;
        }
      }
    });
  }
  return copies;
}

/** The first filled rows, which hold the header. */
function headerKeyOf(sheet: SheetCells): string {
  for (let rowIndex = 0; rowIndex < Math.min(sheet.rowCount, 10); rowIndex++) {
    const texts = sheet.columns.flatMap((column) =>
      column?.kinds[rowIndex] === cellKind.text ? [column.values[rowIndex]] : [],
    );
    if (texts.length > 1) return texts.join(" ");
  }
  return "";
}

function rowKeys(sheet: SheetCells | undefined): string[] {
  if (sheet === undefined) return [];
  const keys: string[] = [];
  for (let rowIndex = 1; rowIndex < sheet.rowCount; rowIndex++) {
    let key = "";
    let filled = 0;
    for (const column of sheet.columns) {
      const kind = column?.kinds[rowIndex] ?? cellKind.blank;
      if (kind !== cellKind.blank) filled++;
      key += `${kind}:${column?.values[rowIndex] ?? 0} `;
    }
    if (filled > 1) keys.push(key);
  }
  return keys;
}
