import ExcelJS from "exceljs";
import fc from "fast-check";
import { newWorkbook } from "../../../src/host/xlsx/newWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { cellValues } from "../../support/cellValues";

function sheetOfTexts(texts: readonly string[]): SheetPlan {
  return {
    role: "messages",
    name: "Messages",
    lines: [],
    table: {
      name: "Messages",
      columns: [{ header: "Text", width: 20, kind: "text" }],
      rows: texts.map((text) => [text]),
    },
    print: { orientation: "portrait", repeatHeader: false, pageBreaksBefore: [], footer: "" },
  };
}

function read(file: Uint8Array) {
  const result = readWorkbook(file);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problem));
  return result.value;
}

test("a new workbook opens in another reader", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(newWorkbook([sheetOfTexts(["你好"])])).buffer);
  expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.getCell("A2").value])).toEqual([
    ["Messages", "你好"],
  ]);
});

test("any text comes back as it was written", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 }).filter((each) => !/[\ud800-\udfff]/.test(each)),
    fc.constantFrom("_x0041_", "__x000D__", "\r\n", "\t", "=1+1", " a ", "]]>", "<a&b>", "\u0000"),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const rows = cellValues(read(newWorkbook([sheetOfTexts(texts)])));
      expect(rows.slice(1)).toEqual(texts.map((each) => [each]));
    }),
  );
});

test("any number comes back exactly", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      (numbers) => {
        const plan = sheetOfTexts([]);
        const columns = [{ header: "N", width: 9, kind: "money" }] as const;
        const table = { ...plan.table, columns, rows: numbers.map((each) => [each]) };
        const rows = cellValues(read(newWorkbook([{ ...plan, table }])));
        expect(rows.slice(1).map(([value]) => value)).toEqual(numbers.map((each) => each + 0));
      },
    ),
  );
});

test("a text longer than a cell holds is cut, and shows it", () => {
  const [, [cut]] = cellValues(read(newWorkbook([sheetOfTexts(["字".repeat(40_000)])]))) as [
    unknown,
    [string],
  ];
  expect([cut.length, cut.slice(-2)]).toEqual([32_767, "字…"]);
});

test("a table without rows has one blank row, as Excel demands", () => {
  const { tables, rowCount } = read(newWorkbook([sheetOfTexts([])])).sheets[0]!;
  expect([tables[0]!.lastRowIndex, rowCount]).toEqual([1, 1]);
});

test("a workbook needs a sheet", () => {
  expect(() => newWorkbook([])).toThrow(RangeError);
});
