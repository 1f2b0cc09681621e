import { freeSheetName, freeTableName } from "../../../../src/host/xlsx/write/freeNames";

describe("freeSheetName", () => {
  const names: readonly [wanted: string, taken: readonly string[], given: string][] = [
    ["Call sheet", [], "Call sheet"],
    ["Call sheet", ["CALL SHEET"], "Call sheet 2"],
    ["今日回访表", ["今日回访表", "今日回访表 2"], "今日回访表 3"],
    ["a:b/c\\d?e*f[g]", [], "a-b-c-d-e-f-g-"],
    ["'quoted'", [], "quoted"],
    ["", [], "Sheet"],
    ["History", [], "History 2"],
    ["x".repeat(31), [], "x".repeat(31)],
    ["x".repeat(32), [], "x".repeat(31)],
    ["x".repeat(31), ["x".repeat(31)], `${"x".repeat(29)} 2`],
    [`${"x".repeat(30)}𠮷`, [], "x".repeat(30)],
  ];
  test.each(names)("%j among %j is %j", (wanted, taken, given) => {
    expect(freeSheetName(wanted, taken)).toBe(given);
  });
});

describe("freeTableName", () => {
  const names: readonly [wanted: string, taken: readonly string[], given: string][] = [
    ["CallSheet", [], "CallSheet"],
    ["CallSheet", ["callsheet", "CallSheet2"], "CallSheet3"],
    ["回访表", [], "回访表"],
    ["Call sheet!", [], "Call_sheet_"],
    ["2026", [], "_2026"],
    ["AB12", [], "_AB12"],
    ["R1C1", [], "_R1C1"],
  ];
  test.each(names)("%j among %j is %j", (wanted, taken, given) => {
    expect(freeTableName(wanted, taken)).toBe(given);
  });
});
