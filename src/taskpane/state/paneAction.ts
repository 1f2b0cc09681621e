import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { LedgerLine } from "../../intake/sheets/ledgerLine";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { DayOverview, NamedClient, NamesOf, WhatIf } from "../../workflow/desk/clinicDesk";
import type { ClientCard, TypedCall } from "../../workflow/desk/clientCard";
import type { LeftBehind } from "../../workflow/jobs/makeCallSheet";
import type { JobProgress } from "../../workflow/jobs/takeIn";
import type { ChosenRow } from "../../workflow/openWorkbook";
import type { PolicyChanges } from "../../workflow/policyChanges";
import type { Settings } from "../../workflow/settings";
import type { ListsAction } from "./listsState";
import type { NamedCall } from "./loggedCalls";
import type { PadDraft } from "./padDraft";
import type { Appearance, PaneTab, WriteProblem, WrittenThing } from "./paneState";
import type { ResultsAction } from "./resultsState";
import type { ScriptsAction } from "./scriptsState";

/** Everything that can happen to the pane. */
export type PaneAction =
  | ListsAction
  | ResultsAction
  | ScriptsAction
  /** What stands on a sheet of ours changed the day. */
  | { readonly type: "dayJudgedAnew"; readonly overview: DayOverview }
  | { readonly type: "tabChosen"; readonly tab: PaneTab; readonly isLeftByRibbon: boolean }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "appearanceChosen"; readonly appearance: Appearance }
  | { readonly type: "dayChosen"; readonly asOf: Day }
  | { readonly type: "staffOffChosen"; readonly staffOff: readonly string[] }
  | { readonly type: "shopClosedChosen"; readonly isShopClosed: boolean }
  | {
      readonly type: "workbookFound";
      readonly name: string;
      readonly isReadOnly: boolean;
      readonly settings: Settings;
      readonly staffOff: readonly string[];
    }
  /** Cells of a sheet that matters were changed, and not by us. */
  | { readonly type: "workbookEdited"; readonly sheetId: string }
  | { readonly type: "jobStarted"; readonly job: "look" | "make" }
  | { readonly type: "jobMoved"; readonly progress: JobProgress }
  | { readonly type: "dayRead"; readonly overview: DayOverview }
  | {
      readonly type: "sheetMade";
      readonly overview: DayOverview;
      readonly atMinutes: number;
      readonly printProblem: HostProblem | undefined;
    }
  | { readonly type: "jobStopped"; readonly problem: HostProblem; readonly left: LeftBehind }
  | { readonly type: "namesAsked"; readonly of: NamesOf }
  | { readonly type: "namesFound"; readonly of: NamesOf; readonly clients: readonly NamedClient[] }
  | { readonly type: "namesClosed" }
  | {
      readonly type: "clientsFound";
      readonly text: string;
      readonly clients: readonly NamedClient[];
    }
  | {
      readonly type: "cardFound";
      readonly card: ClientCard;
      readonly openedFrom: "list" | "selection";
    }
  /** The card that is shown, as it is after something was written. */
  | { readonly type: "cardRefreshed"; readonly card: ClientCard }
  | { readonly type: "rowHasNoClient"; readonly place: ChosenRow }
  | {
      readonly type: "rowHasSeveral";
      readonly place: ChosenRow;
      readonly clients: readonly NamedClient[];
    }
  | { readonly type: "callerChosen"; readonly caller: string | undefined }
  | { readonly type: "padChanged"; readonly client: number; readonly pad: PadDraft }
  | { readonly type: "unwrittenDropped"; readonly call: TypedCall }
  | { readonly type: "ledgerFound"; readonly lines: readonly LedgerLine[] }
  | { readonly type: "whatIfAsked"; readonly changes: PolicyChanges }
  | { readonly type: "whatIfAnswered"; readonly changes: PolicyChanges; readonly answer: WhatIf }
  | { readonly type: "whatIfDropped" }
  | {
      readonly type: "writeStarted";
      readonly what: WrittenThing;
      readonly call?: NamedCall;
    }
  | {
      readonly type: "written";
      readonly what: WrittenThing;
      readonly overview: DayOverview;
      readonly undoKey: string | undefined;
      readonly call?: NamedCall;
    }
  | { readonly type: "settingsKept"; readonly settings: Settings }
  | {
      readonly type: "writeFailed";
      readonly what: WrittenThing;
      readonly problem: WriteProblem;
      readonly call?: NamedCall;
    };
