import { readFileSync } from "node:fs";
import { join } from "node:path";

import ExcelJs from "exceljs";

import { plainLook } from "../../../../src/host/xlsx/grid/gridLook";
import type { FilterColumn } from "../../../../src/host/xlsx/grid/gridWorkbook";
import { readWorkbookForGrid } from "../../../../src/host/xlsx/readWorkbookForGrid";
import type { SavedChart } from "../../../../src/host/xlsx/save/savedChart";
import type { SavedSheet } from "../../../../src/host/xlsx/save/savedWorkbook";
import { readArea } from "../../../../src/host/xlsx/read/cellAddress";
import { saveWorkbook } from "../../../../src/host/xlsx/saveWorkbook";
import { mainNamespace, relationshipNamespace, smallXlsx } from "../../../support/smallXlsx";
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

function areaOf(text: string) {
  const area = readArea(text);
  if (area === undefined) throw new Error(`${text} is no area`);
  return area;
}

/** The parts that make a table of the first sheet of a small workbook. */
function tableParts(table: string): Record<string, string> {
  return {
    "xl/tables/table1.xml": table,
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${relationshipNamespace}/table" Target="../tables/table1.xml"/>` +
      "</Relationships>",
  };
}

/** That table one row longer. */
const savedTable = {
  ...areaOf("A1:B4"),
  name: "T",
  columns: ["a", "b"],
  headerRow: true,
  totalsRow: false,
  style: "",
};

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
              filter: [{ column: 0, by: "values", values: ["Ada", ""] }],
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
    expect(partText(file, "xl/tables/table1.xml")).toContain(
      '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters blank="1">' +
        '<filter val="Ada"/></filters></filterColumn></autoFilter>',
    );
    expect(calls.getColumn(1).width).toBe(24);
    expect(calls.getCell("C3").dataValidation).toMatchObject({ formulae: ['"booked,no answer"'] });
    const again = readWorkbookForGrid(file);
    expect(again.ok && again.value.names).toEqual(names);
    expect(again.ok && again.value.customXml).toEqual(customXml);
    expect(again.ok && again.value.sheets[0]?.tables[0]?.columns).toEqual(["Client", "Day"]);
  });

  test.each([
    [{ column: 0, by: "values", values: ["2026-01-05", "a & b", ""] }],
    [
      {
        column: 1,
        by: "conditions",
        conditions: [
          { operator: "greaterThanOrEqual", value: "5" },
          { operator: "notEqual", value: "9" },
        ],
        all: true,
      },
    ],
    [{ column: 2, by: "rank", count: 3, ofPercent: true, fromTop: false }],
  ] satisfies [FilterColumn][])("keeps what a sheet filters by: %j", (column) => {
    const filter = { ...areaOf("A1:C9"), columns: [column] };
    const file = saved(undefined, { sheets: [newSheet({ traits: { filter } })] });
    const again = readWorkbookForGrid(file);
    expect(again.ok && again.value.sheets[0]?.filter).toEqual(filter);
    const without = saved(file, {
      sheets: sheetsOf(file).map((sheet) => ({ ...sheet, traits: { filter: null } })),
    });
    expect(partText(without, "xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
  });

  test("leaves a table's filter by colour as it is when only its place changes", () => {
    const table = (filters: string) =>
      `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ref="A1:B3">` +
      `${filters}<tableColumns count="2"><tableColumn id="1" name="a"/>` +
      '<tableColumn id="2" name="b"/></tableColumns></table>';
    const byColour = (area: string) =>
      `<autoFilter ref="${area}"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>`;
    const file = smallXlsx({ parts: tableParts(table(byColour("A1:B3"))) });
    const save = (filter: readonly FilterColumn[] | undefined) =>
      partText(
        saved(file, {
          sheets: sheetsOf(file).map((sheet) => ({
            ...sheet,
            traits: { tables: [{ ...savedTable, filter }] },
          })),
        }),
        "xl/tables/table1.xml",
      );
    expect(save([])).toContain(byColour("A1:B4"));
    expect(save([{ column: 1, by: "values", values: ["x"] }])).toContain(
      '<autoFilter ref="A1:B4"><filterColumn colId="1"><filters><filter val="x"/>',
    );
    expect(save(undefined)).not.toContain("autoFilter");
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

/** Looks of drawn things: two columns of numbers with their names. */
const chart: SavedChart = {
  name: "Chart 1",
  type: "ColumnClustered",
  title: "Visits & more",
  legend: "Bottom",
  from: { rowIndex: 4, columnIndex: 3, down: 0, across: 12 },
  to: { rowIndex: 18, columnIndex: 9, down: 6, across: 0 },
  series: [
    {
      name: "Visits",
      values: {
        sheet: "It's here",
        area: { firstRowIndex: 1, lastRowIndex: 2, firstColumnIndex: 1, lastColumnIndex: 1 },
        values: [3, 5],
      },
      categories: {
        sheet: "It's here",
        area: { firstRowIndex: 1, lastRowIndex: 2, firstColumnIndex: 0, lastColumnIndex: 0 },
        values: ["Mon", "Tue"],
      },
    },
  ],
};

const cellA1 = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 0 };

describe("links, notes and charts", () => {
  const objects: SavedSheet["traits"] = {
    hyperlinks: [
      { area: cellA1, address: "https://example.org/?a=1&b=2", place: undefined, tip: "More" },
      {
        area: { ...cellA1, firstRowIndex: 2, lastRowIndex: 2 },
        address: undefined,
        place: "New!B1",
        tip: undefined,
      },
    ],
    notes: [
      { rowIndex: 1, columnIndex: 0, author: "Ada <a>", text: "Call again\nafter lunch" },
      { rowIndex: 3, columnIndex: 2, author: "Bo", text: "Red flag" },
    ],
    charts: [chart],
  };
  const cells: SavedSheet["cells"] = [
    { rowIndex: 0, columnIndex: 0, value: "site", style: 0 },
    { rowIndex: 1, columnIndex: 0, value: "noted", style: 0 },
    { rowIndex: 2, columnIndex: 0, value: "there", style: 0 },
    { rowIndex: 3, columnIndex: 2, value: "noted", style: 0 },
  ];

  test("are read by another program where they were put", async () => {
    const bytes = saved(undefined, {
      sheets: [newSheet({ name: "It's here", cells, traits: objects })],
    });
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet("It's here");
    expect(sheet?.getCell("A1").hyperlink).toBe("https://example.org/?a=1&b=2");
    expect(noteText(sheet?.getCell("A2"))).toBe("Call again\nafter lunch");
    expect(noteText(sheet?.getCell("C4"))).toBe("Red flag");
    const drawn = partText(bytes, "xl/charts/chart1.xml");
    expect(drawn).toContain("<c:f>'It''s here'!$B$2:$B$3</c:f>");
    expect(drawn).toContain("<a:t>Visits &amp; more</a:t>");
    expect(partText(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    );
  });

  test("stand beside those a file has, which stay as they were", async () => {
    const before = saved(undefined, {
      sheets: [newSheet({ name: "New", cells, traits: objects })],
    });
    const [sheet] = sheetsOf(before);
    if (sheet === undefined) throw new Error("no sheet");
    const more: SavedSheet["traits"] = {
      notes: [{ rowIndex: 1, columnIndex: 0, author: "Bo", text: "Called" }],
      charts: [{ ...chart, name: "Chart 2", type: "Pie", legend: undefined, title: undefined }],
      hyperlinks: [
        { area: cellA1, address: "tel:+8613800000000", place: undefined, tip: undefined },
      ],
    };
    const after = saved(before, { sheets: [{ ...sheet, traits: more }] });
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(after.buffer as ArrayBuffer);
    const [read] = book.worksheets;
    expect(noteText(read?.getCell("A2"))).toBe("Called");
    expect(noteText(read?.getCell("C4"))).toBe("Red flag");
    expect(read?.getCell("A1").hyperlink).toBe("tel:+8613800000000");
    expect(partText(after, "xl/drawings/drawing1.xml").match(/<c:chart /g)).toHaveLength(2);
    expect(partText(after, "xl/drawings/vmlDrawing1.vml").match(/<v:shape /g)).toHaveLength(2);
  });

  test.each([
    ["ColumnStacked", "barChart", '<c:grouping val="stacked"/>'],
    ["BarClustered", "barChart", '<c:barDir val="bar"/>'],
    ["LineMarkers", "lineChart", '<c:grouping val="standard"/>'],
    ["Area", "areaChart", '<c:grouping val="standard"/>'],
    ["Doughnut", "doughnutChart", '<c:holeSize val="50"/>'],
    ["XYScatter", "scatterChart", "<c:xVal>"],
    ["Pie", "pieChart", '<c:varyColors val="1"/>'],
  ])("a chart of type %s is a %s of the file", (type, element, trait) => {
    const bytes = saved(undefined, {
      sheets: [newSheet({ traits: { charts: [{ ...chart, type }] } })],
    });
    const text = partText(bytes, "xl/charts/chart1.xml");
    expect(text).toContain(`<c:${element}>`);
    expect(text).toContain(trait);
  });

  test("what is put around the rows stands in the order the format demands", () => {
    const bytes = saved(undefined, {
      sheets: [
        newSheet({
          cells,
          traits: {
            ...objects,
            tabColor: "#0B5347",
            freeze: { rows: 1, columns: 0 },
            merges: [{ ...cellA1, lastColumnIndex: 1 }],
            validations: [listRule],
            conditions: [redWhenNegative],
          },
        }),
      ],
    });
    const text = partText(bytes, "xl/worksheets/sheet1.xml");
    const places = [
      "<sheetPr",
      "<sheetViews",
      "<sheetData",
      "<mergeCells",
      "<conditionalFormatting",
      "<dataValidations",
      "<hyperlinks",
      "<drawing",
      "<legacyDrawing",
    ].map((opening) => text.indexOf(opening));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

const listRule = {
  areas: [cellA1],
  type: "list",
  operator: "between",
  formula1: '"Yes,No"',
  formula2: "",
  errorStyle: "stop",
  allowBlank: true,
  showError: true,
  errorTitle: "",
  error: "",
  promptTitle: "",
  prompt: "",
};

const redWhenNegative = {
  areas: [cellA1],
  type: "cellIs",
  operator: "lessThan",
  formulas: ["0"],
  text: undefined,
  stopIfTrue: false,
  fillColor: undefined,
  fontColor: "#FF0000",
  bold: false,
};

function noteText(cell: ExcelJs.Cell | undefined): string | undefined {
  const note = cell?.note;
  if (note === undefined || typeof note === "string") return note;
  return note.texts?.map(({ text }) => text).join("");
}
