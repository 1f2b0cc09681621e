import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { cellsOfFile, cellsOfPort, withoutMerges } from "../../support/excel/comparableCells";
import { excels, openInNode, type NodeExcel } from "../../support/excel/openInNode";
import { samplePlan, withTable } from "../../support/excel/samplePlan";
import { smallXlsxParts } from "../../support/smallXlsx";
import { zipOf } from "../../support/xlsxParts";

const clinicsOwn = zipOf(
  smallXlsxParts({ sheet: '<row r="1"><c r="A1" t="inlineStr"><is><t>Ann</t></is></c></row>' }),
);

function patched(bytes: Uint8Array, plan: SheetPlan): Uint8Array {
  const file = patchWorkbook(bytes, { sheets: [plan] });
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

function told(bytes: Uint8Array, played: string) {
  const file = readWorkbook(bytes);
  if (!file.ok) throw new Error(file.problem.code);
  const cells = cellsOfFile(file.value);
  return played === "desktop" ? cells : withoutMerges(cells);
}

const { columns, rows } = samplePlan.table;
const [first = [], second = []] = rows;

const refills: readonly (readonly [string, SheetPlan])[] = [
  ["the same again", samplePlan],
  ["fewer rows", withTable({ rows: [second] })],
  ["no row at all", withTable({ rows: [] })],
  ["more rows", withTable({ rows: [first, second, first, second, first] })],
  ["more lines above", { ...samplePlan, lines: [...samplePlan.lines, ...samplePlan.lines] }],
  ["no line above", { ...samplePlan, lines: [] }],
  ["nothing to remember", { ...samplePlan, memory: [] }],
  [
    "the other language",
    withTable({ columns: columns.map((column) => ({ ...column, header: `${column.header}的` })) }),
  ],
  [
    "headings that change places",
    withTable({
      columns: columns.map((column, at) => ({
        ...column,
        header: columns[(at + 1) % columns.length]!.header,
      })),
    }),
  ],
  [
    "a column taken out",
    withTable({ columns: columns.slice(1), rows: rows.map((row) => row.slice(1)) }),
  ],
  [
    "a column put in",
    withTable({
      columns: [{ header: "Caller", width: 9, kind: "text" }, ...columns],
      rows: rows.map((row) => ["Kim", ...row]),
    }),
  ],
];

describe.each(excels)("in the Excel called %s a sheet is made again with", (played) => {
  let excel: NodeExcel;
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  test.each(refills)("%s", async (_name, plan) => {
    excel = await openInNode(bookOfFile(clinicsOwn), played);
    const before = withTable({ rows: [first, second, second] });
    const made = await excel.workbook.writeSheet(before);
    const table = excel.book.tables.map(({ id, name }) => ({ id, name }));
    expect(await excel.workbook.writeSheet(plan)).toEqual(made);
    expect(await cellsOfPort(excel.workbook)).toEqual(
      told(patched(patched(clinicsOwn, before), plan), played),
    );
    expect(excel.book.tables.map(({ id, name }) => ({ id, name }))).toEqual(table);
  });
});
