import { readFileSync } from "node:fs";

import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { cellsOfFile, cellsOfPort, withoutMerges } from "../../support/excel/comparableCells";
import {
  excels,
  openInNode,
  type NodeExcel,
  type PlayedExcel,
} from "../../support/excel/openInNode";
import { day } from "../../support/day";

const samples = ["clinic-en", "clinic-zh"] as const;

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`assets/sample/${name}.xlsx`));
}

const plan: SheetPlan = {
  role: "call_sheet",
  name: "Call sheet",
  lines: [
    { text: "=Calls today", style: "title" },
    { text: "2 calls", style: "quiet" },
  ],
  table: {
    name: "CallSheet",
    columns: [
      { header: "No.", width: 5, kind: "wholeNumber" },
      { header: "Client", width: 12, kind: "text", wrap: true },
      { header: "Phone", width: 14, kind: "text" },
      { header: "Last visit", width: 11, kind: "date" },
      { header: "Balance", width: 10, kind: "money" },
      { header: "Say", width: 30, kind: "general", wrap: true, small: true },
      { header: "Outcome", width: 16, kind: "text", forPen: true, choices: ["Reached", "a, b"] },
    ],
    rows: [
      [1, "=cmd", "013800000000", { on: day("2026-01-02") }, 12.5, "1/2", null],
      [2, "'quoted", "+86 138", null, 0, "-5 -3", null],
    ],
    rowHeightPoints: 36,
  },
  memory: ["1\tpostop", "2\tbirthday"],
  print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [1], footer: "A & B" },
};

/** What the file's reader gives, as far as this Excel tells it. */
function told(bytes: Uint8Array, played: PlayedExcel) {
  const file = readWorkbook(bytes);
  if (!file.ok) throw new Error(file.problem.code);
  const cells = cellsOfFile(file.value);
  return played === "desktop" ? cells : withoutMerges(cells);
}

describe.each(excels)("in the Excel called %s", (played) => {
  let excel: NodeExcel;
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  test.each(samples)("%s is read as its file is read", async (sample) => {
    const bytes = sampleBytes(sample);
    excel = await openInNode(bookOfFile(bytes), played);
    expect(await cellsOfPort(excel.workbook)).toEqual(told(bytes, played));
  });

  test("a sheet written into a workbook is the one its file gets", async () => {
    const bytes = sampleBytes("clinic-en");
    excel = await openInNode(bookOfFile(bytes), played);
    expect(await excel.workbook.writeSheet(plan)).toEqual({
      ok: true,
      value: { sheetId: expect.any(String), name: "Call sheet" },
    });
    const patched = patchWorkbook(bytes, { sheets: [plan] });
    if (!patched.ok) throw new Error(patched.problem.code);
    expect(await cellsOfPort(excel.workbook)).toEqual(told(patched.value, played));
  });
});
