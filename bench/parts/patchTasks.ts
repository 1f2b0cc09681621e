import { readFileSync } from "node:fs";
import { patchWorkbook } from "../../src/host/xlsx/patchWorkbook";
import type { SheetPlan } from "../../src/workflow/sheetPlan";
import { loadPeer } from "../peers/peerPackages";
import { peakMb, timed, type Measured } from "../support/measured";
import type { SheetJs } from "./workbookTasks";
import type { TaskInput } from "./taskInput";

const header = ["No.", "Client", "Phone", "Reason"];
const rows = Array.from({ length: 200 }, (_, place) => [
  place + 1,
  `Client ${place + 1}`,
  `138000${String(place).padStart(5, "0")}`,
  "not here for 4 months",
]);

const plan: SheetPlan = {
  role: "call_sheet",
  name: "Call sheet",
  lines: [{ text: "Calls", style: "title" }],
  table: {
    name: "Calls",
    columns: header.map((text, place) => ({
      header: text,
      width: 14,
      kind: place === 0 ? "wholeNumber" : "text",
    })),
    rows,
  },
  print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [], footer: "" },
};

/** Ours: one sheet more in a copy, every other part as it was. */
export function patchOurs({ path, repetitions }: TaskInput): Measured {
  const found = timed(repetitions, () => {
    const patched = patchWorkbook(new Uint8Array(readFileSync(path)), { sheets: [plan] });
    if (!patched.ok) throw new Error(`The patcher refused the workbook: ${patched.problem.code}`);
    return { bytes: patched.value.length };
  });
  return { ...found, peakMb: peakMb() };
}

/** exceljs: the whole workbook read, a sheet added, the whole workbook written. */
export async function patchExcelJs({ path, repetitions }: TaskInput): Promise<Measured> {
  const { Workbook } = await import("exceljs");
  const seconds: number[] = [];
  let bytes = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const start = performance.now();
    const book = new Workbook();
    await book.xlsx.readFile(path);
    book.addWorksheet(plan.name).addRows([header, ...rows]);
    bytes = (await book.xlsx.writeBuffer()).byteLength;
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds, facts: { bytes }, peakMb: peakMb() };
}

/** SheetJS the same way. */
export function patchSheetJs({ path, repetitions }: TaskInput): Measured {
  const { read, write, utils } = loadPeer("@e965/xlsx") as SheetJs;
  const found = timed(repetitions, () => {
    const book = read(readFileSync(path), { dense: true });
    utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows]), plan.name);
    const options = { type: "buffer", bookType: "xlsx", compression: true };
    return { bytes: write(book, options).length };
  });
  return { ...found, peakMb: peakMb() };
}
