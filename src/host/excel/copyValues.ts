import type { CellArea } from "../../intake/sheets/workbookCells";
import type { SheetToCopy, WrittenSheet } from "../../workflow/openWorkbook";
import { ourSheetMark } from "../xlsx/ourSheets";
import { freeSheetName } from "../xlsx/write/freeNames";
import { areaOf, rangeAt, rangePlace } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { refuse } from "./hostRefusal";

const mark = ourSheetMark("values");

/** Further columns keep Excel's own width: each is asked for one by one. */
const widthsAtMost = 200;

/**
 * Copies sheets as values, each to a sheet of ours: what its formulas say now, how it looks, and
 * nothing that calculates (L13). The sheet itself is only read.
 *
 * The hidden name on a copy points at the sheet it was made from, wherever that is moved or however
 * it is called: so the next copy of the same sheet refills the one that is there.
 *
 * @throws HostRefusal when the workbook is read-only, a copy is protected or a sheet is gone
 */
export async function copyValues(
  requests: ExcelRequests,
  sheets: readonly SheetToCopy[],
): Promise<readonly WrittenSheet[]> {
  const written: WrittenSheet[] = [];
  // One after the other: the next free name depends on the sheet before.
  for (const wanted of sheets) written.push(await copySheet(requests, wanted));
  return written;
}

async function copySheet(requests: ExcelRequests, wanted: SheetToCopy): Promise<WrittenSheet> {
  const { names, source, copies } = await lookAround(requests, wanted.sheetId);
  const copy = copies.find(({ of }) => of === source.name);
  if (copy?.isProtected === true) refuse({ code: "sheetProtected", sheet: copy.name });
  const widths = await columnWidths(requests, wanted.sheetId, source.used);
  const name = copy?.name ?? freeSheetName(wanted.name, names);
  return requests.ask(
    (workbook) => {
      const from = workbook.worksheets.getItem(wanted.sheetId);
      const to =
        copy === undefined ? workbook.worksheets.add(name) : workbook.worksheets.getItem(copy.id);
      if (copy === undefined) to.names.add(mark, from.getRange("A1")).visible = false;
      else to.getRange().clear();
      if (source.used !== undefined) {
        const cells = rangeAt(to, source.used);
        cells.copyFrom(rangeAt(from, source.used), Excel.RangeCopyType.formats);
        cells.copyFrom(rangeAt(from, source.used), Excel.RangeCopyType.values);
      }
      for (const { column, width } of widths)
        to.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      to.load({ id: true, name: true });
      return () => ({ sheetId: to.id, name: to.name });
    },
    { sheet: name, isWriting: true },
  );
}

interface Surroundings {
  readonly names: readonly string[];
  readonly source: { readonly name: string; readonly used: CellArea | undefined };
  /** Sheets that are copies of ours, and of which sheet. */
  readonly copies: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: string | undefined;
    readonly isProtected: boolean;
  }[];
}

async function lookAround(requests: ExcelRequests, sheetId: string): Promise<Surroundings> {
  const { sheets, isReadOnly } = await requests.ask((workbook) => {
    workbook.load({ readOnly: true });
    const all = workbook.worksheets.load({ id: true, name: true });
    return () => ({
      isReadOnly: workbook.readOnly,
      sheets: all.items.map(({ id, name }) => ({ id, name })),
    });
  });
  if (isReadOnly) refuse({ code: "workbookReadOnly" });
  const source = sheets.find(({ id }) => id === sheetId);
  if (source === undefined) refuse({ code: "sheetGone", sheet: undefined });
  return requests.ask((workbook) => {
    const used = workbook.worksheets
      .getItem(sheetId)
      .getUsedRangeOrNullObject(false)
      .load(rangePlace);
    const marks = sheets.map(({ id, name }) => {
      const sheet = workbook.worksheets.getItem(id);
      const protection = sheet.protection.load({ protected: true });
      const item = sheet.names.getItemOrNullObject(mark).load({ formula: true });
      return () => ({
        id,
        name,
        isCopy: !item.isNullObject,
        of: item.isNullObject ? undefined : sheetOf(String(item.formula)),
        isProtected: protection.protected,
      });
    });
    return () => ({
      names: sheets.map(({ name }) => name),
      source: { name: source.name, used: used.isNullObject ? undefined : areaOf(used) },
      copies: marks.map((read) => read()).filter(({ isCopy }) => isCopy),
    });
  });
}

/**
 * The sheet a reference points at.
 *
 * @example
 * sheetOf("='Anna''s list'!$A$1") // => "Anna's list"
 * sheetOf("=#REF!$A$1") // => "#REF"
 */
export function sheetOf(formula: string): string | undefined {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

function columnWidths(
  requests: ExcelRequests,
  sheetId: string,
  used: CellArea | undefined,
): Promise<readonly { readonly column: number; readonly width: number }[]> {
  if (used === undefined) return Promise.resolve([]);
  const count = Math.min(used.lastColumnIndex - used.firstColumnIndex + 1, widthsAtMost);
  return requests.ask((workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const formats = Array.from({ length: count }, (_, place) => {
      const column = used.firstColumnIndex + place;
      const format = sheet.getRangeByIndexes(0, column, 1, 1).format.load({ columnWidth: true });
      return () => ({ column, width: format.columnWidth });
    });
    return () => formats.map((read) => read());
  });
}
