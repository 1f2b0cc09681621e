import { readFileSync } from "node:fs";

import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { cellsOfFile, cellsOfPort, withoutMerges } from "../../support/excel/comparableCells";
import {
  excels,
  openInNode,
  type NodeExcel,
  type PlayedExcel,
} from "../../support/excel/openInNode";
import { samplePlan } from "../../support/excel/samplePlan";

const samples = ["clinic-en", "clinic-zh"] as const;

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`assets/sample/${name}.xlsx`));
}

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
    expect(await excel.workbook.writeSheet(samplePlan)).toEqual({
      ok: true,
      value: { sheetId: expect.any(String), name: "Call sheet" },
    });
    const patched = patchWorkbook(bytes, { sheets: [samplePlan] });
    if (!patched.ok) throw new Error(patched.problem.code);
    expect(await cellsOfPort(excel.workbook)).toEqual(told(patched.value, played));
  });
});
