import { readFileSync } from "node:fs";

import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { callRows } from "../../../src/workflow/callRows";
import { createClinicDesk } from "../../../src/workflow/desk/createClinicDesk";
import { makeCallSheet } from "../../../src/workflow/jobs/makeCallSheet";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { moveOutcomes } from "../../../src/workflow/moveOutcomes";
import { planCallSheet } from "../../../src/workflow/planCallSheet";
import { noSettings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { cellsOfFile, cellsOfPort, withoutMerges } from "../../support/excel/comparableCells";
import { sheetOf } from "../../support/excel/memoryBook";
import { openInNode, type NodeExcel } from "../../support/excel/openInNode";

const asOf = day("2026-11-21");

/** What the command line makes of a file: the same work without Excel. */
function fileWithCallSheet(bytes: Uint8Array): Uint8Array {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const { workbook, nextMake } = moveOutcomes(read.value);
  const clinic = judgeClinic(workbook, { asOf, settings: noSettings });
  const plan = planCallSheet(clinic, callRows(clinic), nextMake);
  const file = patchWorkbook(bytes, { sheets: [plan] });
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

function click({ workbook }: NodeExcel) {
  const desk = createClinicDesk();
  const { signal } = new AbortController();
  const tools = { workbook, desk, onProgress: () => undefined, signal };
  return makeCallSheet(tools, { asOf, displayLanguage: "en" });
}

describe.each([
  ["clinic-en", "Call sheet", "Recall log", "web"],
  ["clinic-zh", "今日回访表", "回访日志", "desktop"],
] as const)("%s", (sample, callSheet, log, played) => {
  const bytes = new Uint8Array(readFileSync(`assets/sample/${sample}.xlsx`));

  test("one click makes the call sheet the command line makes, cell for cell", async () => {
    const excel = await openInNode(bookOfFile(bytes), played);
    expect(await click(excel)).toMatchObject({ ok: true, value: { sheet: { name: callSheet } } });
    const file = readWorkbook(fileWithCallSheet(bytes));
    if (!file.ok) throw new Error(file.problem.code);
    const expected = cellsOfFile(file.value);
    const read = await cellsOfPort(excel.workbook);
    expect(read).toEqual(played === "desktop" ? expected : withoutMerges(expected));
    excel.close();
  });

  test("an outcome typed on the sheet is in the log after another click, once", async () => {
    const excel = await openInNode(bookOfFile(bytes), played);
    await click(excel);
    const { area } = excel.book.tables.find(({ sheet }) => sheet.name === callSheet)!;
    const columns = sheetOf(excel, callSheet).cells.values({ ...area, rowCount: 1 })[0]!;
    const outcome = excel.book.sheets
      .find(({ name }) => name === callSheet)!
      .validations.map(({ areas: [cells] }) => cells!.columnIndex)[0]!;
    expect(outcome).toBeLessThan(columns.length);
    const cell = { rowIndex: area.rowIndex + 1, columnIndex: outcome, rowCount: 1, columnCount: 1 };
    excel.store.type(sheetOf(excel, callSheet).id, cell, "reached");
    for (let clicks = 0; clicks < 2; clicks += 1)
      expect(await click(excel)).toMatchObject({ ok: true });
    const logged = excel.book.tables.find(({ sheet }) => sheet.name === log)!;
    expect(logged.area.rowCount).toBe(2);
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });
});
