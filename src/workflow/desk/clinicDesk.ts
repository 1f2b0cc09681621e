import type { ScriptChanges } from "../../content/scripts/scriptTexts";
import type { Day } from "../../core/calendar/day";
import type { ClientGroup, Guardrail, RuleOff } from "../../core/calling/callPlan";
import type { ClientMark, StaffRole } from "../../core/clients/codes";
import type { Language } from "../../core/clients/language";
import type { Region } from "../../core/clients/region";
import type { Result } from "../../core/result";
import type { ListCoverage } from "../../core/results/listCoverage";
import type { LedgerLine } from "../../intake/sheets/ledgerLine";
import type { SheetReading } from "../../intake/sheets/sheetReading";
import type { CallRow } from "../callRow";
import type { Stage } from "../judgeClinic";
import type { CellBlock, CellsWish, WorkbookOutline } from "../openWorkbook";
import type { PolicyChanges } from "../policyChanges";
import type { Settings } from "../settings";
import type { SheetPlan } from "../sheetPlan";
import type { ClientCard, TypedCall } from "./clientCard";
import type { RowPlace } from "./clientsInRow";
import type { ListsDesk } from "./listsDesk";
import type { ResultsDesk } from "./resultsDesk";
import type { ScriptsDesk } from "./scriptsDesk";

/**
 * The clinic as the pane works with it: a workbook taken in block by block, judged for a day, and
 * asked about. It runs beside the page, in a worker; everything that crosses is plain, so that it
 * can be sent. It reads and plans; writing is the host's.
 *
 * Clients are named by their number in the day's client book: a number lives until `judge` is
 * called again.
 */
export interface ClinicDesk extends ResultsDesk, ListsDesk, ScriptsDesk {
  /**
   * Begins a workbook anew.
   *
   * @returns what to read first: the top of each sheet, whole where it is small
   */
  open(outline: WorkbookOutline): Promise<readonly CellsWish[]>;
  take(block: CellBlock): Promise<void>;
  /**
   * What else to read, now that more is known: the mapped columns of the large sheets, and what turned
   * out to be needed besides. Asked again after each answer, until it wishes for nothing.
   */
  remaining(question: DeskQuestion): Promise<readonly CellsWish[]>;
  /** Judges what was taken in; answers how the day stands. `onStage` tells how far it is. */
  judge(question: DeskQuestion, onStage?: (stage: Stage) => void): Promise<DayOverview>;

  /** Names behind a number, at most `namesAtMost`; the number itself is in the overview. */
  names(of: NamesOf): Promise<readonly NamedClient[]>;
  /** Clients by name, phone, number or pinyin, best first; at most `limit`. */
  find(text: string, limit: number): Promise<readonly NamedClient[]>;
  /** Who is named in a row: one client, several the row could mean, or none. */
  clientsAt(place: RowPlace): Promise<readonly number[]>;
  /** The same of clients already known by number. */
  named(clients: readonly number[]): Promise<readonly NamedClient[]>;
  card(client: number): Promise<ClientCard>;
  /** Rows to fix (K3), by sheet; at most `limit` from `from`. */
  ledger(from: number, limit: number): Promise<readonly LedgerLine[]>;
  /** How counts and loads would be with other numbers; nothing is kept. */
  whatIf(changes: PolicyChanges): Promise<WhatIf>;

  /** The call sheet to write, with the outcomes typed on the old one planned for the log first. */
  planCallSheet(): Promise<PlannedSheets>;
  /** One outcome typed in the pane, as a row of the log. */
  planOutcome(call: TypedCall): Promise<Result<PlannedEntry, OutcomeProblem>>;
  /** The row that takes back an entry of the log; the entry itself stays. */
  planReversal(key: string): Promise<Result<PlannedEntry, OutcomeProblem>>;
  /** A mark (K5) or a by-hand change (C7), as a row of Client marks. */
  planMark(mark: TypedMark): Promise<PlannedEntry>;
  /** Tells the desk that a planned entry now stands in the workbook; the next answers know it. */
  written(entry: PlannedEntry): Promise<DayOverview>;
  /** Tells the desk that the planned call sheet now stands in the workbook, and its log rows too. */
  callSheetWritten(planned: PlannedSheets): Promise<DayOverview>;
  /** The settings part with other settings in it, for the host to keep. */
  settingsPart(settings: Settings): Promise<string>;
}

/** The day asked about, and what the manager chose meanwhile. */
export interface DeskQuestion {
  readonly asOf: Day;
  /** Minutes after midnight. */
  readonly now?: number;
  readonly settings: Settings;
  /** Language of the pane's sentences; sheets keep the workbook's. */
  readonly displayLanguage: Language;
  readonly region?: Region;
  /** C5, C7: staff who are off today beside those the staff sheet says; shop closed today. */
  readonly staffOff?: readonly string[];
  readonly isShopClosed?: boolean;
}

