import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { WorkbookPlan } from "../../../src/host/xlsx/write/patchPackage";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { cellValues, sheetNamed } from "../../support/cellValues";
import { day } from "../../support/day";
import { mainNamespace, relationshipNamespace, smallXlsx } from "../../support/smallXlsx";
import { changedParts, partsOf, partText, withParts, zipOf } from "../../support/xlsxParts";

const fixture = new Uint8Array(readFileSync("test/fixtures/xlsx/clinic.xlsm"));

const callSheet: SheetPlan = {
  role: "call_sheet",
  name: "Call sheet",
  lines: [
    { text: "Calls for 2026-11-21", style: "title" },
    { text: "=3 on the sheet & <none> waiting", style: "quiet" },
  ],
  table: {
    name: "CallSheet",
    columns: [
      { header: "No.", width: 6, kind: "wholeNumber" },
      { header: "Client", width: 14, kind: "text" },
      { header: "Last visit", width: 12, kind: "date" },
      { header: "Balance", width: 12, kind: "money" },
      { header: "Say this", width: 40, kind: "text", wrap: true },
      {
        header: "Outcome",
        width: 16,
        kind: "text",
        choices: ["reached", "no answer"],
        choicesRefusal: 'Choose "reached" or "no answer".',
      },
    ],
    rows: [
      [1, "王芳", { on: day("2026-07-02") }, 1980, "Hello\n  there", null],
      [2, "=HYPERLINK(1)", null, 0.5, "_x000D_ & \u0001", "reached"],
      [3, 13800000000, "unknown", null, "", "no answer"],
    ],
  },
  print: {
    orientation: "landscape",
    repeatHeader: true,
    pageBreaksBefore: [0, 2],
    footer: "Ann & Bob",
  },
};

const log: SheetPlan = {
  ...callSheet,
  role: "recall_log",
  name: "Recall log",
  lines: [],
  table: { ...callSheet.table, name: "RecallLog", rows: [] },
};

function patched(file: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const result = patchWorkbook(file, plan);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problem));
  return result.value;
}

function read(file: Uint8Array): WorkbookCells {
  const result = readWorkbook(file);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problem));
  return result.value;
}

async function inExcelJs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook;
}

const written = [
  ["Calls for 2026-11-21", null, null, null, null, null],
  ["=3 on the sheet & <none> waiting", null, null, null, null, null],
  [null, null, null, null, null, null],
  ["No.", "Client", "Last visit", "Balance", "Say this", "Outcome"],
  [1, "王芳", { date: 46205 }, 1980, "Hello\n  there", null],
  [2, "=HYPERLINK(1)", null, 0.5, "_x000D_ & \u0001", "reached"],
  [3, "13800000000", "unknown", null, null, "no answer"],
];

describe("a file read into a Buffer", () => {
  it("is copied as well as any, and is not changed itself", () => {
    const buffer = readFileSync("test/fixtures/xlsx/clinic.xlsm");
    const copy = patchWorkbook(buffer, { sheets: [callSheet] });
    expect(copy).toEqual(patchWorkbook(fixture, { sheets: [callSheet] }));
    expect(new Uint8Array(buffer)).toEqual(fixture);
  });
});

