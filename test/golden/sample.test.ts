import type { CallPlan } from "../../src/core/calling/callPlan";
import type { MatchedRecords } from "../../src/core/clients/clientBook";
import { contactLimit } from "../../src/core/clients/codes";
import { noText } from "../../src/core/clients/columns";
import type { ClinicRecords } from "../../src/core/clients/records";
import { matchClients } from "../../src/core/clients/matchClients";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { planCalls } from "../../src/core/calling/planCalls";
import { defaultPolicy } from "../../src/core/policy/policy";
import { followUpPlans } from "../../src/content/followUpPlans";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { judgeClinic, type JudgedClinic } from "../../src/workflow/judgeClinic";
import { sampleAsOf } from "../../tools/sample/asOf";
import { sampleClinics } from "../../tools/sample/sampleClinics";
import type { Dirt, Planted } from "../../tools/sample/workbook/planted";

interface Judged {
  readonly clinic: JudgedClinic;
  readonly planted: readonly Planted[];
}

const judged = new Map<string, Judged>();
const samples = [
  { fileName: "clinic-zh.xlsx", region: "CN", language: "zh-CN" },
  { fileName: "clinic-en.xlsx", region: "US", language: "en" },
] as const;

/** Rows a reader must not use, and must show. */
const unused: readonly Dirt[] = [
  "banner",
  "subtotal",
  "grandTotal",
  "repeatedHeader",
  "walkIn",
  "unreadableDate",
  "strayNote",
];

// Making a workbook of seven thousand rows takes seconds on a busy machine.
jest.setTimeout(120_000);

beforeAll(async () => {
  for (const { fileName } of samples) {
    const { bytes, planted } = await sampleClinics[fileName]();
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const question = { asOf: sampleAsOf, settings: { version: 1 } } as const;
    judged.set(fileName, { clinic: judgeClinic(read.value, question), planted });
  }
});

