import { renameSheet } from "../../../src/workbench/workbook/book/sheets";
import { protectSheet } from "../../../src/workbench/workbook/book/protection";
import { sheetOf as copiedSheet } from "../../../src/host/excel/copyValues";
import { areaAt, memoryBook, sheetOf, valuesOf } from "../../support/excel/memoryBook";
import { excels, openInNode, type NodeExcel } from "../../support/excel/openInNode";

describe.each(excels)("in the Excel called %s", (played) => {
  let excel: NodeExcel;

  beforeEach(async () => {
    excel = await openInNode(memoryBook(), played);
    sheetOf(excel, "Clients").cells.write(areaAt("A3:C4"), [
      ["'=1+1", "=A2", 46000],
      ["Bea", '=B2&"7"', ""],
    ]);
  });
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  async function sheets() {
    const outline = await excel.workbook.outline();
    if (!outline.ok) throw new Error(outline.problem.code);
    return outline.value.sheets;
  }

  async function copy(name = "Clients", called = `${name} – values`) {
    const sheetId = (await sheets()).find((sheet) => sheet.name === name)?.id ?? "";
    return excel.workbook.copyValues([{ sheetId, name: called }]);
  }

  const formulasOf = (name: string) => sheetOf(excel, name).cells.formulas(areaAt("A1:C4"));

  test("what formulas say now stands on a sheet of ours, and no formula", async () => {
    const before = formulasOf("Clients");
    const written = await copy();
    expect(written.ok && written.value.map(({ name }) => name)).toEqual(["Clients – values"]);
    expect(valuesOf(excel, "Clients – values", "A1:C4")).toEqual(
      valuesOf(excel, "Clients", "A1:C4"),
    );
    const calculates = formulasOf("Clients – values")
      .flat()
      .filter((cell) => typeof cell === "string" && /^=[A-Z]/.test(cell));
    expect(calculates).toEqual([]);
    expect(formulasOf("Clients")).toEqual(before);
    expect((await sheets()).map(({ name, role }) => [name, role])).toEqual([
      ["Clients", undefined],
      ["Clients – values", "values"],
    ]);
  });

  test("the copy is refilled the next time, also when its sheet was renamed meanwhile", async () => {
    await copy();
    sheetOf(excel, "Clients").cells.write(areaAt("A4:B4"), [["", ""]]);
    renameSheet(excel.book, sheetOf(excel, "Clients"), "Anna's clients");
    const written = await copy("Anna's clients", "new");
    expect(written.ok && written.value.map(({ name }) => name)).toEqual(["Clients – values"]);
    expect(valuesOf(excel, "Clients – values", "A4:B4")).toEqual([["", ""]]);
    expect(await sheets()).toHaveLength(2);
  });

  test("each sheet has a copy of its own, and a name nobody has", async () => {
    await copy();
    const written = await copy("Clients – values", "Clients – values");
    expect(written.ok && written.value.map(({ name }) => name)).toEqual(["Clients – values 2"]);
  });

  test("an empty sheet has an empty copy", async () => {
    sheetOf(excel, "Clients").cells.write(areaAt("A1:C4"), Array(4).fill(["", "", ""]));
    const written = await copy();
    expect(written.ok).toBe(true);
  });

  test("nothing is begun on a protected copy, or for a sheet that is gone", async () => {
    await copy();
    protectSheet(excel.book, sheetOf(excel, "Clients – values"), {});
    expect(await copy()).toEqual({
      ok: false,
      problem: { code: "sheetProtected", sheet: "Clients – values" },
    });
    expect(await excel.workbook.copyValues([{ sheetId: "{gone}", name: "x" }])).toEqual({
      ok: false,
      problem: { code: "sheetGone", sheet: undefined },
    });
  });
});

test.each([
  ["=Clients!$A$1", "Clients"],
  ["='Anna''s list'!$A$1", "Anna's list"],
  ["='a!b'!$A$1", "a!b"],
  ["=#REF!$A$1", "#REF"],
  ["=1", undefined],
])("%s points at %s", (formula, sheet) => {
  expect(copiedSheet(formula)).toBe(sheet);
});
