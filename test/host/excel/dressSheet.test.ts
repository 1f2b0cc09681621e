import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import type { Book } from "../../../src/workbench/workbook/book";
import type { BookSheet } from "../../../src/workbench/workbook/book/bookSheet";
import { lineAt } from "../../../src/workbench/workbook/book/lines";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { excels, openInNode } from "../../support/excel/openInNode";
import { samplePlan } from "../../support/excel/samplePlan";
import { smallXlsx } from "../../support/smallXlsx";

/** How our sheet looks, cell for cell and line for line. */
function looksOf(book: Book) {
  const sheet = book.sheets.find(({ name }) => name === samplePlan.name)!;
  const rows = [0, 1, 2, 3, 4, 5, 6];
  const columns = [...rows, 7, 8, 9, 10];
  return {
    lines: [0, 1].map((row) => lookAt(sheet, row, 0)),
    table: [3, 4, 5].map((row) => rows.map((column) => lookAt(sheet, row, column))),
    rows: rows.map((row) => lineAt(sheet.rows, row).points),
    columns: columns.map((column) => {
      const { points, hidden } = lineAt(sheet.columns, column);
      return hidden ? "hidden" : points;
    }),
    frozen: sheet.frozen,
    validations: sheet.validations,
  };
}

/** The line above a cell is the line below the cell above it, wherever a host keeps it. */
function lookAt({ cells }: BookSheet, rowIndex: number, columnIndex: number) {
  const { borders, ...look } = cells.look(rowIndex, columnIndex);
  return { ...look, borders: { ...borders, EdgeTop: undefined } };
}

test.each(excels)("in the Excel called %s a written sheet looks as in its file", async (played) => {
  const bytes = smallXlsx();
  const excel = await openInNode(bookOfFile(bytes), played);
  await excel.workbook.writeSheet(samplePlan);
  const file = patchWorkbook(bytes, { sheets: [samplePlan] });
  if (!file.ok) throw new Error(file.problem.code);
  expect(looksOf(excel.book)).toEqual(looksOf(bookOfFile(file.value).book));
  excel.close();
});

test.each(excels)("in the Excel called %s a written sheet is set up for print", async (played) => {
  const excel = await openInNode(bookOfFile(smallXlsx()), played);
  await excel.workbook.writeSheet({
    ...samplePlan,
    print: { ...samplePlan.print, repeatFromLine: 1 },
  });
  const { page } = excel.book.sheets.find(({ name }) => name === samplePlan.name)!;
  expect({ ...page, margins: Object.values(page.margins).map(Math.round) }).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    margins: [29, 29, 36, 43, 22, 22],
    printArea: [{ rowIndex: 0, columnIndex: 0, rowCount: 6, columnCount: 7 }],
    titleRows: { rowIndex: 1, rowCount: 3 },
    rowBreaks: [5],
    headerFooter: { leftFooter: "A && B", rightFooter: "&P / &N" },
  });
  excel.close();
});
