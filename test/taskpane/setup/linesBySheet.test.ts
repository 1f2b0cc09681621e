import { linesBySheet } from "../../../src/taskpane/setup/linesBySheet";

describe("linesBySheet", () => {
  it("gathers each sheet's lines from the top, sheets as they come up", () => {
    const line = (sheet: string, sheetRow: number) => {
      return { used: false, sheet, sheetRow, raw: "", code: "MISSING" } as const;
    };
    expect(linesBySheet([line("B", 5), line("A", 9), line("B", 2)])).toEqual([
      { sheet: "B", lines: [line("B", 2), line("B", 5)] },
      { sheet: "A", lines: [line("A", 9)] },
    ]);
  });
});
