import { shiftFormula } from "../../../../src/host/xlsx/grid/shiftFormula";
import { shownFormula } from "../../../../src/host/xlsx/grid/excelFormula";
import { fileFormula } from "../../../../src/host/xlsx/save/fileFormula";

describe("a formula shared by cells", () => {
  test.each([
    ["moves what is relative", "A1+B2", "B3+C4"],
    ["keeps what is absolute", "$A$1+$A1+A$1", "$A$1+$A3+B$1"],
    ["moves whole columns and rows", "SUM(A:A,3:3,$B:C)", "SUM(B:B,5:5,$B:D)"],
    ["leaves texts alone", '"A1"&A1', '"A1"&B3'],
    ["leaves sheet names alone", "'A1 B2'!A1", "'A1 B2'!B3"],
    ["leaves table columns alone", "Table1[A1]+A1", "Table1[A1]+B3"],
    ["leaves functions and names alone", "LOG10(A1)+TAX2024.5+x_A1", "LOG10(B3)+TAX2024.5+x_A1"],
  ])("%s", (_, formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  test("does not move by nothing", () => {
    expect(shiftFormula("A1", 0, 0)).toBe("A1");
  });
});

describe("a formula in a file", () => {
  test.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A:A,A:A>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,A:A>0))"],
    ["=CLINIC.DAYS_AWAY(A1)", "_xldudf_CLINIC_DAYS_AWAY(A1)"],
    ["=STDEV.S(A:A)+NORM.DIST(1,2,3,TRUE)", "STDEV.S(A:A)+NORM.DIST(1,2,3,TRUE)"],
    ['="FILTER("&A1', '"FILTER("&A1'],
  ])("%s is kept as %s and shown again as it was", (shown, kept) => {
    expect(fileFormula(shown)).toBe(kept);
    expect(shownFormula(kept)).toBe(shown);
  });
});