describe.each(samples)("the sample $fileName", ({ fileName, region, language }) => {
  test("is understood in its language and region", () => {
    const { clinic } = sampleOf(fileName);
    expect([clinic.region, clinic.language]).toEqual([region, language]);
  });

  test("gives every kind of record", () => {
    const { records } = sampleOf(fileName).clinic.reading;
    const kinds = "clients purchases visits packages deposits appointments calls staff".split(
      " ",
    ) as (keyof ClinicRecords)[];
    expect(kinds.filter((kind) => records[kind] === undefined)).toEqual([]);
  });

  test("uses or lists every row (K3)", () => {
    const { ledger } = sampleOf(fileName).clinic;
    const lost = ledger.listed.filter((line) => !line.used);
    const places = new Set(lost.map(({ sheet, sheetRow }) => `${sheetRow} ${sheet}`));
    expect(ledger.used + places.size).toBe(ledger.rows);
  });

  test.each(unused)("lists every %s instead of using it", (what) => {
    const { clinic, planted } = sampleOf(fileName);
    const listed = new Set(
      clinic.ledger.listed
        .filter((line) => !line.used)
        .map(({ sheet, sheetRow }) => `${sheetRow} ${sheet}`),
    );
    const rows = planted.filter((one) => one.what === what);
    const missed = rows.filter(({ sheet, sheetRow }) => !listed.has(`${sheetRow} ${sheet}`));
    expect(rows.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test("puts every client in exactly one group (G13)", () => {
    const { plan, matched } = sampleOf(fileName).clinic;
    const { clients, onSheet, waiting, heldBack, nothingDue, unreadable } = plan.counts;
    expect(onSheet + waiting + heldBack + nothingDue + unreadable).toBe(clients);
    expect(plan.groupOf).toHaveLength(matched.book.count);
  });

  test("finds each reason and each guardrail in those who were made for it", () => {
    const { clinic, planted } = sampleOf(fileName);
    const madeFor = planted.filter(({ what }) => what.startsWith("for:"));
    const found = new Map(
      madeFor.map((one) => [one, saidOf(clinic, clientAt(clinic.matched, one))] as const),
    );
    const missed = [...found].filter(([{ what }, said]) => !said.has(what.slice("for:".length)));
    expect(missed.filter(([{ what }]) => !oneOfTwo.has(what))).toEqual([]);
    const shared = [...found].filter(
      ([{ what }, said]) => what === "for:same_phone" && said.has("same_phone"),
    );
    expect(shared).toHaveLength(3);
  });

  test("calls nobody who asked not to be called, quota or not (G14)", () => {
    const { clinic } = sampleOf(fileName);
    for (const plan of [clinic.plan, planWithoutQuota(clinic.matched)]) {
      const called = plan.calls.map(({ client }) => client);
      const refused = called.filter((client) => hasRefused(clinic, client));
      expect(refused).toEqual([]);
    }
  });

  test("is judged alike whatever the order of its rows (G14)", () => {
    const { matched } = sampleOf(fileName).clinic;
    const turned = matchClients(turnedRound(matched.records));
    expect(summaryOf(planWith(turned), turned)).toEqual(summaryOf(planWith(matched), matched));
  });
});

/** Of two on one number only one is held back for the other; children come with a later part. */
const oneOfTwo = new Set<string>(["for:same_phone", "for:minor_or_hold"]);

function sampleOf(fileName: string): Judged {
  return judged.get(fileName)!;
}

function planWith(matched: MatchedRecords, policy = defaultPolicy): CallPlan {
  return planCalls({
    matched,
    summaries: summarizeClients(matched, sampleAsOf),
    asOf: sampleAsOf,
    policy,
    plans: followUpPlans,
  });
}

/** Neither the policy nor a row of the staff sheet limits a caller's day. */
function planWithoutQuota(matched: MatchedRecords): CallPlan {
  const quota = { ...defaultPolicy.quota, perCaller: Number.MAX_SAFE_INTEGER };
  const staff = matched.records.staff!;
  const fields = { ...staff.fields };
  delete fields.dailyQuota;
  const records = { ...matched.records, staff: { ...staff, fields } };
  return planWith({ ...matched, records }, { ...defaultPolicy, quota });
}

function clientAt({ records, clientRows, book }: MatchedRecords, place: Planted): number {
  const { sheet, sheetRow } = records.clients!;
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of clientRows.rows.subarray(
      clientRows.start[client],
      clientRows.start[client + 1],
    ))
      if (
        sheetRow[rowIndex] === place.sheetRow &&
        records.sheetNames[sheet[rowIndex]!] === place.sheet
      )
        return client;
  throw new Error(`no client stands on row ${place.sheetRow}`);
}

/** Reasons due for a client and guardrails that held her back. */
function saidOf({ plan }: JudgedClinic, client: number): Set<string> {
  const calls = [...plan.calls, ...plan.waiting].filter((call) => call.client === client);
  const held = plan.heldBack.filter((one) => one.client === client);
  const due = [...calls, ...held].flatMap((one) => one.due.map(({ reason }) => reason));
  return new Set<string>([...due, ...held.map(({ by }) => by)]);
}

/** Whether the words of any of her own rows refuse calls, read without the product's help. */
function hasRefused({ matched }: JudgedClinic, client: number): boolean {
  const { clientRows, records } = matched;
  const own = clientRows.rows.subarray(clientRows.start[client], clientRows.start[client + 1]);
  const limits = records.clients?.fields.doNotContact;
  // "Text only" leaves a channel open: her row says so.
  const { noPhone, messageAllowed } = contactLimit;
  return [...own].some(
    (rowIndex) => ((limits?.[rowIndex] ?? 0) & (noPhone | messageAllowed)) === noPhone,
  );
}

/** The same records with the rows of every table in reverse. */
function turnedRound(records: ClinicRecords): ClinicRecords {
  return Object.fromEntries(
    Object.entries(records).map(([key, table]) => [key, isTable(table) ? turned(table) : table]),
  ) as unknown as ClinicRecords;
}

interface Table {
  readonly count: number;
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
  readonly sheet: readonly unknown[];
  readonly sheetRow: readonly unknown[];
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "fields" in value;
}

function turned(table: Table): Table {
  const fields = Object.entries(table.fields).map(
    ([name, column]) => [name, column.slice().reverse()] as const,
  );
  return {
    ...table,
    sheet: table.sheet.slice().reverse(),
    sheetRow: table.sheetRow.slice().reverse(),
    fields: Object.fromEntries(fields),
  };
}

/** The plan without row numbers: who, why, by whom, in order. */
function summaryOf(plan: CallPlan, { book, records }: MatchedRecords) {
  const said = (text: number | undefined) =>
    text === undefined || text === noText ? "" : records.texts[text];
  const name = (client: number) =>
    [book.id, book.name, book.phone].map((column) => said(column[client])).join("|");
  return {
    counts: plan.counts,
    calls: plan.calls.map(({ client, due, caller }) => [name(client), due, caller]),
    waiting: plan.waiting.map(({ client, due, caller }) => [name(client), due, caller]),
    heldBack: plan.heldBack.map(({ client, by }) => `${name(client)} ${by}`).sort(),
  };
}
