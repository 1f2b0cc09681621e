import { readFileSync } from "node:fs";
import { cellKind, type WorkbookCells } from "../../src/intake/sheets/workbookCells";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { readAll } from "../peers/prototypeReader.mjs";
import { loadPeer } from "../peers/peerPackages";
import { peakMb, timed, type Measured } from "../support/measured";
import type { TaskInput } from "./taskInput";

/** Ours: every cell of the workbook as columns. */
export function readOurs({ path, repetitions }: TaskInput): Measured {
  const found = timed(repetitions, () => {
    const read = readWorkbook(new Uint8Array(readFileSync(path)));
    if (!read.ok) throw new Error(`The reader refused the workbook: ${read.problem.code}`);
    return { cells: filledCells(read.value) };
  });
  return { ...found, peakMb: peakMb() };
}

export function filledCells({ sheets }: WorkbookCells): number {
  let filled = 0;
  for (const { columns } of sheets)
    for (const column of columns)
      for (const kind of column?.kinds ?? []) if (kind !== cellKind.blank) filled++;
  return filled;
}

/** The prototype this reader grew from: values only, nothing checked. */
export function readPrototype({ path, repetitions }: TaskInput): Measured {
  const found = timed(repetitions, () => {
    let cells = 0;
    for (const rows of Object.values(readAll(new Uint8Array(readFileSync(path)))))
      for (const row of rows) cells += row?.filter((cell) => cell !== undefined).length ?? 0;
    return { cells };
  });
  return { ...found, peakMb: peakMb() };
}

/** The part of SheetJS the benchmarks use. */
export interface SheetJs {
  readonly read: (
    bytes: Uint8Array,
    options: object,
  ) => { readonly Sheets: Record<string, SheetJsSheet> };
  readonly write: (book: object, options: object) => Uint8Array;
  readonly utils: {
    readonly aoa_to_sheet: (rows: readonly (readonly unknown[])[]) => object;
    readonly book_append_sheet: (book: object, sheet: object, name: string) => void;
  };
}

interface SheetJsSheet {
  readonly "!data": readonly (readonly unknown[] | undefined)[];
}

/** SheetJS as republished by @e965, its dense mode, which is the faster one. */
export function readSheetJs({ path, repetitions }: TaskInput): Measured {
  const { read } = loadPeer("@e965/xlsx") as SheetJs;
  const found = timed(repetitions, () => {
    const book = read(readFileSync(path), { dense: true });
    let cells = 0;
    for (const sheet of Object.values(book.Sheets))
      for (const row of sheet["!data"])
        cells += row?.filter((cell) => cell !== undefined).length ?? 0;
    return { cells };
  });
  return { ...found, peakMb: peakMb() };
}

/** exceljs reading whole, its only mode that can also be patched and saved. */
export async function readExcelJs({ path, repetitions }: TaskInput): Promise<Measured> {
  const { Workbook } = await import("exceljs");
  const seconds: number[] = [];
  let cells = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const start = performance.now();
    const book = new Workbook();
    await book.xlsx.readFile(path);
    cells = 0;
    for (const sheet of book.worksheets) sheet.eachRow((row) => (cells += row.actualCellCount));
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds, facts: { cells }, peakMb: peakMb() };
}

/** exceljs streaming, its faster mode. */
export async function streamExcelJs({ path, repetitions }: TaskInput): Promise<Measured> {
  const { default: exceljs } = await import("exceljs");
  const seconds: number[] = [];
  let cells = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const start = performance.now();
    cells = 0;
    const options = { sharedStrings: "cache", styles: "cache", worksheets: "emit" } as const;
    for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, options))
      for await (const row of sheet) cells += row.actualCellCount;
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds, facts: { cells }, peakMb: peakMb() };
}