describe("a sheet added to a workbook with chart, pivot, macros, pictures and comments", () => {
  const after = patched(fixture, { sheets: [callSheet] });

  test("leaves every part but five lists as it was, byte for byte", () => {
    expect(changedParts(fixture, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table2.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet5.xml.rels",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  test("keeps what the lists said before", () => {
    const added =
      /<sheet name="Call sheet"[^>]*>|<definedName [^>]*localSheetId="5".*?<\/definedName>/g;
    expect(partText(after, "xl/workbook.xml").replace(added, "")).toBe(
      partText(fixture, "xl/workbook.xml"),
    );
    expect(partText(after, "xl/styles.xml")).toContain(
      /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partText(fixture, "xl/styles.xml"))![1]!,
    );
  });

  test("holds what was planned", () => {
    const workbook = read(after);
    expect(cellValues(workbook, sheetNamed(workbook, "Call sheet"))).toEqual(written);
  });

  test("is marked as ours by a hidden name, and prints its header on every page", () => {
    expect(read(after).names.filter(({ sheet }) => sheet === "Call sheet")).toEqual([
      {
        name: "_clinic_recall_call_sheet",
        sheet: "Call sheet",
        refersTo: "'Call sheet'!$A$1",
        hidden: true,
      },
      {
        name: "_xlnm.Print_Area",
        sheet: "Call sheet",
        refersTo: "'Call sheet'!$A$1:$F$7",
        hidden: false,
      },
      {
        name: "_xlnm.Print_Titles",
        sheet: "Call sheet",
        refersTo: "'Call sheet'!$4:$4",
        hidden: false,
      },
    ]);
  });

  test("reads the same for another reader", async () => {
    const workbook = await inExcelJs(after);
    const sheet = workbook.getWorksheet("Call sheet")!;
    expect({
      cells: [5, 6].map((sheetRow) =>
        [1, 2, 3, 4].map((at) => sheet.getRow(sheetRow).getCell(at).value),
      ),
      formats: [1, 2, 3, 4].map((at) => sheet.getRow(5).getCell(at).numFmt),
      view: sheet.views[0],
      print: [sheet.pageSetup.orientation, sheet.pageSetup.paperSize, sheet.pageSetup.fitToHeight],
      footer: sheet.headerFooter.oddFooter,
      choice: sheet.getCell("F5").dataValidation,
      tables: Object.keys((sheet as unknown as { tables: object }).tables),
    }).toMatchObject({
      cells: [
        [1, "王芳", new Date("2026-07-02T00:00:00Z"), 1980],
        [2, "=HYPERLINK(1)", null, 0.5],
      ],
      formats: ["0", "@", "yyyy-mm-dd", "#,##0.00"],
      view: { state: "frozen", ySplit: 4 },
      print: ["landscape", 9, 0],
      footer: "&LAnn && Bob&R&P / &N",
      choice: {
        type: "list",
        formulae: ['"reached,no answer"'],
        error: 'Choose "reached" or "no answer".',
      },
      tables: ["CallSheet"],
    });
  });

  test("is not the tab that opens", () => {
    expect(partText(after, "xl/worksheets/sheet5.xml")).not.toContain("tabSelected");
    expect(partText(after, "xl/workbook.xml")).toContain("<workbookView xWindow");
  });

  test("breaks the page before each caller but the first", () => {
    expect(partText(after, "xl/worksheets/sheet5.xml")).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
    );
  });

  test("marks what looks like a formula as text", () => {
    const sheet = partText(after, "xl/worksheets/sheet5.xml");
    const style = Number(/<c r="B6" s="(\d+)" t="inlineStr">/.exec(sheet)![1]);
    const styles = /<cellXfs.*<\/cellXfs>/.exec(partText(after, "xl/styles.xml"))![0];
    expect(styles.match(/<xf .*?(?:\/>|<\/xf>)/g)![style]).toContain('quotePrefix="1"');
    expect(sheet).not.toContain("<f>");
  });

  test("comes out the same every time", () => {
    expect(patched(fixture, { sheets: [callSheet] })).toEqual(after);
  });
});

