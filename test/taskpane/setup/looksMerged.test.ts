import { looksMerged } from "../../../src/taskpane/setup/looksMerged";
import { dayOverview, sheetUnderstood } from "../../support/dayOverview";

describe("a workbook whose cells look merged", () => {
  it.each([
    ["plain lists", {}, 10, false],
    ["a header in two rows", { headerRows: [2, 3] }, 10, true],
    ["rows that name nobody", {}, 8, true],
    ["a header in two rows on a sheet left out", { headerRows: [2, 3], use: "no" }, 10, false],
  ] as const)("%s", (_, change, used, isSo) => {
    const sheets = [sheetUnderstood(), sheetUnderstood({ rows: 0, used: 0, ...change })];
    const ledger = { rows: 10, used, listed: 0 };
    expect(looksMerged(dayOverview({ sheets, ledger }))).toBe(isSo);
  });
});
