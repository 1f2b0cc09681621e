import type { DayOverview, SheetUnderstood } from "../../src/workflow/desk/clinicDesk";
import { day } from "./day";

/** An overview of a day with nothing in it; a test says what it is about. */
export function dayOverview(change: Partial<DayOverview> = {}): DayOverview {
  return {
    asOf: day("2026-11-21"),
    language: "en",
    region: "CN",
    counts: { clients: 0, onSheet: 0, waiting: 0, heldBack: 0, nothingDue: 0, unreadable: 0 },
    heldBackBy: {},
    rulesOff: [],
    onUnknownConsent: 0,
    callers: [],
    calls: [],
    sheets: [],
    staff: [],
    movedTo: undefined,
    ledger: { rows: 0, used: 0, listed: 0 },
    newestRecordOn: undefined,
    callSheet: undefined,
    possibleDuplicates: 0,
    scriptChanges: {},
    ...change,
  };
}

/** A sheet of clients, understood without a doubt; a test says what else it is. */
export function sheetUnderstood(change: Partial<SheetUnderstood> = {}): SheetUnderstood {
  return {
    name: "Clients",
    hidden: false,
    use: "yes",
    kind: "clients",
    why: { code: "headers_found" },
    headerRows: [1],
    columns: {},
    columnReadings: [],
    rows: 10,
    used: 10,
    flags: [],
    questions: [],
    tables: [],
    ignoredColumns: [],
    sensitiveColumns: [],
    fingerprint: "",
    ...change,
  };
}
