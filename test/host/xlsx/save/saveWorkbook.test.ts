import { readFileSync } from "node:fs";
import { join } from "node:path";

import ExcelJs from "exceljs";

import { plainLook } from "../../../../src/host/xlsx/grid/gridLooks";
import { readWorkbookForGrid } from "../../../../src/host/xlsx/readWorkbookForGrid";
import type { SavedSheet } from "../../../../src/host/xlsx/save/savedWorkbook";
import { saveWorkbook } from "../../../../src/host/xlsx/saveWorkbook";
import { smallXlsx } from "../../../support/smallXlsx";
import { changedParts, partText } from "../../../support/xlsxParts";

const clinic = new Uint8Array(
  readFileSync(join(__dirname, "..", "..", "..", "fixtures", "xlsx", "clinic.xlsm")),
);

function saved(original: Uint8Array | undefined, ...given: Parameters<typeof saveWorkbook>[1][]) {
  const [changes] = given;
  if (changes === undefined) throw new Error("nothing to save");
  const result = saveWorkbook(original, changes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** All sheets of a file as they are. */
function sheetsOf(file: Uint8Array): SavedSheet[] {
  const read = readWorkbookForGrid(file);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.map(({ name, visibility }) => ({
    name,
    original: name,
    visibility,
    cells: [],
    rows: new Map(),
    traits: {},
  }));
}

function newSheet(part: Partial<SavedSheet>): SavedSheet {
  return {
    name: "New",
    original: undefined,
    visibility: "visible",
    cells: [],
    rows: new Map(),
    traits: {},
    ...part,
  };
}

const first = (sheets: readonly SavedSheet[]): SavedSheet => sheets[0]!;

describe("saving a workbook", () => {
  test("changes no byte of any part when nothing has changed", () => {
    expect(changedParts(clinic, saved(clinic, { sheets: sheetsOf(clinic) }))).toEqual([]);
  });

  test("writes only the cells that changed, whatever stands around them", () => {
    const rows =
      '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1" s="0"><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c></row>';
    const file = smallXlsx({ sheet: rows });
    const [sheet] = sheetsOf(file);
    const cells = [
      { rowIndex: 0, columnIndex: 1, value: "a < b", style: 0 },
      { rowIndex: 0, columnIndex: 2, value: "", style: 0 },
      { rowIndex: 1, columnIndex: 0, value: true, style: 0 },
      { rowIndex: 3, columnIndex: 3, value: 9, formula: "=A4+5", style: 0 },
      { rowIndex: 8, columnIndex: 0, value: { error: "#N/A" }, style: 0 },
    ];
    const text = partText(
      saved(file, { sheets: [{ ...sheet!, cells }] }),
      "xl/worksheets/sheet1.xml",
    );
    expect(text).toContain(
      '<sheetData><row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is>' +
        '<t xml:space="preserve">a &lt; b</t></is></c></row>' +
        '<row r="2"><c r="A2" t="b"><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><v>4</v></c><c r="D4"><f>A4+5</f><v>9</v></c></row>' +
        '<row r="9"><c r="A9" t="e"><v>#N/A</v></c></row></sheetData>',
    );
  });

  test("finds rows and cells that leave out their numbers", () => {
    const file = smallXlsx({ sheet: "<row><c><v>1</v></c><c><v>2</v></c></row><row/>" });
    const [sheet] = sheetsOf(file);
    const cells = [
      { rowIndex: 0, columnIndex: 0, value: "", style: 0 },
      { rowIndex: 1, columnIndex: 1, value: 7, style: 0 },
    ];
    const text = partText(
      saved(file, { sheets: [{ ...sheet!, cells }] }),
      "xl/worksheets/sheet1.xml",
    );
    expect(text).toContain(
      '<row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>7</v></c></row>',
    );
  });

  test("is read the same by another program", async () => {
    const look = { ...plainLook, bold: true, numberFormat: "yyyy-mm-dd", fillColor: "#FFEE00" };
    const sheets = [
      newSheet({
        name: "Calls",
        cells: [
          { rowIndex: 0, columnIndex: 0, value: "Client", style: 0 },
          { rowIndex: 0, columnIndex: 1, value: "Day", style: 0 },
          { rowIndex: 1, columnIndex: 0, value: "=not a formula", style: 0 },
          { rowIndex: 1, columnIndex: 1, value: 46000, style: look },
        ],
        traits: {
          tables: [
            {
              firstRowIndex: 0,
              firstColumnIndex: 0,
              lastRowIndex: 1,
              lastColumnIndex: 1,
              name: "Calls",
              columns: ["Client", "Day"],
              headerRow: true,
              totalsRow: false,
              style: "TableStyleMedium2",
            },
          ],
          freeze: { rows: 1, columns: 0 },
          columns: [{ first: 0, last: 0, characters: 24, hidden: false }],
          validations: [
            {
              areas: [
                { firstRowIndex: 1, firstColumnIndex: 2, lastRowIndex: 5, lastColumnIndex: 2 },
              ],
              type: "list",
              operator: "between",
              formula1: '"booked,no answer"',
              formula2: "",
              errorStyle: "warning",
              allowBlank: true,
              showError: true,
              errorTitle: "",
              error: "Choose one.",
              promptTitle: "",
              prompt: "",
            },
          ],
        },
      }),
    ];
    const names = [
      { name: "_clinic_recall_call_sheet", sheet: "Calls", refersTo: "Calls!$A$1", hidden: true },
    ];
    const customXml = ['<settings xmlns="urn:clinic-recall:settings:1"/>'];
    const file = saved(undefined, { sheets, names, customXml });
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(file.buffer as ArrayBuffer);
    const calls = workbook.getWorksheet("Calls")!;
    expect(calls.getCell("A2").value).toBe("=not a formula");
    expect(calls.getCell("B2").font).toMatchObject({ bold: true });
    expect(calls.getCell("B2").numFmt).toBe("yyyy-mm-dd");
    expect(calls.getTable("Calls")).toBeDefined();
    expect(calls.getColumn(1).width).toBe(24);
    expect(calls.getCell("C3").dataValidation).toMatchObject({ formulae: ['"booked,no answer"'] });
    const again = readWorkbookForGrid(file);
    expect(again.ok && again.value.names).toEqual(names);
    expect(again.ok && again.value.customXml).toEqual(customXml);
    expect(again.ok && again.value.sheets[0]?.tables[0]?.columns).toEqual(["Client", "Day"]);
  });

  test("renames, moves and hides sheets, and keeps names with theirs", () => {
    const two = saved(undefined, {
      sheets: [newSheet({ name: "One" }), newSheet({ name: "Two" })],
      names: [{ name: "here", sheet: "Two", refersTo: "Two!$A$1", hidden: false }],
    });
    const [one, other] = sheetsOf(two);
    const file = saved(two, {
      sheets: [
        { ...other!, name: "Second" },
        { ...one!, visibility: "hidden" },
      ],
    });
    const read = readWorkbookForGrid(file);
    expect(read.ok && read.value.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Second", "visible"],
      ["One", "hidden"],
    ]);
    expect(read.ok && read.value.names[0]?.sheet).toBe("Second");
  });

  test("takes a deleted sheet out, with the names that were its own", () => {
    const two = saved(undefined, {
      sheets: [newSheet({ name: "One" }), newSheet({ name: "Two" })],
      names: [{ name: "here", sheet: "One", refersTo: "One!$A$1", hidden: false }],
    });
    const file = saved(two, { sheets: sheetsOf(two).slice(1) });
    const read = readWorkbookForGrid(file);
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Two"]);
    expect(read.ok && read.value.names).toEqual([]);
  });

  test("refuses a file that is none", () => {
    const sheets = [first([newSheet({})])];
    expect(saveWorkbook(new Uint8Array(0), { sheets })).toEqual({
      ok: false,
      problem: { code: "emptyFile" },
    });
  });
});