describe("a sheet of ours that is there already", () => {
  const before = patched(fixture, { sheets: [callSheet, log] });
  const fewer = {
    ...callSheet,
    table: { ...callSheet.table, rows: callSheet.table.rows.slice(0, 1) },
  };
  const after = patched(before, { sheets: [fewer] });

  test("is refilled in its place, and nothing else is touched but its print titles", () => {
    expect(changedParts(before, after)).toEqual([
      "xl/tables/table2.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet5.xml",
    ]);
    expect(read(after).sheets.map(({ name }) => name)).toEqual([
      "客户 Visits",
      "Chart",
      "Pivot",
      "Hidden",
      "Call sheet",
      "Recall log",
    ]);
  });

  test("holds what is planned now and nothing of before", () => {
    const workbook = read(after);
    expect(cellValues(workbook, sheetNamed(workbook, "Call sheet"))).toEqual(written.slice(0, 5));
    expect(sheetNamed(workbook, "Call sheet").tables.map(({ name }) => name)).toEqual([
      "CallSheet",
    ]);
  });

  test("keeps the name somebody gave it, and its table's name", () => {
    const renamed = withParts(before, {
      "xl/workbook.xml": partText(before, "xl/workbook.xml").replaceAll(
        "Call sheet",
        "Ann's calls",
      ),
      "xl/tables/table2.xml": partText(before, "xl/tables/table2.xml").replaceAll(
        '"CallSheet"',
        '"Mine"',
      ),
    });
    const workbook = read(patched(renamed, { sheets: [fewer] }));
    expect(sheetNamed(workbook, "Ann's calls").tables.map(({ name }) => name)).toEqual(["Mine"]);
    expect(workbook.names).toContainEqual({
      name: "_xlnm.Print_Titles",
      sheet: "Ann's calls",
      refersTo: "'Ann''s calls'!$4:$4",
      hidden: false,
    });
  });

  test("makes no style anew", () => {
    expect(partText(after, "xl/styles.xml")).toBe(partText(before, "xl/styles.xml"));
  });

  test("prints all its rows, whatever print area it had, and leaves the clinic's alone", () => {
    const areas = read(patched(after, { sheets: [callSheet] })).names.flatMap((each) =>
      each.name === "_xlnm.Print_Area" ? [each.refersTo] : [],
    );
    expect(areas.sort()).toEqual([
      "'Call sheet'!$A$1:$F$7",
      "'Recall log'!$A$1:$F$2",
      "'客户 Visits'!$A$1:$J$31",
    ]);
  });

  test("takes a calculation chain away only when that names its formulas", () => {
    const chain = (sheetId: number) =>
      withParts(before, {
        "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}"><c r="J2" i="${sheetId}"/></calcChain>`,
        "[Content_Types].xml": partText(before, "[Content_Types].xml").replace(
          "</Types>",
          '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
        ),
        "xl/_rels/workbook.xml.rels": partText(before, "xl/_rels/workbook.xml.rels").replace(
          "</Relationships>",
          `<Relationship Id="rIdC" Type="${relationshipNamespace}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
      });
    expect(changedParts(before, patched(chain(6), { sheets: [callSheet] }))).not.toContain(
      "xl/calcChain.xml",
    );
    expect(changedParts(chain(1), patched(chain(1), { sheets: [callSheet] }))).toEqual([
      "xl/workbook.xml",
    ]);
  });
});

describe("names that are taken", () => {
  test("a sheet of the clinic's that is called like ours stays, ours becomes 2", () => {
    const workbook = read(patched(fixture, { sheets: [{ ...callSheet, name: "CHART" }] }));
    expect(workbook.sheets.map(({ name }) => name)).toContain("CHART 2");
    expect(workbook.sheets.map(({ name }) => name)).toContain("Chart");
  });

  test("a table name that a table or a defined name has gets a number", () => {
    const tables = ["visitstable", "Clients"].map((name) => {
      const plan = { ...callSheet, table: { ...callSheet.table, name } };
      const workbook = read(patched(fixture, { sheets: [plan] }));
      return sheetNamed(workbook, "Call sheet").tables[0]!.name;
    });
    expect(tables).toEqual(["visitstable2", "Clients2"]);
  });
});