/** How a day stands: small enough to be sent whole. */
export interface DayOverview {
  readonly asOf: Day;
  readonly language: Language;
  readonly region: Region | undefined;
  /** G13: the five groups and their sum. */
  readonly counts: Readonly<Record<ClientGroup | "clients", number>>;
  readonly heldBackBy: Readonly<Partial<Record<Guardrail, number>>>;
  readonly rulesOff: readonly RuleOff[];
  readonly onUnknownConsent: number;
  readonly callers: readonly CallerLoad[];
  /** By rank. */
  readonly calls: readonly CallOnList[];
  readonly sheets: readonly SheetUnderstood[];
  /** Everybody who works here, with who is off today. */
  readonly staff: readonly StaffOnDay[];
  /** The next open day, to which the calls move while the shop is closed; else `undefined`. */
  readonly movedTo: Day | undefined;
  readonly ledger: { readonly rows: number; readonly used: number; readonly listed: number };
  readonly newestRecordOn: Day | undefined;
  /** Our call sheet as it stands in the workbook; `undefined` when there is none. */
  readonly callSheet:
    | { readonly madeFor: Day; readonly outcomesTyped: number; readonly name: string }
    | undefined;
  readonly possibleDuplicates: number;
  /** What the clinic wrote differently in our scripts. */
  readonly scriptChanges: ScriptChanges;
}

/** A sheet as understood, without the lists of its rows: they may be as long as the sheet. */
export type SheetUnderstood = Omit<SheetReading, "usedRows" | "skipped" | "filled">;

export interface StaffOnDay {
  readonly name: string;
  readonly role: StaffRole | undefined;
  readonly isOff: boolean;
  /** Off by the clinic's own staff sheet, whatever the manager chose. */
  readonly isOffBySheet: boolean;
}

export interface CallerLoad {
  /** `undefined` for the unassigned list. */
  readonly caller: string | undefined;
  readonly calls: number;
  readonly waiting: number;
  readonly quota: number;
  readonly done: number;
}

/**
 * A row of the day's list, with what was logged for it today. The numbers are those of the sheet in
 * the workbook, where it was made for this day; rows done today stay on the list.
 */
export interface CallOnList extends CallRow {
  readonly isSafety: boolean;
  readonly outcomeToday: string | undefined;
  readonly logKey: string | undefined;
}

export type NamesOf =
  | { readonly group: ClientGroup }
  | { readonly heldBackBy: Guardrail }
  | { readonly caller: string | undefined }
  | { readonly duplicates: true };

/** A list of names is no longer than this: longer ones are found by searching. */
export const namesAtMost = 500;

/** In place of a client's number: a row from which nobody could be read. */
export const noClient = -1;

/** A client in a list of names, with the one thing the list is about. */
export interface NamedClient {
  /** `noClient` for a row nobody could be read from. */
  readonly client: number;
  readonly clientId: string | undefined;
  readonly name: string;
  readonly phone: string | undefined;
  /** In the pane's language: her reason, what holds her back, why she cannot be read. */
  readonly about: string;
  readonly sheet: string;
  readonly sheetRow: number;
}

export interface WhatIf {
  readonly now: DayOverview["counts"];
  readonly then: DayOverview["counts"];
  readonly callersNow: readonly CallerLoad[];
  readonly callersThen: readonly CallerLoad[];
  /** How much of what is due the sheet holds, and how long the rest would wait. */
  readonly coverage: { readonly now: Covered; readonly then: Covered };
  /** Names of those who would come on the list and those who would leave it, at most 200 each. */
  readonly joins: readonly NamedClient[];
  readonly leaves: readonly NamedClient[];
}

export type Covered = Pick<ListCoverage, "coveredShare" | "daysToWorkOff">;

/** What one click writes, in this order. */
export interface PlannedSheets {
  /** Outcomes typed on the old sheet, as rows for the log; `undefined` when nobody typed any. */
  readonly log: SheetPlan | undefined;
  readonly callSheet: SheetPlan;
}

/** One row for one of our append-only sheets. */
export interface PlannedEntry {
  readonly key: string;
  /** The sheet as planned with this row alone: the host appends it. */
  readonly sheet: SheetPlan;
}

/** A mark or by-hand change as the manager chose it. */
export interface TypedMark {
  readonly client: number;
  readonly mark: ClientMark;
  readonly value?: string;
  readonly until?: Day;
  readonly by: string;
  readonly note: string;
}

export type OutcomeProblem =
  | { readonly code: "clientUnknown" }
  | { readonly code: "entryUnknown"; readonly key: string }
  | { readonly code: "entryTakenBack"; readonly key: string }
  | { readonly code: "nextContactPast"; readonly on: Day };
