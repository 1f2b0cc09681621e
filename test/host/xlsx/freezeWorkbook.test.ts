import ExcelJS from "exceljs";

import { freezeWorkbook } from "../../../src/host/xlsx/freezeWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { FrozenWorkbook } from "../../../src/host/xlsx/freeze/freezePackage";
import { mainNamespace, relationshipNamespace, smallXlsx } from "../../support/smallXlsx";
import { changedParts, partsOf, partText } from "../../support/xlsxParts";

const sheetPart = "xl/worksheets/sheet1.xml";

function freeze(file: Uint8Array): FrozenWorkbook {
  const result = freezeWorkbook(file);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** What the rows of the only sheet become. */
function frozenRows(rows: string): string {
  const { bytes } = freeze(smallXlsx({ sheet: rows }));
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(bytes, sheetPart))?.[1] ?? "";
}

const daysAway = "_xldudf_CLINIC_DAYS_AWAY(A2)";

describe("one cell", () => {
  it.each([
    [
      "a number",
      `<c r="B2" s="3"><f>${daysAway}</f><v>12.5</v></c>`,
      '<c r="B2" s="3"><v>12.5</v></c>',
    ],
    ["a truth", `<c r="B2" t="b"><f>${daysAway}</f><v>1</v></c>`, '<c r="B2" t="b"><v>1</v></c>'],
    [
      "an error of ours",
      `<c r="B2" t="e" vm="2"><f>${daysAway}</f><v>#VALUE!</v></c>`,
      '<c r="B2" t="e" vm="2"><v>#VALUE!</v></c>',
    ],
    [
      "a text, spaces and signs included",
      `<c r="B2" s="3" t="str"><f>${daysAway}</f><v> a &lt; b_x000D_</v></c>`,
      '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve"> a &lt; b_x000D_</t></is></c>',
    ],
    [
      "a text that looks like a formula",
      `<c r="B2" t="str"><f>${daysAway}</f><v>=1+1</v></c>`,
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    [
      "the empty text",
      `<c r="B2" s="1" t="str"><f>${daysAway}</f><v></v></c>`,
      '<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve"></t></is></c>',
    ],
  ])("keeps %s", (_what, cell, expected) => {
    expect(frozenRows(`<row r="2">${cell}</row>`)).toBe(`<row r="2">${expected}</row>`);
  });

  it.each([
    ["as Excel stores it", daysAway],
    ["inside other functions", `IF(_xlfn.XLOOKUP(1,A:A,B:B)&gt;0,_xlfn.SINGLE(${daysAway}),"")`],
    ["as an older Excel stores it", "_xll.CLINIC.DAYS_AWAY(A2)"],
    ["as it is typed, in any case", "clinic.days_away(A2)"],
    ["handed on without being called", "_xlfn.MAP(A2:A9,_xldudf_CLINIC_DAYS_AWAY)"],
  ])("freezes our function %s", (_what, formula) => {
    expect(frozenRows(`<row r="2"><c r="B2"><f>${formula}</f><v>7</v></c></row>`)).toBe(
      '<row r="2"><c r="B2"><v>7</v></c></row>',
    );
  });

  it.each([
    ["another function", "SUM(A1:A9)"],
    ["another add-in's", "_xldudf_CONTOSO_CLINIC_DAYS_AWAY(A2)"],
    ["a sheet called CLINIC", "CLINIC!A1+'CLINIC.X'!A2"],
    ["a text that speaks of ours", 'A2&amp;"CLINIC.DORMANT("'],
  ])("leaves %s alone", (_what, formula) => {
    const rows = `<row r="2"><c r="B2"><f>${formula}</f><v>7</v></c></row>`;
    expect(frozenRows(rows)).toBe(rows);
  });

  it.each([
    ["never calculated", `<c r="B2"><f>${daysAway}</f></c>`],
    ["unknown to the Excel that saved it", `<c r="B2" t="e"><f>${daysAway}</f><v>#NAME?</v></c>`],
  ])("stays a formula and is told when it was %s", (_what, cell) => {
    const file = smallXlsx({ sheet: `<row r="2">${cell}</row>` });
    expect(freeze(file)).toMatchObject({ frozen: 0, kept: [{ sheet: "S", address: "B2" }] });
    expect(changedParts(file, freeze(file).bytes)).toEqual([]);
  });
});

describe("arrays and spills", () => {
  const array = '<f t="array" ref="B2:B4">_xldudf_CLINIC_DORMANT(A2:A4)</f>';
  const below = '<row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>';

  it("keep every answer, and say no more that they spill", () => {
    expect(frozenRows(`<row r="2"><c r="B2" cm="1" s="4">${array}<v>1</v></c></row>${below}`)).toBe(
      `<row r="2"><c r="B2" s="4"><v>1</v></c></row>${below}`,
    );
  });

  it("give their area to the clinic's formulas that called the spill", () => {
    const sum = '<c r="D2"><f>SUM(_xlfn.ANCHORARRAY(B2))</f><v>6</v></c>';
    const other = '<c r="E2"><f>SUM(_xlfn.ANCHORARRAY(E9))</f><v>0</v></c>';
    expect(
      frozenRows(`<row r="2"><c r="B2" cm="1">${array}<v>1</v></c>${sum}${other}</row>${below}`),
    ).toBe(
      '<row r="2"><c r="B2"><v>1</v></c>' +
        `<c r="D2"><f>SUM($B$2:$B$4)</f><v>6</v></c>${other}</row>${below}`,
    );
  });

  it("give their area to drop-downs and names, too", () => {
    const sheet =
      `<worksheet xmlns="${mainNamespace}"><sheetData>` +
      `<row r="2"><c r="B2" cm="1">${array}<v>1</v></c></row>${below}</sheetData>` +
      '<dataValidations count="1"><dataValidation type="list" sqref="F1">' +
      "<formula1>_xlfn.ANCHORARRAY($B$2)</formula1></dataValidation></dataValidations></worksheet>";
    const workbook =
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
      '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>' +
      '<definedName name="all">_xlfn.ANCHORARRAY(S!$B$2)</definedName></definedNames></workbook>';
    const { bytes } = freeze(smallXlsx({ sheet, workbook }));
    expect(partText(bytes, sheetPart)).toContain("<formula1>$B$2:$B$4</formula1>");
    expect(partText(bytes, "xl/workbook.xml")).toContain(">S!$B$2:$B$4</definedName>");
  });
});

describe("a formula shared by several cells", () => {
  const first = `<c r="B2"><f t="shared" ref="B2:B3" si="0">${daysAway}</f><v>1</v></c>`;

  it("freezes all of them", () => {
    const second = '<c r="B3"><f t="shared" si="0"/><v>2</v></c>';
    expect(frozenRows(`<row r="2">${first}</row><row r="3">${second}</row>`)).toBe(
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>',
    );
  });

  it("stays in all of them when one has no answer", () => {
    const second = '<c r="B3"><f t="shared" si="0"/></c>';
    const rows = `<row r="2">${first}</row><row r="3">${second}</row>`;
    expect(frozenRows(rows)).toBe(rows);
    expect(freeze(smallXlsx({ sheet: rows })).kept.map(({ address }) => address)).toEqual([
      "B2",
      "B3",
    ]);
  });
});

describe("around the cells", () => {
  const workbook = (names: string) =>
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
    `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`;
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`;
  const relationships = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

  it("freezes what reaches us through a name", () => {
    const names =
      '<definedNames><definedName name="Away">_xldudf_CLINIC_DAYS_AWAY(S!A2)</definedName>' +
      '<definedName name="twice">2*Away</definedName></definedNames>';
    const sheet =
      '<row r="2"><c r="B2"><f>twice+1</f><v>9</v></c>' +
      '<c r="C2"><f>away2+1</f><v>3</v></c></row>';
    const { bytes, frozen } = freeze(smallXlsx({ sheet, workbook: workbook(names) }));
    expect(frozen).toBe(1);
    expect(partText(bytes, sheetPart)).toContain(
      '<c r="B2"><v>9</v></c><c r="C2"><f>away2+1</f><v>3</v></c>',
    );
  });

  it("no table fills new rows with our functions, and the order of calculation is forgotten", () => {
    const file = smallXlsx({
      sheet: `<row r="2"><c r="B2"><f>${daysAway}</f><v>9</v></c></row>`,
      workbook: workbook(""),
      workbookRels: relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
          relationship("rId9", "calcChain", "calcChain.xml"),
      ),
      parts: {
        "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}"><c r="B2" i="1"/></calcChain>`,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          relationship("rId1", "table", "../tables/table1.xml"),
        ),
        "xl/tables/table1.xml":
          `<table xmlns="${mainNamespace}" id="1" displayName="T" ref="A1:B2"><tableColumns count="2">` +
          '<tableColumn id="1" name="A"/><tableColumn id="2" name="B" totalsRowFunction="custom">' +
          "<calculatedColumnFormula>_xldudf_CLINIC_DAYS_AWAY(T[A])</calculatedColumnFormula>" +
          "<totalsRowFormula>_xldudf_CLINIC_DORMANT_RATE(T[A])</totalsRowFormula>" +
          "</tableColumn></tableColumns></table>",
      },
    });
    const { bytes } = freeze(file);
    expect(partText(bytes, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="2" name="B" totalsRowFunction="none"></tableColumn>',
    );
    expect(partsOf(bytes)["xl/calcChain.xml"]).toBeUndefined();
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("copies every part of a workbook without our formulas byte for byte", async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet("Clients");
    sheet.addRow(["Name", "Away"]);
    sheet.addRow(["王芳", { formula: "1+1", result: 2 }]);
    const file = new Uint8Array(await made.xlsx.writeBuffer());
    expect(freeze(file).frozen).toBe(0);
    expect(changedParts(file, freeze(file).bytes)).toEqual([]);
  });

  it("changes nothing but the sheets with our formulas, and the values read the same", async () => {
    const made = new ExcelJS.Workbook();
    made.addWorksheet("Other").addRow(["Total", { formula: "SUM(A1:A9)", result: 4 }]);
    const sheet = made.addWorksheet("Clients");
    for (let sheetRow = 1; sheetRow <= 300; sheetRow++)
      sheet.addRow([
        `Client ${sheetRow}`,
        { formula: `_xldudf_CLINIC_DORMANCY_TIER(A${sheetRow})`, result: "half-year" },
        { formula: `_xldudf_CLINIC_DAYS_AWAY(A${sheetRow})`, result: sheetRow },
        { formula: `C${sheetRow}*2`, result: sheetRow * 2 },
      ]);
    const file = new Uint8Array(await made.xlsx.writeBuffer());
    const { bytes, frozen } = freeze(file);
    expect(frozen).toBe(600);
    expect(changedParts(file, bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
    const read = (workbook: Uint8Array) => {
      const cells = readWorkbook(workbook);
      if (!cells.ok) throw new Error(cells.problem.code);
      return cells.value.sheets.map(({ columns }) =>
        columns.map((column) =>
          Array.from(column?.kinds ?? [], (kind, place) => [
            kind,
            kind === 2 ? cells.value.texts[column?.values[place] ?? -1] : column?.values[place],
          ]),
        ),
      );
    };
    expect(read(bytes)).toEqual(read(file));
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain("<f>C300*2</f>");
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).not.toContain("CLINIC");
  });
});

it("refuses what is no workbook", () => {
  expect(freezeWorkbook(new Uint8Array(0))).toEqual({ ok: false, problem: { code: "emptyFile" } });
});
