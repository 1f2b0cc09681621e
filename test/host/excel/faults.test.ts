import type { ClinicDesk } from "../../../src/workflow/desk/clinicDesk";
import { makeCallSheet } from "../../../src/workflow/jobs/makeCallSheet";
import type { FaultRule } from "../../../src/workbench/protocol/requestFaults";
import { day } from "../../support/day";
import { areaAt, memoryBook, sheetOf, typeInto, valuesOf } from "../../support/excel/memoryBook";
import { openInNode, settled, type NodeExcel } from "../../support/excel/openInNode";
import { logPlan } from "../../support/excel/samplePlan";
import { SmallDesk } from "../../support/excel/smallDesk";

/** Every way a request can go wrong once; `nth` comes with the enumeration. */
const faults = [
  { code: "ActivityLimitReached" },
  { code: "GeneralException" },
  { code: "AccessDenied" },
  { code: "InvalidOperationInCellEditMode" },
  { code: "RequestPayloadSizeLimitExceeded" },
  { lose: "request" },
  { lose: "reply" },
] as const;
type Fault = (typeof faults)[number];

/** Something a person does in the pane, and what must be so whatever became of it. */
interface Flow {
  readonly name: string;
  readonly prepare: (excel: NodeExcel) => Promise<void>;
  readonly act: (excel: NodeExcel) => Promise<{ readonly ok: boolean }>;
  /** What callers had typed or chosen, as "key client outcome": never lost, never doubled. */
  readonly outcomes: readonly string[];
  readonly sheets: readonly string[];
}

const calls = "Call sheet";
const log = "Recall log";

const flows: readonly Flow[] = [
  {
    name: "the first call sheet of a workbook is made",
    prepare: () => Promise.resolve(),
    act: makeSheet,
    outcomes: [],
    sheets: ["Clients", calls],
  },
  {
    name: "a call sheet on which outcomes were typed is made again, and they begin the log",
    prepare: async (excel) => {
      await makeSheet(excel);
      typeInto(excel, calls, ["C4", "Reached"]);
      typeInto(excel, calls, ["C6", "Later"]);
    },
    act: makeSheet,
    outcomes: ["call-1 Ann Reached", "call-3 Cleo Later"],
    sheets: ["Clients", calls, log],
  },
  {
    name: "a call sheet on which outcomes were typed is made again, and the log grows",
    prepare: async (excel) => {
      await makeSheet(excel);
      typeInto(excel, calls, ["C4", "Reached"]);
      await excel.workbook.appendRows(logPlan([["old", "Bea", "Later"]]));
    },
    act: makeSheet,
    outcomes: ["old Bea Later", "call-1 Ann Reached"],
    sheets: ["Clients", calls, log],
  },
  {
    name: "an outcome is logged",
    prepare: async (excel) => {
      await excel.workbook.appendRows(logPlan([["old", "Bea", "Later"]]));
    },
    act: ({ workbook }) => workbook.appendRows(logPlan([["new", "Ann", "Reached"]])),
    outcomes: ["old Bea Later", "new Ann Reached"],
    sheets: ["Clients", log],
  },
];

/** All flows on the web library; the shortest also on the desktop's, which fails in its own way. */
const played = [
  ...flows.map((flow) => ({ platform: "web", ...flow }) as const),
  ...flows.slice(-1).map((flow) => ({ platform: "desktop", ...flow }) as const),
];

describe.each(played)("$name, on the $platform library", (flow) => {
  const { platform } = flow;
  let count = 0;
  let wanted: unknown;

  beforeAll(async () => {
    const clean = await begin(flow, platform);
    const before = clean.requests();
    expect(await flow.act(clean)).toMatchObject({ ok: true });
    await settled(clean);
    count = clean.requests() - before;
    wanted = whole(clean, flow);
    clean.close();
    process.stdout.write(`${flow.name} (${platform}): ${count} requests\n`);
  });

  test.each(faults)(
    "whichever request meets %j",
    async (fault) => {
      for (let nth = 1; nth <= count; nth += 1)
        expect(await afterFault(flow, platform, { ...fault, nth })).toEqual(wanted);
    },
    300_000,
  );
});

