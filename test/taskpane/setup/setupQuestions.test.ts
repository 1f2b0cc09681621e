import { noSettings, type Settings } from "../../../src/workflow/settings";
import type { SheetUnderstood } from "../../../src/workflow/desk/clinicDesk";
import { setupQuestions } from "../../../src/taskpane/setup/setupQuestions";
import { column, sheet } from "../../support/sheetUnderstood";

function ask(sheets: readonly SheetUnderstood[], settings: Settings = noSettings) {
  return setupQuestions({ sheets, region: "CN", settings, year: 2026 });
}

describe("setupQuestions", () => {
  it("asks nothing about a workbook that is clear", () => {
    expect(ask([sheet({ columnReadings: [column({ field: "clientName" })] })])).toEqual([]);
  });

  it("asks about a column that was guessed, the guess first", () => {
    const guessed = column({ column: "F", header: "Left", field: "qtyRemaining", guess: true });
    const [question, ...others] = ask([
      sheet({ name: "Courses", kind: "packages", rows: 1037, columnReadings: [guessed] }),
    ]);
    expect(others).toEqual([]);
    const choice = { about: "column", sheet: "Courses", column: "F" };
    expect(question).toEqual({
      id: "Courses\ncolumn\nF",
      sheet: "Courses",
      column: { letter: "F", header: "Left" },
      ask: { code: "column", field: "qtyRemaining", kind: "packages" },
      decides: 1037,
      samples: ["1", "2"],
      choices: [
        { ...choice, field: "qtyRemaining" },
        { ...choice, field: "cardBalance" },
        { ...choice, field: "qtyUsed" },
        { ...choice, field: "ignored" },
      ],
      likely: { ...choice, field: "qtyRemaining" },
    });
  });

  it("asks nothing about a guess at a column nobody needs", () => {
    const guessed = column({ field: "IGNORED", guess: true });
    expect(ask([sheet({ columnReadings: [guessed] })])).toEqual([]);
  });

  it.each([
    ["possible_copy", "use", ["use", "use"]],
    ["hidden", "use", ["use", "use"]],
    ["guessed_columns", "asRead", ["asRead", "use"]],
    ["week_grid", "use", ["use"]],
  ] as const)("of a sheet in doubt (%s) the likely answer is chosen", (code, likely, choices) => {
    const [question] = ask([sheet({ use: "ask", why: { code } })]);
    expect(question?.likely?.about).toBe(likely);
    expect(question?.choices.map(({ about }) => about)).toEqual(choices);
  });

  it("asks which of day, month and year comes first", () => {
    const [question] = ask([sheet({ questions: [cells("AMBIGUOUS_DATE")] })]);
    expect(question?.choices).toEqual(
      ["dayFirst", "monthFirst", "yearFirst"].map((order) => {
        return { about: "dayOrder", sheet: "Sheet", column: "B", order };
      }),
    );
    expect(question?.likely).toBeUndefined();
  });

  it("offers the year of the day asked about and those before it", () => {
    const [question] = ask([sheet({ questions: [cells("NEEDS_YEAR")] })]);
    expect(question?.choices).toEqual(
      [2026, 2025, 2024, 2023].map((year) => ({ about: "year", sheet: "Sheet", year })),
    );
  });

  it("asks once where two columns lack the same year", () => {
    const undated = [cells("NEEDS_YEAR"), { ...cells("NEEDS_YEAR"), column: "C" }];
    expect(ask([sheet({ questions: undated })])).toHaveLength(1);
  });

  it.each([
    ["AMBIGUOUS_DATE", { dayOrders: { B: "dayFirst" } }],
    ["NEEDS_YEAR", { year: 2024 }],
    ["AMBIGUOUS_NUMBER", { columns: { B: "amount" } }],
    ["UNKNOWN_UNIT", { columns: { B: "amount" } }],
  ] as const)("does not ask again what is settled: %s", (code, settled) => {
    const sheets = [sheet({ questions: [cells(code)] })];
    const settings: Settings = { version: 1, sheets: { sheets: [{ sheet: "Sheet", ...settled }] } };
    expect(ask(sheets)).toHaveLength(1);
    expect(ask(sheets, settings)).toEqual([]);
  });

  it("asks first what decides most", () => {
    const guess = column({ field: "amount", guess: true });
    const asked = ask([
      sheet({ name: "Small", rows: 3, columnReadings: [guess] }),
      sheet({ name: "Large", rows: 300, columnReadings: [guess] }),
      sheet({ name: "Copy", use: "ask", why: { code: "hidden" }, rows: 40 }),
    ]);
    expect(asked.map((question) => question.sheet)).toEqual(["Large", "Copy", "Small"]);
  });

  it("asks before everything else where the clinic is, when nothing tells", () => {
    const guess = column({ field: "amount", guess: true });
    const sheets = [sheet({ rows: 300, columnReadings: [guess] })];
    const asked = setupQuestions({ sheets, region: undefined, settings: noSettings, year: 2026 });
    expect(asked.map(({ ask: { code } }) => code)).toEqual(["region", "column"]);
    expect(asked[0]?.likely).toBeUndefined();
  });
});

function cells(code: "AMBIGUOUS_DATE" | "NEEDS_YEAR" | "AMBIGUOUS_NUMBER" | "UNKNOWN_UNIT") {
  return { column: "B", field: "purchaseDate", code, cells: 12, samples: ["3.11"] };
}
