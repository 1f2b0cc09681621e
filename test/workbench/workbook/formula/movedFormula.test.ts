import { readArea } from "../../../../src/workbench/workbook/address/readAddress";
import {
  copiedFormula,
  renamedFormula,
  shiftedFormula,
} from "../../../../src/workbench/workbook/formula/movedFormula";

describe("a formula", () => {
  it.each([
    ["=A1+B$2+$C3+$D$4", 1, 1, "=B2+C$2+$C4+$D$4"],
    ['=SUM(A1:B2)&"A1"', 2, 0, '=SUM(A3:B4)&"A1"'],
    ["='My sheet'!A1", 0, 1, "='My sheet'!B1"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A:A)+SUM($2:$2)", 1, 1, "=SUM(B:B)+SUM($2:$2)"],
    ["=LOG10(A1)+Table1[A1]", 1, 0, "=LOG10(A2)+Table1[A1]"],
  ])("%s copied %d down and %d across", (formula, down, across, copied) => {
    expect(copiedFormula(formula, down, across)).toBe(copied);
  });

  it.each([
    ["=A1+A5", "Sheet1", "=A1+A7"],
    ["=SUM(A1:A9)", "Sheet1", "=SUM(A1:A11)"],
    ["=$A$5", "Sheet1", "=$A$7"],
    ["=A5", "Other", "=A5"],
    ["=Sheet1!A5#", "Other", "=Sheet1!A7#"],
    ["=Other!A5", "Sheet1", "=Other!A5"],
  ])("%s on %s after two rows were put in at row 3", (formula, sheetName, after) => {
    const shift = { sheetId: "s", kind: "insertDown", area: readArea("3:4")! } as const;
    expect(shiftedFormula(formula, { sheetName, shifted: "Sheet1", shift })).toBe(after);
  });

  it("says #REF! for cells taken out", () => {
    const shift = { sheetId: "s", kind: "removeUp", area: readArea("5:5")! } as const;
    const names = { sheetName: "Sheet1", shifted: "Sheet1", shift };
    expect(shiftedFormula("=A5+A6", names)).toBe("=#REF!+A5");
  });

  it("follows a sheet's new name", () => {
    expect(renamedFormula("=Clients!A1+SUM('clients'!B:B)", "Clients", "My list")).toBe(
      "='My list'!A1+SUM('My list'!B:B)",
    );
  });
});