/** Lets one request go wrong, looks at what is left, acts again, and answers what came of it. */
async function afterFault(
  flow: Flow,
  platform: "web" | "desktop",
  rule: Fault & Pick<FaultRule, "nth">,
): Promise<unknown> {
  const excel = await begin(flow, platform);
  try {
    const untouched = structuredClone(clinicsOwn(excel));
    excel.host.fault(rule);
    await flow.act(excel);
    await settled(excel);
    const where = JSON.stringify(rule);
    expect({ where, clients: clinicsOwn(excel) }).toEqual({ where, clients: untouched });
    const kept = outcomesIn(excel);
    expect({ where, doubled: kept.logged.length - new Set(kept.logged).size }).toEqual({
      where,
      doubled: 0,
    });
    const lost = typedBefore(flow).filter((outcome) => !kept.all.includes(outcome));
    expect({ where, lost }).toEqual({ where, lost: [] });

    let again = await flow.act(excel);
    await settled(excel);
    // The library's own requests come when they come: the fault may only have been met now.
    if (!again.ok) again = await flow.act(excel);
    await settled(excel);
    expect({ where, again }).toMatchObject({ where, again: { ok: true } });
    expect({ where, events: excel.book.enableEvents }).toEqual({ where, events: true });
    return whole(excel, flow);
  } finally {
    excel.close();
  }
}

async function begin(flow: Flow, platform: "web" | "desktop"): Promise<NodeExcel> {
  const opened = memoryBook();
  sheetOf(opened, "Clients").cells.write(areaAt("A2:B4"), clientRows);
  const excel = await openInNode(opened, platform);
  await flow.prepare(excel);
  await settled(excel);
  return excel;
}

const clientRows = [
  ["Ann", "'0138"],
  ["Bea", "=1+1"],
  ["Cleo", ""],
];
/** The clinic's own sheet: what stands in its cells and how it looks. */
function clinicsOwn(excel: NodeExcel): unknown {
  const sheet = sheetOf(excel, "Clients");
  const looks = [0, 1, 2, 3].map((row) => [0, 1].map((column) => sheet.cells.look(row, column)));
  const { frozen, page, validations, visibility } = sheet;
  const used = sheet.cells.usedArea(false);
  return {
    formulas: sheet.cells.formulas(areaAt("A1:B4")),
    looks,
    used,
    frozen,
    page,
    validations,
    visibility,
  };
}

async function makeSheet({ workbook }: NodeExcel): Promise<{ readonly ok: boolean }> {
  const tools = {
    workbook,
    desk: new SmallDesk() as unknown as ClinicDesk,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  };
  return makeCallSheet(tools, { asOf: day("2026-11-21"), displayLanguage: "en" });
}

/** What a caller had typed, or what stood in the log: an outcome only now chosen is in the pane. */
function typedBefore({ outcomes }: Flow): readonly string[] {
  return outcomes.filter((outcome) => !outcome.startsWith("new "));
}

function outcomesIn(excel: NodeExcel) {
  const logged = has(excel, log) ? rowsBelow(excel, log, "Key") : [];
  const typed = has(excel, calls) ? rowsBelow(excel, calls, "No.").map((row) => `call-${row}`) : [];
  return { logged, all: [...logged, ...typed] };
}

/** Rows as "first second third", from below the heading to the first blank one. */
function rowsBelow(excel: NodeExcel, sheet: string, heading: string): string[] {
  const rows = valuesOf(excel, sheet, "A1:C20");
  const header = rows.findIndex(([first]) => first === heading);
  if (header < 0) return [];
  const body = rows.slice(header + 1);
  const end = body.findIndex(([first]) => first === "");
  return body.slice(0, end < 0 ? undefined : end).map((row) => row.join(" ").trim());
}

function has({ book }: NodeExcel, sheet: string): boolean {
  return book.sheets.some(({ name }) => name === sheet);
}

/** Everything of ours in the workbook, once the flow is complete. */
function whole(excel: NodeExcel, flow: Flow): unknown {
  const { book } = excel;
  expect(book.sheets.map(({ name }) => name).sort()).toEqual([...flow.sheets].sort());
  const { logged } = outcomesIn(excel);
  expect([...logged].sort()).toEqual([...flow.outcomes].sort());
  const ours = book.sheets.filter(({ name }) => name !== "Clients");
  return ours.map(({ name, cells, frozen, page, validations }) => ({
    name,
    values: cells.values(areaAt("A1:F12")),
    table: book.tables.filter(({ sheet }) => sheet.name === name).map(({ area }) => area),
    validations: validations.length,
    // Only a sheet that is made again can make up for what Excel refused of these.
    ...(name === calls ? { frozen, printArea: page.printArea } : {}),
  }));
}
