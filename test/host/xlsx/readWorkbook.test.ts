import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import { cellValues, sheetNamed, type CellValue } from "../../support/cellValues";
import {
  mainNamespace,
  relationshipNamespace,
  smallXlsx,
  smallXlsxParts,
  type SmallXlsx,
} from "../../support/smallXlsx";
import { partText, withParts, zipOf } from "../../support/xlsxParts";

const fixtures = "test/fixtures/xlsx/";

function read(file: Uint8Array): WorkbookCells {
  const result = readWorkbook(file);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problem));
  return result.value;
}

function valuesOf(content: SmallXlsx): CellValue[][] {
  return cellValues(read(smallXlsx(content)));
}

describe("a cell, in every way it can be written", () => {
  const cells: readonly [name: string, xml: string, value: CellValue][] = [
    ["a whole number", '<c r="A1"><v>12</v></c>', 12],
    ["a number with decimals", '<c r="A1"><v>1980.55</v></c>', 1980.55],
    ["a negative number", '<c r="A1"><v>-3.25</v></c>', -3.25],
    ["fifteen digits", '<c r="A1"><v>999999999999999</v></c>', 999999999999999],
    ["seventeen digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ["a power of ten", '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ["a number with a plus", '<c r="A1"><v>+5</v></c>', 5],
    ["a number in white space", '<c r="A1"><v>\n 7 \n</v></c>', 7],
    ["a number named by its type", '<c r="A1" t="n"><v>7</v></c>', 7],
    ["NaN, kept as it is written", '<c r="A1"><v>NaN</v></c>', "NaN"],
    ["a hexadecimal look-alike, kept as text", '<c r="A1"><v>0x1F</v></c>', "0x1F"],
    ["more than a double holds, kept as text", '<c r="A1"><v>1e999</v></c>', "1e999"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["an error of a later Excel", '<c r="A1" t="e"><v>#BLOCKED!</v></c>', { error: "#OTHER!" }],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>王芳</t></is></c>', "王芳"],
    [
      "an inline text with its spaces",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      " a ",
    ],
    [
      "a rich inline text",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>wang</t></r><r><t> fang</t></r></is></c>',
      "wang fang",
    ],
    ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula's text", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', "ab"],
    ["a shared formula's follower", '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4],
    ["an array formula", '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>6</v></c>', 6],
    ["an ISO date", '<c r="A1" t="d"><v>2026-01-01</v></c>', { date: 46023 }],
    ["an ISO date and time", '<c r="A1" t="d"><v>2026-01-01T06:00:00Z</v></c>', { date: 46023.25 }],
    [
      "a day that does not exist, kept as text",
      '<c r="A1" t="d"><v>2026-02-30</v></c>',
      "2026-02-30",
    ],
    ["entities", '<c r="A1" t="str"><v>a&lt;b&amp;&#20013;&#x4E2D;</v></c>', "a<b&中中"],
    ["a character beyond the first plane", '<c r="A1" t="str"><v>&#x20BB7;野</v></c>', "𠮷野"],
    ["Excel's escape", '<c r="A1" t="str"><v>a_x000D_b</v></c>', "a\rb"],
    ["Excel's escape, escaped", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', "_x000D_"],
    ["a Windows line end", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', "a\nb\nc"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]></v></c>', "a<b&amp;"],
    ["a comment in the value", '<c r="A1"><v>1<!-- no -->2</v></c>', 12],
    ["single quotes", "<c r='A1' t='str'><v>a</v></c>", "a"],
    ["another order of attributes", '<c t="str" s="0" r="A1"><v>a</v></c>', "a"],
    ["attributes it need not know", '<c r="A1" cm="1" vm="2"><v>3</v></c>', 3],
    ["line breaks in the tag", '<c\n\tr = "A1"\r\n ><v >5</v ></c >', 5],
    ["no address", "<c><v>5</v></c>", 5],
    ["more than a value", '<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', 5],
  ];

  test.each(cells)("%s", (_name, xml, value) => {
    expect(valuesOf({ sheet: `<row r="1">${xml}</row>` })).toEqual([[value]]);
  });

  const blanks: readonly [name: string, xml: string][] = [
    ["a formatted cell", '<c r="A1" s="1"/>'],
    ["a cell opened and closed", '<c r="A1"></c>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["an inline text that closes itself", '<c r="A1" t="inlineStr"><is/></c>'],
  ];

  test.each(blanks)("%s is blank and makes no row", (_name, xml) => {
    expect(valuesOf({ sheet: `<row r="1">${xml}</row>` })).toEqual([]);
  });

  test("a number is the same number that its text means", () => {
    const texts = ["0.1", "123456.789012345", "-0.000001", "5e-324", "4.35", "1.005", "0.07", "-0"];
    const cells = texts.map((text) => `<c><v>${text}</v></c>`).join("");
    const [values] = valuesOf({ sheet: `<row>${cells}</row>` });
    expect(values).toEqual(texts.map(Number));
  });
});

describe("rows and columns", () => {
  test("cells and rows without a number follow the one before", () => {
    const sheet =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>' +
      '<row r="3"><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    expect(valuesOf({ sheet })).toEqual([
      [1, null, 3, 4],
      [null, null, null, null],
      [5, null, null, null],
      [6, null, null, null],
    ]);
  });

  test("a cell's own address counts more than its place", () => {
    const sheet = '<row r="1"><c r="B2"><v>1</v></c></row>';
    expect(valuesOf({ sheet })).toEqual([
      [null, null],
      [null, 1],
    ]);
  });

  test("columns without a value are left out", () => {
    const workbook = read(smallXlsx({ sheet: '<row r="2"><c r="C2"><v>1</v></c></row>' }));
    expect(workbook.sheets[0]!.columns.map((column) => column?.kinds.length)).toEqual([
      undefined,
      undefined,
      2,
    ]);
  });

  test("two cells at opposite corners take two columns", () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { rowCount, columns } = read(smallXlsx({ sheet })).sheets[0]!;
    expect({
      rowCount,
      columns: columns.length,
      held: columns.filter((column) => column !== undefined).length,
      first: columns[0]!.values[0],
      last: columns[16383]!.values[1048575],
    }).toEqual({ rowCount: 1048576, columns: 16384, held: 2, first: 1, last: 2 });
  });

  test("formulas saved without a value are counted, for they look like blanks", () => {
    const sheet = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c></row>';
    expect(read(smallXlsx({ sheet })).sheets[0]!.formulasWithoutValue).toBe(1);
  });
});

describe("shared texts", () => {
  const sharedStrings =
    `<sst xmlns="${mainNamespace}"><si><t>plain</t></si><si/><si><t xml:space="preserve"> b </t></si>` +
    "<si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>" +
    "<si><t>plain</t></si><extLst><ext><si><t>no</t></si></ext></extLst></sst>";
  const cell = (index: number) => `<c t="s"><v>${index}</v></c>`;

  test("are found by number, phonetic runs left out", () => {
    const sheet = `<row>${[0, 2, 3, 4].map(cell).join("")}</row>`;
    expect(valuesOf({ sheet, sharedStrings })).toEqual([["plain", " b ", "rich", "plain"]]);
  });

  test("stand in the table once, together with texts written in cells", () => {
    const sheet = `<row>${cell(4)}<c t="inlineStr"><is><t>plain</t></is></c></row>`;
    const workbook = read(smallXlsx({ sheet, sharedStrings }));
    expect(workbook.texts.filter((text) => text === "plain")).toEqual(["plain"]);
    expect(workbook.sheets[0]!.columns.map((column) => column?.values[0])).toEqual([0, 0]);
  });

  test("an empty one is a blank cell", () => {
    expect(valuesOf({ sheet: `<row>${cell(1)}</row>`, sharedStrings })).toEqual([]);
  });
});

describe("number formats", () => {
  const styles =
    `<styleSheet xmlns="${mainNamespace}"><numFmts count="1">` +
    '<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
    "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>" +
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='31'/><xf numFmtId='57'/>" +
    "<xf numFmtId='164'/><xf numFmtId='49'/><xf numFmtId='999'/><xf/></cellXfs></styleSheet>";

  test("come from built-in numbers, East Asian ones included, and from the workbook's own", () => {
    const cells = [0, 1, 2, 3, 4, 5, 6, 7, 99].map((style) => `<c s="${style}"><v>1</v></c>`);
    const workbook = read(smallXlsx({ sheet: `<row>${cells.join("")}</row>`, styles }));
    const formats = workbook.sheets[0]!.columns.map(
      (column) => workbook.numberFormats[column!.formats[0]!],
    );
    expect(formats).toEqual([
      "General",
      "m/d/yyyy",
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      'yyyy"年"m"月"',
      "@",
      "General",
      "General",
      "General",
    ]);
  });
});

describe("packages as different programs write them", () => {
  const sheetRows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46023</v></c></row>';
  const parts = smallXlsxParts({
    sheet: sheetRows,
    sharedStrings: `<sst xmlns="${mainNamespace}"><si><t>a</t></si></sst>`,
    styles: `<styleSheet xmlns="${mainNamespace}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  });
  const expected = [["a", { date: 46023 }]];
  const edited = (change: (text: string) => string) =>
    zipOf(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(String(text))])),
    );

  test("every element with a prefix", () => {
    const prefixed = edited((text) =>
      text.includes(`xmlns="${mainNamespace}"`)
        ? text.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=")
        : text,
    );
    expect(cellValues(read(prefixed))).toEqual(expected);
  });

  test("the Strict dialect", () => {
    const strict = edited((text) =>
      text
        .replaceAll(
          relationshipNamespace,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    );
    expect(cellValues(read(strict))).toEqual(expected);
  });

  test("targets from the package's root, and with steps back", () => {
    const absolute = edited((text) =>
      text
        .replace('Target="worksheets/', 'Target="/xl/worksheets/')
        .replace('Target="sharedStrings', 'Target="../xl/./sharedStrings'),
    );
    expect(cellValues(read(absolute))).toEqual(expected);
  });

  test("part names that differ in upper and lower case", () => {
    const file = edited((text) => text.replace("sharedStrings.xml", "SharedStrings.xml"));
    expect(cellValues(read(file))).toEqual(expected);
  });

  test("a byte order mark, an XML declaration and comments", () => {
    const file = edited(
      (text) => `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!-- <sheetData> -->\n${text}\n`,
    );
    expect(cellValues(read(file))).toEqual(expected);
  });

  test.each(["utf-16le", "utf-16be"])("parts in %s", (encoding) => {
    const utf16 = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => {
        const bytes = Buffer.from(`\uFEFF${String(text)}`, "utf16le");
        return [name, new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16())];
      }),
    );
    expect(cellValues(read(zipOf(utf16)))).toEqual(expected);
  });

  test("parts that are stored, not packed", () => {
    expect(cellValues(read(zipOf(parts, 0)))).toEqual(expected);
  });

  test("neither shared texts nor styles", () => {
    expect(valuesOf({ sheet: "<row><c s='4'><v>1</v></c></row>" })).toEqual([[1]]);
  });
});

describe("what a sheet says besides its cells", () => {
  const cells = [1, 2, 3, 4, 5]
    .map((n) => `<row r="${n}"${n === 3 || n === 5 ? ' hidden="1"' : ""}><c><v>${n}</v></c></row>`)
    .join("");
  const sheet = (before: string, after: string) =>
    `<worksheet xmlns="${mainNamespace}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
  const filter = (inside: string) => `<autoFilter ref="A1:A4">${inside}</autoFilter>`;
  const criteria = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
  const hiddenRows = (xml: string) => read(smallXlsx({ sheet: xml })).sheets[0]!.hiddenRows;

  test("rows hidden by a person", () => {
    expect(hiddenRows(sheet("", ""))).toEqual([2, 4]);
  });

  test("rows inside an active filter are filtered, rows below it are hidden", () => {
    expect(hiddenRows(sheet("", filter(criteria)))).toEqual([4]);
  });

  test("a filter that filters nothing hides nothing", () => {
    expect(hiddenRows(sheet("", filter("")))).toEqual([2, 4]);
    expect(hiddenRows(sheet("", filter('<filterColumn colId="0" hiddenButton="1"/>')))).toEqual([
      2, 4,
    ]);
  });

  test("a filter of a saved view is not the sheet's", () => {
    const view = `<customSheetViews><customSheetView>${filter(criteria)}</customSheetView></customSheetViews>`;
    expect(hiddenRows(sheet("", view))).toEqual([2, 4]);
  });

  test("an advanced filter is known by Excel's own name", () => {
    const workbook =
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><sheets>` +
      '<sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1:$A$4' +
      "</definedName></definedNames></workbook>";
    const file = smallXlsx({ sheet: sheet('<sheetPr filterMode="1"/>', ""), workbook });
    expect(read(file).sheets[0]!.hiddenRows).toEqual([4]);
  });

  test("merges", () => {
    const merges =
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:C4"/></mergeCells>';
    expect(read(smallXlsx({ sheet: sheet("", merges) })).sheets[0]!.merges).toEqual([
      { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 1 },
      { firstRowIndex: 2, firstColumnIndex: 2, lastRowIndex: 3, lastColumnIndex: 2 },
    ]);
  });
});

describe("a workbook another program wrote, with everything in it", () => {
  const workbook = read(readFileSync(`${fixtures}clinic.xlsm`));

  test("its sheets, hidden ones too, and no chart sheet", () => {
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["客户 Visits", false],
      ["Chart", false],
      ["Pivot", false],
      ["Hidden", true],
    ]);
  });

  test("its cells", () => {
    const rows = cellValues(workbook, sheetNamed(workbook, "客户 Visits"));
    expect(rows.slice(0, 6)).toEqual([
      ["Client", "Date", "Amount", "Phone", "Project", null, null, null, null, null, null],
      [
        "客户0",
        { date: 45292 },
        0,
        "13800000000",
        "洁牙",
        null,
        null,
        null,
        "link",
        4567.5,
        "洁牙",
      ],
      [
        "客户1",
        { date: 45295 },
        10.5,
        "13800000001",
        "植发",
        null,
        null,
        null,
        "abold tail",
        "是",
        null,
      ],
      [
        "客户2",
        { date: 45298 },
        21,
        "13800000002",
        "Botox",
        null,
        null,
        null,
        null,
        { error: "#DIV/0!" },
        null,
      ],
      [
        "客户3",
        { date: 45301 },
        31.5,
        "13800000003",
        "洁牙",
        null,
        null,
        null,
        "merged",
        null,
        null,
      ],
      ["客户4", { date: 45304 }, 42, "13800000004", "植发", null, null, null, null, true, null],
    ]);
  });

  test("its table, merge, hidden row and names", () => {
    const { tables, merges, hiddenRows, rowCount } = sheetNamed(workbook, "客户 Visits");
    expect({ tables, merges, hiddenRows, rowCount }).toEqual({
      tables: [
        {
          name: "VisitsTable",
          headerRow: true,
          totalsRow: false,
          firstRowIndex: 0,
          firstColumnIndex: 0,
          lastRowIndex: 30,
          lastColumnIndex: 4,
        },
      ],
      merges: [{ firstRowIndex: 4, firstColumnIndex: 8, lastRowIndex: 4, lastColumnIndex: 9 }],
      hiddenRows: [7],
      rowCount: 31,
    });
    expect(workbook.names).toContainEqual({
      name: "Local",
      sheet: "Chart",
      refersTo: "Chart!$A$1",
      hidden: false,
    });
  });

  test("the date system of the Macintosh, its serials as they are", () => {
    const macintosh = read(readFileSync(`${fixtures}clinic-1904.xlsx`));
    const rows = cellValues(macintosh);
    expect([macintosh.dateSystem, rows[1]![1]]).toEqual([1904, { date: 45292 - 1462 }]);
  });

  test("rows a table's filter hides are filtered, not hidden", () => {
    const file = readFileSync(`${fixtures}clinic.xlsm`);
    const filtered = partText(file, "xl/tables/table1.xml").replace(
      '<autoFilter ref="A1:E31"/>',
      '<autoFilter ref="A1:E31"><filterColumn colId="4"><filters><filter val="Botox"/></filters>' +
        "</filterColumn></autoFilter>",
    );
    const changed = read(withParts(file, { "xl/tables/table1.xml": filtered }));
    expect(changed.sheets[0]!.hiddenRows).toEqual([]);
  });
});
