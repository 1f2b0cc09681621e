import { sheetsPerhapsMerged } from "../../../src/taskpane/setup/sheetsPerhapsMerged";
import { sheetUnderstood } from "../../support/dayOverview";

describe("sheets that look as if cells were merged", () => {
  it.each([
    ["a plain list", {}, false],
    ["a header in two rows", { headerRows: [2, 3] }, true],
    ["rows without a name", { flags: [{ code: "NAMES_MISSING", rows: 3 }] }, true],
    ["days taken from the row above", { flags: [{ code: "DATES_FILLED_DOWN", rows: 2 }] }, true],
    ["a flag about something else", { flags: [{ code: "HIDDEN_SHEET" }] }, false],
    ["a header in two rows on a sheet left out", { headerRows: [2, 3], use: "no" }, false],
  ] as const)("%s", (_, change, isNamed) => {
    const names = sheetsPerhapsMerged([sheetUnderstood({ name: "Visits", ...change })]);
    expect(names).toEqual(isNamed ? ["Visits"] : []);
  });
});
