import { sheetsRead } from "../../../src/taskpane/today/sheetsRead";
import { sheetUnderstood } from "../../support/dayOverview";

describe("sheetsRead", () => {
  test("adds up the rows of the sheets that are read, and not of one that is asked about", () => {
    const { read, rows } = sheetsRead([
      sheetUnderstood({ rows: 1284 }),
      sheetUnderstood({ name: "Old list", rows: 88, use: "ask" }),
    ]);
    expect(rows).toBe(1284);
    expect(read).toEqual([
      { name: "Clients", rows: 1284, unclear: [], isAsked: false },
      { name: "Old list", rows: 88, unclear: [], isAsked: true },
    ]);
  });

  test("names a column that is guessed or asked about by its header, else by its letter", () => {
    const column = { header: "Left", field: undefined, guess: false, samples: [] };
    const question = { field: "date", code: "AMBIGUOUS_DATE", cells: 3, samples: [] } as const;
    const [sheet] = sheetsRead([
      sheetUnderstood({
        columnReadings: [
          { ...column, column: "B", header: "Name" },
          { ...column, column: "C", guess: true },
          { ...column, column: "D", header: "" },
        ],
        questions: [{ ...question, column: "D" }],
      }),
    ]).read;
    expect(sheet?.unclear).toEqual(["Left", "D"]);
  });

  test("tells what is left alone, without our own sheets and empty ones", () => {
    const notRead = sheetUnderstood({ use: "no", kind: null });
    const { leftAlone } = sheetsRead([
      { ...notRead, name: "Prices", why: { code: "no_client_column" } },
      { ...notRead, name: "Call sheet", why: { code: "our_sheet", role: "call_sheet" } },
      { ...notRead, name: "Sheet3", why: { code: "empty" } },
    ]);
    expect(leftAlone).toEqual(["Prices"]);
  });
});