describe("workbooks as different programs write them", () => {
  const plain = `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><sheets>`;
  const sheet = '<sheet name="S" sheetId="7" r:id="rId1"/></sheets><calcPr/></workbook>';

  test("without styles: a styles part is made", () => {
    const file = smallXlsx({ sheet: "<row><c><v>1</v></c></row>" });
    const after = patched(file, { sheets: [callSheet] });
    expect(cellValues(read(after), sheetNamed(read(after), "Call sheet"))).toEqual(written);
    expect(Object.keys(partsOf(after))).toContain("xl/styles.xml");
  });

  test("names go where the format wants them when there were none", () => {
    const file = smallXlsx({ workbook: plain + sheet });
    expect(partText(patched(file, { sheets: [callSheet] }), "xl/workbook.xml")).toMatch(
      /<\/sheets><definedNames>.*<\/definedNames><calcPr\/>/,
    );
  });

  test("with a prefix on every element, and styles without fonts", () => {
    const prefixed = (text: string) =>
      text.replace(/<(\/?)(\w)/g, "<$1x:$2").replace(`xmlns="`, `xmlns:x="`);
    const file = smallXlsx({
      workbook: prefixed(plain + sheet),
      styles: prefixed(
        `<styleSheet xmlns="${mainNamespace}"><cellXfs count="1"><xf numFmtId="14"/></cellXfs></styleSheet>`,
      ),
    });
    const workbook = read(patched(file, { sheets: [callSheet] }));
    expect(cellValues(workbook, sheetNamed(workbook, "Call sheet"))).toEqual(written);
  });

  test("in the Strict dialect", () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf(smallXlsx({ workbook: plain + sheet }))).map(([name, bytes]) => [
        name,
        new TextDecoder()
          .decode(bytes)
          .replaceAll(
            relationshipNamespace,
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          )
          .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
      ]),
    );
    const after = patched(zipOf(strict), { sheets: [callSheet] });
    expect(cellValues(read(after), sheetNamed(read(after), "Call sheet"))).toEqual(written);
    for (const part of ["xl/worksheets/sheet2.xml", "xl/tables/table1.xml", "xl/workbook.xml"])
      expect(partText(after, part)).not.toContain("schemas.openxmlformats.org/spreadsheetml");
  });

  test("with the Macintosh's date system, dates are its serials", () => {
    const file = new Uint8Array(readFileSync("test/fixtures/xlsx/clinic-1904.xlsx"));
    const workbook = read(patched(file, { sheets: [callSheet] }));
    expect(cellValues(workbook, sheetNamed(workbook, "Call sheet"))[4]![2]).toEqual({
      date: 46205 - 1462,
    });
  });
});

describe("drop-downs whose words do not fit into a rule", () => {
  const withChoices = (choices: readonly string[]) => {
    const columns = [{ header: "Outcome", width: 10, kind: "text", choices }] as const;
    const plan = { ...callSheet, lines: [], table: { name: "T", columns, rows: [["x"]] } };
    return partText(patched(fixture, { sheets: [plan] }), "xl/worksheets/sheet5.xml");
  };
  const long = Array.from({ length: 26 }, (_, at) => `outcome ${at + 10}`);

  test("255 characters fit, 256 do not", () => {
    const exact = [...long.slice(0, 23), "x".repeat(255 - 23 * 11)];
    expect(withChoices(exact)).toContain(`<formula1>&quot;${exact.join(",")}&quot;</formula1>`);
    expect(withChoices([...exact.slice(0, -1), `${exact.at(-1)!}x`])).toContain(
      "<formula1>$C$2:$C$25</formula1>",
    );
  });

  test("a word with a comma goes to a hidden column beside the table", () => {
    const sheet = withChoices(["no, thanks", "yes"]);
    expect(sheet).toContain('<col min="3" max="3" width="9" hidden="1" customWidth="1"/>');
    expect(sheet).toContain("<formula1>$C$2:$C$3</formula1>");
    expect(sheet).toMatch(/<c r="C2"[^>]*><is><t xml:space="preserve">no, thanks<\/t><\/is><\/c>/);
  });
});

describe("settings", () => {
  const settings = (text: string) =>
    `<settings xmlns="urn:clinic-recall:settings:1">${text}</settings>`;

  test("are kept in a custom XML part of their own and found again", () => {
    const after = patched(fixture, { sheets: [], settingsPart: settings("{}") });
    expect(read(after).settingsPart).toBe(settings("{}"));
    expect(changedParts(fixture, after)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  test("replace those of before, beside another program's part", () => {
    const foreign = withParts(patched(fixture, { sheets: [], settingsPart: settings("1") }), {
      "customXml/item2.xml": "<b:x xmlns:b='urn:b'>urn:clinic-recall:settings:1</b:x>",
    });
    const after = patched(foreign, { sheets: [], settingsPart: settings("2") });
    expect(read(after).settingsPart).toBe(settings("2"));
    expect(changedParts(foreign, after)).toEqual(["customXml/item1.xml"]);
  });

  test("are found under a prefix and in UTF-16", () => {
    const text = '<p:s xmlns:p="urn:clinic-recall:settings:1">é</p:s>';
    const before = patched(fixture, { sheets: [], settingsPart: settings("1") });
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(read(withParts(before, { "customXml/item1.xml": utf16 })).settingsPart).toBe(text);
  });

  test("nothing to write gives the same parts", () => {
    expect(changedParts(fixture, patched(fixture, { sheets: [] }))).toEqual([]);
  });
});
