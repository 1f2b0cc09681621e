import { readWorkbookForGrid } from "../../../../src/host/xlsx/readWorkbookForGrid";
import { mainNamespace, relationshipNamespace, smallXlsx } from "../../../support/smallXlsx";

function sheetOf(content: Parameters<typeof smallXlsx>[0]) {
  const read = readWorkbookForGrid(smallXlsx(content));
  if (!read.ok) throw new Error(read.problem.code);
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { file: read.value, sheet };
}

const styles =
  `<styleSheet xmlns="${mainNamespace}"><fonts><font/><font><b/><sz val="14"/>` +
  '<color rgb="FF112233"/><name val="Arial"/></font></fonts>' +
  '<fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/>' +
  "</patternFill></fill></fills><borders><border/></borders>" +
  '<cellXfs><xf/><xf fontId="1" fillId="1" numFmtId="14"><alignment horizontal="center"/></xf>' +
  "</cellXfs></styleSheet>";

describe("reading a workbook for a grid", () => {
  test("puts shared formulas where they stand and keeps their values", () => {
    const { sheet } = sheetOf({
      sheet:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>',
    });
    expect(sheet.formulas).toEqual([
      { rowIndex: 0, columnIndex: 0, formula: "=B1*2", fills: undefined, sharedFrom: "0" },
      { rowIndex: 1, columnIndex: 0, formula: "=B2*2", fills: undefined, sharedFrom: "0" },
    ]);
    expect([...(sheet.columns[0]?.values ?? [])]).toEqual([4, 6]);
  });

  test("tells which cells an array formula fills", () => {
    const { sheet } = sheetOf({
      sheet:
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c></row>',
    });
    expect(sheet.formulas[0]).toMatchObject({
      formula: "=SEQUENCE(2)",
      fills: { firstRowIndex: 0, lastRowIndex: 1, firstColumnIndex: 0, lastColumnIndex: 0 },
    });
  });

  test("keeps looks, those of blank cells too", () => {
    const { file, sheet } = sheetOf({
      styles,
      sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>',
    });
    expect(file.looks[1]).toMatchObject({
      bold: true,
      fontSize: 14,
      fontName: "Arial",
      fontColor: "#112233",
      fillColor: "#A2B9E2",
      horizontal: "Center",
      numberFormat: "m/d/yyyy",
    });
    expect([...(sheet.columns[0]?.formats ?? [])]).toEqual([1]);
    expect(sheet.blanks).toEqual([0, 1, 1]);
  });

  test("keeps what stands around the rows", () => {
    const { sheet } = sheetOf({
      sheet:
        `<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView showGridLines="0" ` +
        'workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="2" max="3" width="20" hidden="1"/></cols>' +
        '<sheetData><row r="2" ht="30" customHeight="1"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' +
        '<dataValidations><dataValidation type="list" sqref="C2:C9 E2"><formula1>"a,b"</formula1>' +
        "</dataValidation></dataValidations></worksheet>",
    });
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.columnLooks).toEqual([
      { first: 1, last: 2, size: 20, hidden: true, look: undefined },
    ]);
    expect(sheet.rowLooks).toEqual([
      { first: 1, last: 1, size: 30, hidden: false, look: undefined },
    ]);
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.validations[0]).toMatchObject({ type: "list", formula1: '"a,b"' });
    expect(sheet.validations[0]?.areas).toHaveLength(2);
  });

  test.each([
    ["", false],
    ['<fileSharing userName="Mia"/>', false],
    ['<fileSharing readOnlyRecommended="1"/>', true],
  ])("tells whether a file asks to be opened for reading: %s", (sharing, isReadOnlyRecommended) => {
    const workbook =
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${sharing}` +
      '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
    expect(sheetOf({ workbook }).file).toMatchObject({ isReadOnlyRecommended });
  });

  test("refuses what the reader of values refuses", () => {
    expect(readWorkbookForGrid(new Uint8Array(0))).toEqual({
      ok: false,
      problem: { code: "emptyFile" },
    });
  });
});
