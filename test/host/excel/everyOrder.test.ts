import { createClinicDesk } from "../../../src/workflow/desk/createClinicDesk";
import type { ClinicDesk, DayOverview, PlannedEntry } from "../../../src/workflow/desk/clinicDesk";
import { makeCallSheet } from "../../../src/workflow/jobs/makeCallSheet";
import { writeEntry } from "../../../src/workflow/jobs/writeEntry";
import { wordsIn } from "../../../src/wording/words";
import { reversalKey } from "../../../src/intake/sheets/takenBack";
import { day } from "../../support/day";
import { bookOfFile } from "../../support/excel/bookOfFile";
import { sheetOf } from "../../support/excel/memoryBook";
import { openInNode, type NodeExcel } from "../../support/excel/openInNode";
import { smallClients, smallClinic } from "../../support/workbench/smallClinic";

const asOf = day("2026-11-21");
const [ada, bea] = smallClients.en;
const { callSheet, recallLog, outcomes } = wordsIn("en");

/** What a person does between two call sheets. */
const acts = ["outcome", "nextContact", "note", "again", "undo"] as const;
type Act = (typeof acts)[number];

const typed = { outcome: "2", nextContact: "2026-11-30", note: "by phone" } as const;
/** How the log says the same. */
const kept = { outcome: outcomes.no_answer, nextContact: 46356, note: typed.note } as const;

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await smallClinic("en");
});

describe("a call sheet made again twice loses and doubles nothing, whatever was done before", () => {
  const orders = everyOrder(acts);

  test.each(acts)(
    "in every order that begins with %s",
    async (first) => {
      for (const order of orders.filter(([act]) => act === first))
        expect({ order, ...(await afterwards(order)) }).toEqual({ order, ...expected(order) });
    },
    300_000,
  );
});

/**
 * What must hold: everything typed while her row was on the sheet is one entry, and the call taken
 * back is none. A client with something typed beside her leaves the sheet when it is made again.
 */
function expected(order: readonly Act[]) {
  const again = order.indexOf("again");
  const isTyped = (act: Act) => act !== "again" && act !== "undo";
  const before = order.slice(0, again).filter(isTyped);
  const there = before.length > 0 ? before : order.filter(isTyped);
  const entry = Object.fromEntries(
    Object.entries(kept).map(([act, said]) => [act, there.some((one) => one === act) ? said : ""]),
  );
  return { held: [{ client: ada, ...entry }], doubledKeys: 0, isBeaOnSheet: true };
}

async function afterwards(order: readonly Act[]) {
  const excel = await openInNode(bookOfFile(bytes), "web");
  const desk = createClinicDesk();
  try {
    const key = await logReached(excel, desk, await make(excel, desk));
    for (const act of [...order, "again"] as const) {
      if (act === "again") await make(excel, desk);
      else if (act === "undo") await write(excel, desk, await planned(desk.planReversal(key)));
      else typeBeside(excel, act);
    }
    return whatHolds(excel);
  } finally {
    excel.close();
  }
}

async function make({ workbook }: NodeExcel, desk: ClinicDesk): Promise<DayOverview> {
  const { signal } = new AbortController();
  const tools = { workbook, desk, onProgress: () => undefined, signal };
  const made = await makeCallSheet(tools, { asOf, displayLanguage: "en" });
  if (!made.ok) throw new Error(made.problem.problem.code);
  return made.value.overview;
}

/** Logs in the pane that the second client was reached; answers the entry's key. */
async function logReached(
  excel: NodeExcel,
  desk: ClinicDesk,
  { calls }: DayOverview,
): Promise<string> {
  const call = calls.find(({ clientName }) => clientName === bea);
  if (call === undefined) throw new Error(`${bea} is not on the list`);
  const reached = { outcome: "reached", reason: undefined, caller: "Nora", note: "" } as const;
  const entry = await planned(desk.planOutcome({ client: call.client, on: asOf, ...reached }));
  await write(excel, desk, entry);
  return entry.key;
}

async function planned(entry: ReturnType<ClinicDesk["planReversal"]>): Promise<PlannedEntry> {
  const plan = await entry;
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

async function write(
  { workbook }: NodeExcel,
  desk: ClinicDesk,
  entry: PlannedEntry,
): Promise<void> {
  expect(await writeEntry({ workbook, desk }, entry)).toMatchObject({ ok: true });
}

/** Types beside the first client's call; nothing where she is not on the sheet any more. */
function typeBeside(excel: NodeExcel, column: keyof typeof typed): void {
  const { columns, sheetName } = callSheet;
  const { headings, rows, firstRowIndex } = tableOn(excel, sheetName);
  const at = rows.findIndex((row) => row[columns.client] === ada);
  if (at < 0) return;
  const cell = {
    rowIndex: firstRowIndex + at,
    columnIndex: headings.indexOf(columns[column]),
    rowCount: 1,
    columnCount: 1,
  };
  excel.store.type(sheetOf(excel, sheetName).id, cell, typed[column]);
}

/** The log's entries that nobody took back or put right, and whether anything stands there twice. */
function whatHolds(excel: NodeExcel) {
  const { columns } = recallLog;
  const { rows } = tableOn(excel, recallLog.sheetName);
  const links = rows.map((row) => [row[columns.key], row[columns.takesBack]] as const);
  const taken = new Set(links.map(([, takesBack]) => takesBack));
  const held = rows.filter((_, at) => {
    const [key, takesBack] = links[at] ?? [];
    return !taken.has(key) && (typeof takesBack !== "string" || key !== reversalKey(takesBack));
  });
  return {
    held: held.map((row) => ({
      client: row[columns.client],
      outcome: row[columns.outcome],
      nextContact: row[columns.nextContact],
      note: row[columns.note],
    })),
    doubledKeys: rows.length - new Set(rows.map((row) => row[columns.key])).size,
    isBeaOnSheet: tableOn(excel, callSheet.sheetName).rows.some(
      (row) => row[callSheet.columns.client] === bea,
    ),
  };
}

function tableOn(excel: NodeExcel, sheet: string) {
  const table = excel.book.tables.find((each) => each.sheet.name === sheet);
  if (table === undefined) throw new Error(`no table on ${sheet}`);
  const [first = [], ...below] = table.sheet.cells.values(table.area);
  const headings = first.map(String);
  return {
    headings,
    firstRowIndex: table.area.rowIndex + 1,
    rows: below.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]]))),
  };
}

function everyOrder<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((first) =>
    everyOrder(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest]),
  );
}
