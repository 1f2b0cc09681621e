import { matchClients } from "../../../src/core/clients/matchClients";
import { noText } from "../../../src/core/clients/columns";
import { recordKinds } from "../../../src/core/clients/records";
import type { ClinicReading } from "../../../src/intake/readClinic";
import type { SheetReading } from "../../../src/intake/sheets/sheetReading";
import type { TestCell } from "../../support/workbook";
import { areaOf, recordsOf, type CaseSheet } from "./sheetCase";

type PerRow<Value> = Readonly<Record<string, Value>>;

/** What a case says about one sheet; whatever it leaves out is not asked. */
export interface ExpectedSheet {
  readonly name: string;
  readonly use: boolean | "ask";
  readonly kind?: string | null;
  readonly why?: string;
  readonly headerRows?: readonly number[];
  readonly dataRows?: readonly number[];
  readonly skippedRows?: readonly { readonly row: number; readonly reason: string }[];
  readonly columns?: PerRow<string>;
  readonly ignoredColumns?: readonly string[];
  readonly sensitiveColumns?: readonly string[];
  readonly tables?: readonly ExpectedTable[];
  /** Column letter, then row: the value that stands further up. */
  readonly fillDown?: PerRow<PerRow<string>>;
  /** Row, then a day, or a day by column letter. */
  readonly resolvedDates?: PerRow<string | PerRow<string>>;
  /** Field, then row: what follows from the other columns. */
  readonly derived?: PerRow<PerRow<number>>;
  readonly check?: { readonly sumAmount?: number };
  /** Row, then the card or id number of its client. */
  readonly joins?: PerRow<string>;
  /** Kind, then records, each with the values asked about; days as text, money in units. */
  readonly records?: PerRow<readonly Readonly<Record<string, unknown>>[]>;
}

interface ExpectedTable {
  readonly range: string;
  readonly kind: string;
  readonly orientation: string;
  readonly columns?: PerRow<string>;
  readonly used?: number;
  readonly client?: PerRow<string>;
  readonly packages?: readonly Readonly<Record<string, unknown>>[];
  readonly visits?: readonly (
    | readonly [string, string]
    | { readonly date: string; readonly items: readonly string[] }
  )[];
}

const use = { true: "yes", false: "no", ask: "ask" } as const;

/** Compares one sheet of a reading with everything its case says about it. */
export function expectSheet(
  reading: ClinicReading,
  source: CaseSheet,
  expected: ExpectedSheet,
): void {
  const found = reading.sheets.find(({ name }) => name === expected.name);
  expect(found).toBeDefined();
  if (found === undefined) return;
  expectShape(found, expected);
  expectTables(reading, found, expected);
  const records = recordsOfSheet(reading, expected.name);
  if (expected.fillDown !== undefined) expect(fillDown(found, source)).toEqual(expected.fillDown);
  if (expected.resolvedDates !== undefined) {
    const wanted = Object.entries(expected.resolvedDates);
    expect(wanted.map(([row, days]) => daysOfRow(found, records, Number(row), days))).toEqual(
      wanted.map(([, days]) => days),
    );
  }
  for (const [field, rows] of Object.entries(expected.derived ?? {})) {
    const values = Object.keys(rows).map((row) => [row, valueAt(records, Number(row), field)]);
    expect(Object.fromEntries(values)).toEqual(rows);
  }
  if (expected.check?.sumAmount !== undefined) {
    expect(sumOf(records, "amount")).toBe(expected.check.sumAmount);
  }
  if (expected.joins !== undefined) {
    const joins = joinsOf(reading, expected);
    expect(joins).toEqual(expected.joins);
  }
  for (const [kind, wanted] of Object.entries(expected.records ?? {})) {
    const own = records.filter((record) => record.kind === kind);
    expect(own.map((record, place) => picked(record, wanted[place] ?? {}))).toEqual(wanted);
  }
}

function expectShape(found: SheetReading, expected: ExpectedSheet): void {
  const actual: Record<string, unknown> = {
    use: found.use,
    kind: found.kind,
    why: found.why.code,
    headerRows: found.headerRows,
    dataRows: [...found.usedRows],
    skippedRows: found.skipped.map(({ sheetRow, reason }) => ({ row: sheetRow, reason })),
    columns: found.columns,
    ignoredColumns: found.ignoredColumns,
    sensitiveColumns: found.sensitiveColumns,
  };
  const wanted: Record<string, unknown> = { ...expected };
  wanted["use"] = use[String(expected.use) as keyof typeof use];
  // Blank rows are silent here; the cases list them.
  if (expected.dataRows !== undefined) {
    wanted["skippedRows"] = (expected.skippedRows ?? []).filter(({ reason }) => reason !== "blank");
  }
  const asked = Object.keys(actual).filter((name) => wanted[name] !== undefined);
  expect(Object.fromEntries(asked.map((name) => [name, actual[name]]))).toEqual(
    Object.fromEntries(asked.map((name) => [name, wanted[name]])),
  );
}

