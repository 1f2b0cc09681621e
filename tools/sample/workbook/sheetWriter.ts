import type { Font, Style, Workbook, Worksheet } from "exceljs";
import type { Day } from "../../../src/core/calendar/day";
import type { Dirt, Planted } from "./planted";

/** What a person may put into a cell; days and money carry the format they are shown in. */
export type SampleCell =
  | string
  | number
  | null
  | { readonly on: Day; readonly format: string }
  | { readonly amount: number; readonly format: string }
  | { readonly formula: string; readonly result: CachedResult; readonly format?: string };

/** What Excel last made of a formula. */
export type CachedResult = number | "#VALUE!";

export type RowLook = "title" | "note" | "header" | "banner" | "total" | "plain";

export interface SheetLook {
  readonly widths: readonly number[];
  readonly tab?: string;
  readonly hidden?: boolean;
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen?: readonly [rows: number, columns: number];
  readonly headerColour: string;
  readonly font: string;
  /** Thin lines around every cell, as some people like. */
  readonly ruled?: boolean;
}

/** A sheet being filled from the top, row after row, and what was planted on it. */
export interface SheetWriter {
  readonly name: string;
  readonly sheet: Worksheet;
  /** Writes the next row and returns the number a person sees beside it. */
  readonly add: (cells: readonly SampleCell[], look?: RowLook) => number;
  /** Leaves a row free. */
  readonly skip: () => number;
  readonly plant: (sheetRow: number, ...what: readonly Planted["what"][]) => void;
  readonly nextRow: () => number;
}

/** Serial number of 1970-01-01 in Excel's 1900 calendar. */
const epochSerial = 25_569;

export function serialOf(on: Day): number {
  return on + epochSerial;
}

export function writeSheet(book: Workbook, planted: Planted[], look: SheetLook & { name: string }) {
  const { name, widths, tab, hidden, frozen, ruled } = look;
  const sheet = book.addWorksheet(name, {
    state: hidden === true ? "hidden" : "visible",
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
    ...(tab === undefined ? {} : { properties: { tabColor: { argb: tab } } }),
  });
  widths.forEach((width, place) => (sheet.getColumn(place + 1).width = width));
  if (frozen !== undefined)
    sheet.views = [{ state: "frozen", ySplit: frozen[0], xSplit: frozen[1] }];
  let written = 0;
  const writer: SheetWriter = {
    name,
    sheet,
    add(cells, rowLook = "plain") {
      written += 1;
      const row = sheet.getRow(written);
      cells.forEach((cell, place) => {
        const target = row.getCell(place + 1);
        put(target, cell);
        Object.assign(target, styleOf(rowLook, look));
        if (ruled === true && rowLook === "plain") target.border = hairlines;
      });
      if (rowLook === "title" || rowLook === "header") row.height = 28;
      return written;
    },
    skip() {
      written += 1;
      planted.push({ sheet: name, sheetRow: written, what: "blank" });
      return written;
    },
    plant(sheetRow, ...what) {
      for (const one of what) planted.push({ sheet: name, sheetRow, what: one });
    },
    nextRow: () => written + 1,
  };
  return writer;
}

/** Writes a merged title across the sheet. */
export function addTitle(writer: SheetWriter, text: string, lastColumn: number): void {
  const sheetRow = writer.add([text], "title");
  writer.sheet.mergeCells(sheetRow, 1, sheetRow, lastColumn);
  writer.plant(sheetRow, "title");
}

/** One line of remarks or figures above the header. */
export function addNote(writer: SheetWriter, cells: readonly SampleCell[], what: Dirt): void {
  writer.plant(writer.add(cells, "note"), what);
}

function put(target: { value: unknown; numFmt: string }, cell: SampleCell): void {
  if (cell === null || cell === "") return;
  if (typeof cell !== "object") {
    target.value = cell;
    return;
  }
  if ("formula" in cell) {
    const { formula, result } = cell;
    target.value = { formula, result: typeof result === "string" ? { error: result } : result };
  } else target.value = "on" in cell ? serialOf(cell.on) : cell.amount;
  if (cell.format !== undefined) target.numFmt = cell.format;
}

const hairline = { style: "hair", color: { argb: "FFBFBFBF" } } as const;
const hairlines = { top: hairline, left: hairline, bottom: hairline, right: hairline };

function styleOf(look: RowLook, { headerColour, font }: SheetLook): Partial<Style> {
  const named: Partial<Font> = { name: font };
  switch (look) {
    case "title":
      return {
        font: { ...named, bold: true, size: 16 },
        alignment: { horizontal: "center", vertical: "middle" },
      };
    case "note":
      return { font: { ...named, italic: true, size: 9, color: { argb: "FF7F7F7F" } } };
    case "header":
      return {
        font: { ...named, bold: true },
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: headerColour } },
        border: hairlines,
      };
    case "banner":
      return {
        font: { ...named, bold: true, color: { argb: "FF7A3E57" } },
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF7D6" } },
      };
    case "total":
      return {
        font: { ...named, bold: true },
        border: { top: { style: "thin" }, bottom: { style: "double" } },
      };
    case "plain":
      return { font: { ...named, size: 10 } };
  }
}
