import { readFileSync } from "node:fs";
import { join } from "node:path";

import { StandInError } from "../support/customFunctions";
import { asOf, on, workbook, type Cells } from "../support/functionCells";
import "../../src/functions/callListScript";
import { isoDay, type Day } from "../../src/core/calendar/day";
import { callListCells } from "../../src/functions/callList";
import { onCallListWanted } from "../../src/functions/callListRule";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { cellAt } from "../../src/intake/sheets/cellAccess";
import type { WorkbookCells } from "../../src/intake/sheets/workbookCells";
import { callRows } from "../../src/workflow/callRows";
import { judgeClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { wordsIn } from "../../src/wording/words";
import { sayPhone } from "../../src/wording/sayPhone";
import { sampleAsOf } from "../../tools/sample/asOf";
import { day } from "../support/day";
import { workbookOf, type TestCell } from "../support/workbook";

beforeEach(() => workbook());

const heads = ["No.", "Client", "Phone", "Reason", "Why today", "Caller"];
const clients: Cells = [
  ["Client", "Phone", "Last visit", "Card balance", "Consultant"],
  ["Ann Lee", "13800001111", "2025-12-10", 1200, "Li"],
  ["Bea Wu", "13800002222", "2026-02-01", "", "Li"],
  ["Cleo", "13800003333", "2026-11-10", "", "Wu"],
];

/** What Excel is promised: the rows that are spilled. */
function ask(clientsTable: Cells, ...more: unknown[]): Promise<unknown[][]> {
  const answered: unknown = callListCells(clientsTable, ...(more as [Cells?, unknown?, unknown?]));
  return answered as Promise<unknown[][]>;
}

/** What the cell shows instead, and the sentence beside it. */
async function refusal(...given: Parameters<typeof ask>): Promise<unknown> {
  return ask(...given).catch((error: unknown) => {
    if (error instanceof StandInError) return [error.code, error.message];
    throw error;
  });
}

async function names(clientsTable: Cells, ...more: unknown[]): Promise<unknown[]> {
  const [, ...rows] = await ask(clientsTable, ...more);
  return rows.map((row) => row[1]);
}

describe("CALL_LIST", () => {
  it("is a table: number, client, phone, reason, why today, caller", async () => {
    expect(await ask(clients, undefined, asOf)).toEqual([
      heads,
      [
        1,
        "Ann Lee",
        "13800001111",
        "Balance to use",
        "balance 1,200; last visit 2025-12-10, 346 days; also: Sessions or balance to use",
        "Li",
      ],
      [
        2,
        "Bea Wu",
        "13800002222",
        "Not here for 9 months",
        "last visit 2026-02-01, 293 days",
        "Li",
      ],
    ]);
  });

  it("speaks the workbook's language and writes phones as in its region", async () => {
    workbook({ language: "zh-CN", region: "CN" });
    expect((await ask(clients, undefined, asOf)).slice(0, 2)).toEqual([
      ["序号", "顾客", "电话", "原因", "依据", "回访人"],
      [1, "Ann Lee", "138 0000 1111", "卡上有余额", expect.stringContaining("¥1,200"), "Li"],
    ]);
  });

  it("takes dates of the workbook's system, Chinese headings and typed dates", async () => {
    for (const dateSystem of [1900, 1904] as const) {
      workbook({ dateSystem });
      const table = [
        ["姓名", "最近到店"],
        ["王芳", on("2026-02-01", dateSystem)],
        ["李敏", "2026年11月1日"],
      ];
      expect(await names(table, undefined, asOf)).toEqual(["王芳"]);
    }
  });

  it("takes a second table of purchases into account", async () => {
    const bought = [
      ["Client", "Date", "Treatment", "Amount"],
      ["Bea Wu", "2026-11-10", "Facial", 900],
    ];
    expect(await names(clients, [[""]], asOf)).toEqual(["Ann Lee", "Bea Wu"]);
    expect(await names(clients, bought, asOf)).toEqual(["Bea Wu", "Ann Lee"]);
  });

  it("calls nobody who must not be called", async () => {
    const table = [
      ["Client", "Last visit", "Do not contact", "Remarks"],
      ["Ann", "2026-01-01", "yes", ""],
      ["Bea", "2026-01-01", "", ""],
      ["Cleo", "2026-01-01", "", "cannot see with her left eye"],
    ];
    const [, ...rows] = await ask(table, undefined, asOf);
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ["Cleo", "Call the doctor"],
      ["Bea", "Not here for 10 months"],
    ]);
  });

  it("gives each caller as many calls as the quota says", async () => {
    expect(await names(clients, undefined, asOf, 1)).toEqual(["Ann Lee"]);
    for (const usual of [undefined, null, "", 40])
      expect(await names(clients, undefined, asOf, usual)).toEqual(["Ann Lee", "Bea Wu"]);
  });

  it("asks about today where no day is given", async () => {
    jest.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59) });
    try {
      expect(await ask(clients)).toEqual(await ask(clients, undefined, asOf));
    } finally {
      jest.useRealTimers();
    }
  });

  it("is blank for blanks, and only its headings where nobody is due", async () => {
    for (const blank of ["", null, "  "])
      expect(await ask([[blank]], undefined, asOf)).toEqual([["", "", "", "", "", ""]]);
    const nobodyDue = [
      ["Client", "Last visit"],
      ["Ann", "2026-11-15"],
    ];
    expect(await ask(nobodyDue, undefined, asOf)).toEqual([heads]);
  });

  test.each([
    [
      [["x"], ["y"]],
      undefined,
      "No client was found. Give the table with its heading row: a name and a date or phone.",
    ],
    [
      [["Ann", "2026-01-01"]],
      undefined,
      "No client was found. Give the table with its heading row: a name and a date or phone.",
    ],
    [clients, 0, "“0” is not a number of calls. Type a whole number above 0."],
    [clients, 2.5, "“2.5” is not a number of calls. Type a whole number above 0."],
  ])("refuses %j with quota %j as a whole", async (table, quota, sentence) => {
    expect(await refusal(table, undefined, asOf, quota)).toEqual(["#VALUE!", sentence]);
  });

  it("sends tables of more than 100,000 rows to the pane", async () => {
    const table = [["Client"], ...Array.from({ length: 100_001 }, (_, place) => [`C${place}`])];
    expect(await refusal(table, undefined, asOf)).toEqual([
      "#VALUE!",
      "More than 100,000 rows. Use the Clinic Recall pane for a table this large.",
    ]);
  });

  it("answers 5,000 calls, and says how many more there are", async () => {
    const table = [
      ["Client ID", "Last visit"],
      ...Array.from({ length: 5002 }, (_, place) => [`C${place}`, "2026-01-01"]),
    ];
    const rows = await ask(table, undefined, asOf, 6000);
    expect([rows.length, rows.at(-1)]).toEqual([
      5002,
      ["… and 2 more. Use the Clinic Recall pane to see them all.", "", "", "", "", ""],
    ]);
  });

  it("is the call sheet's own list", async () => {
    const bought: Cells = [
      ["Client", "Date", "Treatment", "Amount"],
      ["Cleo", "2026-10-20", "IPL", 900],
      ["Bea Wu", "2026-01-03", "", 3000],
    ];
    const expected = callSheetOf(clients, bought, asOf);
    expect(await ask(clients, bought, asOf)).toEqual([heads, ...expected]);
    expect(expected.length).toBeGreaterThan(0);
  });

  it("is the call sheet's own list of a clinic of two years, row for row", async () => {
    const sample = readWorkbook(readFileSync(join("assets", "sample", "clinic-en.xlsx")));
    if (!sample.ok) throw new Error(sample.problem.code);
    workbook({ region: "US" });
    const [known, bought] = [
      cellsOf(sample.value, "Clients"),
      cellsOf(sample.value, "Sales 2024-25"),
    ];
    const expected = callSheetOf(known, bought, sampleAsOf);
    const [, ...rows] = await ask(known, bought, isoDay(sampleAsOf));
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(40);
  });

  it("lets the page have its turn while a large clinic is judged", async () => {
    let turns = 0;
    const pause = () => {
      turns += 1;
      return Promise.resolve();
    };
    onCallListWanted({ fetchRule: () => undefined, pause });
    const many = [
      ["Client ID", "Last visit"],
      ...Array.from({ length: 20_000 }, (_, place) => [`C${place}`, "2026-01-01"]),
    ];
    const [, ...rows] = await ask(many, undefined, asOf, 3);
    expect(rows).toHaveLength(3);
    // At least once for every thousand rows and for every few hundred clients.
    expect(turns).toBeGreaterThan(100);
  });

  it("does not keep what was answered by settings that changed meanwhile", async () => {
    onCallListWanted({
      fetchRule: () => undefined,
      pause: () => {
        workbook({ language: "zh-CN", region: "CN" });
        return undefined;
      },
    });
    const table = [
      ["Client", "Last visit"],
      ["Dora", "2026-01-01"],
    ];
    expect((await ask(table, undefined, asOf))[0]).toEqual(heads);
    expect((await ask(table, undefined, asOf))[0]).toEqual([
      "序号",
      "顾客",
      "电话",
      "原因",
      "依据",
      "回访人",
    ]);
  });
});

/** What the pane lists for a workbook of these two sheets. */
function callSheetOf(clientCells: Cells, bought: Cells, on: string | Day): unknown[][] {
  const book = workbookOf([
    { name: "Clients", rows: clientCells as TestCell[][] },
    { name: "Purchases", rows: bought as TestCell[][] },
  ]);
  const asked = { asOf: typeof on === "string" ? day(on) : on, language: "en" } as const;
  const clinic = judgeClinic(book, { ...asked, settings: noSettings });
  const words = wordsIn("en");
  return callRows(clinic).map((row) => [
    row.rank,
    row.clientName,
    row.phone === undefined ? "" : sayPhone(row.phone, clinic.region, words),
    row.reasonWords,
    row.evidence,
    row.caller,
  ]);
}

/** A sheet's cells from its heading on, as Excel hands over a table: values without formats. */
function cellsOf(book: WorkbookCells, name: string): Cells {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(name);
  const view = { sheet, texts: book.texts };
  const rows = Array.from({ length: sheet.rowCount }, (_, rowIndex) =>
    sheet.columns.map((_column, columnIndex) => cellAt(view, rowIndex, columnIndex)),
  );
  const heading = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 3);
  return rows.slice(heading);
}