function expectTables(reading: ClinicReading, found: SheetReading, expected: ExpectedSheet): void {
  expect(
    found.tables.map(({ range, kind, orientation }) => ({ range, kind, orientation })),
  ).toEqual(
    (expected.tables ?? []).map(({ range, kind, orientation }) => ({ range, kind, orientation })),
  );
  (expected.tables ?? []).forEach((table, place) => {
    const actual = found.tables[place];
    if (table.columns !== undefined) expect(actual?.columns).toEqual(table.columns);
    if (table.used !== undefined) expect(actual?.used).toBe(table.used);
    if (table.client !== undefined) expect(actual?.client).toEqual(table.client);
    const records = recordsOfSheet(reading, found.name);
    if (table.packages !== undefined) {
      const own = records.filter(({ kind }) => kind === "packages");
      expect(own.map((record, at) => picked(record, table.packages?.[at] ?? {}))).toEqual(
        table.packages,
      );
    }
    if (table.visits !== undefined) expectVisits(found, records, table.visits);
  });
}

/** Visits of a grid by client and day; those of a card without a year are asked about instead. */
function expectVisits(
  found: SheetReading,
  records: readonly SheetRecord[],
  wanted: NonNullable<ExpectedTable["visits"]>,
): void {
  const own = records.filter(({ kind }) => kind === "visits");
  const dated = wanted.filter((visit) => !("date" in visit && visit.date.startsWith("--")));
  if (dated.length < wanted.length) {
    expect(found.flags.map(({ code }) => code)).toContain("NEEDS_YEAR");
  }
  const pairs = dated.flatMap((visit) =>
    "date" in visit ? visit.items.map((item) => [item, visit.date]) : [[visit[0], visit[1]]],
  );
  const actual = own.map((record) => [
    dated.some((visit) => "date" in visit) ? record["item"] : record["clientName"],
    record["visitDate"],
  ]);
  expect(actual.map(String).sort()).toEqual(pairs.map(String).sort());
}

interface SheetRecord extends Record<string, unknown> {
  readonly kind: string;
  readonly sheetRow: number;
}

const money = /^(?:amount|paid|owed|refund|unitPrice|cardBalance|rebate|totalSpend|depositAmount)$/;

function recordsOfSheet(reading: ClinicReading, sheet: string): SheetRecord[] {
  const place = reading.records.sheetNames.indexOf(sheet);
  return recordKinds.flatMap((kind) =>
    recordsOf(reading, kind).flatMap((record, at) => {
      if (reading.records[kind]?.sheet[at] !== place) return [];
      const values = Object.entries(record).map(([name, value]) => [
        name,
        money.test(name) && typeof value === "number" ? value / 100 : value,
      ]);
      return [{ ...Object.fromEntries(values), kind } as SheetRecord];
    }),
  );
}

function fillDown({ filled }: SheetReading, source: CaseSheet): Record<string, unknown> {
  const columns: Record<string, Record<string, TestCell>> = {};
  for (const { column, sheetRow, fromSheetRow } of filled) {
    const at = areaOf(`${column}1:${column}1`).firstColumnIndex;
    (columns[column] ??= {})[sheetRow] = source.rows[fromSheetRow - 1]?.[at] ?? null;
  }
  return columns;
}

function daysOfRow(
  found: SheetReading,
  records: readonly SheetRecord[],
  sheetRow: number,
  wanted: string | PerRow<string>,
): unknown {
  if (typeof wanted === "string") {
    const field = Object.values(found.columns).find((name) => name.endsWith("Date")) ?? "";
    return valueAt(records, sheetRow, field);
  }
  const days = Object.keys(wanted).map((letter) => [
    letter,
    valueAt(records, sheetRow, found.columns[letter] ?? letter),
  ]);
  return Object.fromEntries(days);
}

function valueAt(records: readonly SheetRecord[], sheetRow: number, field: string): unknown {
  return records.find((record) => record.sheetRow === sheetRow)?.[field];
}

function sumOf(records: readonly SheetRecord[], field: string): number {
  return records.reduce((sum, record) => sum + Number(record[field]), 0);
}

function picked(record: SheetRecord, wanted: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, record[name]]));
}

/** The card or id of the client each row was given to; rows given to nobody are left out. */
function joinsOf(reading: ClinicReading, expected: ExpectedSheet): Record<string, string> {
  const matched = matchClients(reading.records);
  const place = reading.records.sheetNames.indexOf(expected.name);
  const joins: Record<string, string> = {};
  for (const [kind, rows] of Object.entries(matched.rows)) {
    const table = reading.records[kind as keyof typeof matched.rows];
    for (let client = 0; client < matched.book.count; client++) {
      for (const at of rows.rows.subarray(rows.start[client], rows.start[client + 1])) {
        if (table?.sheet[at] !== place) continue;
        const id = matched.book.id[client] ?? noText;
        joins[table.sheetRow[at] ?? 0] = reading.records.texts[id] ?? "";
      }
    }
  }
  return joins;
}
