import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { LedgerLine } from "../../intake/sheets/ledgerLine";
import type { HostProblem } from "../../wording/sayHostProblem";
import type {
  DayOverview,
  NamedClient,
  NamesOf,
  OutcomeProblem,
  WhatIf,
} from "../../workflow/desk/clinicDesk";
import type { ClientCard } from "../../workflow/desk/clientCard";
import type { LeftBehind } from "../../workflow/jobs/makeCallSheet";
import type { JobProgress } from "../../workflow/jobs/takeIn";
import type { ChosenRow } from "../../workflow/openWorkbook";
import type { PolicyChanges } from "../../workflow/policyChanges";
import type { Settings } from "../../workflow/settings";
import type { ListsState } from "./listsState";
import type { LoggedCalls } from "./loggedCalls";
import type { PadDraft } from "./padDraft";
import type { ResultsState } from "./resultsState";
import type { ScriptsState } from "./scriptsState";

export const paneTabs = ["today", "client", "scripts", "results", "setup"] as const;
export type PaneTab = (typeof paneTabs)[number];

/** Light or dark; `asExcel` follows Office's theme, and the system's where Office tells none. */
export const appearances = ["asExcel", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** Everything the pane shows; every value it can have is a screen that makes sense. */
export interface PaneState {
  readonly tab: PaneTab;
  /** A ribbon button asked for the tab and Excel could not show the pane: it was opened by hand. */
  readonly isLeftByRibbon: boolean;
  readonly language: Language;
  readonly appearance: Appearance;
  readonly workbookName: string;
  readonly isReadOnly: boolean;
  /** The day asked about; today's until the manager chooses another. */
  readonly asOf: Day;
  readonly settings: Settings;
  readonly staffOff: readonly string[];
  /** Said in the pane where the workbook cannot keep it; else its settings say so. */
  readonly isShopClosed: boolean;
  readonly day: DayState;
  /** Ids of sheets that were changed since the workbook was read. */
  readonly editedSheets: readonly string[];
  readonly names: NamesState | undefined;
  /** What the search box found last, and for what. */
  readonly found: { readonly text: string; readonly clients: readonly NamedClient[] } | undefined;
  readonly card: CardState;
  /** Who is calling; remembered while the pane is open, and nowhere else. */
  readonly caller: string | undefined;
  readonly logged: LoggedCalls;
  /** What is typed about calls and not saved yet, by client. */
  readonly pads: Readonly<Partial<Record<number, PadDraft>>>;
  readonly ledger: readonly LedgerLine[] | undefined;
  readonly whatIf: WhatIfState | undefined;
  readonly writing: WritingState;
  readonly results: ResultsState;
  readonly scripts: ScriptsState;
  readonly lists: ListsState;
}

/** How far the clinic's day is known. */
export type DayState =
  | { readonly phase: "unread" }
  | {
      readonly phase: "working";
      readonly job: "look" | "make";
      readonly progress: JobProgress;
      /** What was known before; shown again when the job is stopped. */
      readonly overview: DayOverview | undefined;
    }
  /** Read and judged; the call sheet in the workbook may be older than this, or not there. */
  | { readonly phase: "read"; readonly overview: DayOverview }
  | {
      readonly phase: "made";
      readonly overview: DayOverview;
      readonly madeAtMinutes: number;
      /** Why the sheet went without frozen headings or page set-up; `undefined` where it did not. */
      readonly printProblem: HostProblem | undefined;
    }
  | {
      readonly phase: "stopped";
      readonly job: "look" | "make";
      readonly problem: HostProblem;
      /** The last that was known; `undefined` when nothing was read yet. */
      readonly overview: DayOverview | undefined;
      readonly left: LeftBehind;
    };

export interface NamesState {
  readonly of: NamesOf;
  /** `undefined` while they are fetched. */
  readonly clients: readonly NamedClient[] | undefined;
}

export type CardState =
  | { readonly phase: "none" }
  | { readonly phase: "noClientInRow"; readonly place: ChosenRow }
  | {
      readonly phase: "whichOne";
      readonly place: ChosenRow;
      readonly clients: readonly NamedClient[];
    }
  | {
      readonly phase: "shown";
      readonly card: ClientCard;
      /** How often a person opened one herself; a row chosen in a sheet takes no focus. */
      readonly openings: number;
    };

export interface WhatIfState {
  readonly changes: PolicyChanges;
  readonly answer: WhatIf | undefined;
}

/** Whether a log entry or mark is on its way into the workbook. */
export type WritingState =
  | { readonly phase: "idle" }
  | { readonly phase: "writing"; readonly what: WrittenThing }
  | { readonly phase: "done"; readonly what: WrittenThing; readonly undoKey: string | undefined }
  /** Not written; what was typed is still on the screen. */
  | { readonly phase: "failed"; readonly what: WrittenThing; readonly problem: WriteProblem };

export type WriteProblem = HostProblem | OutcomeProblem;

export type WrittenThing = "outcome" | "reversal" | "mark" | "settings";
