import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { LedgerLine } from "../../intake/sheets/ledgerLine";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { DayOverview, NamedClient, NamesOf, WhatIf } from "../../workflow/desk/clinicDesk";
import type { ClientCard } from "../../workflow/desk/clientCard";
import type { LeftBehind } from "../../workflow/jobs/makeCallSheet";
import type { JobProgress } from "../../workflow/jobs/takeIn";
import type { PolicyChanges } from "../../workflow/policyChanges";
import type { Settings } from "../../workflow/settings";
import type { Appearance, PaneTab, WriteProblem, WrittenThing } from "./paneState";

/** Everything that can happen to the pane. */
export type PaneAction =
  | { readonly type: "tabChosen"; readonly tab: PaneTab }
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
    }
  | { readonly type: "jobStarted"; readonly job: "look" | "make" }
  | { readonly type: "jobMoved"; readonly progress: JobProgress }
  | { readonly type: "dayRead"; readonly overview: DayOverview }
  | { readonly type: "sheetMade"; readonly overview: DayOverview; readonly atMinutes: number }
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
  | { readonly type: "rowHasNoClient" }
  | { readonly type: "rowHasSeveral"; readonly clients: readonly NamedClient[] }
  | { readonly type: "ledgerFound"; readonly lines: readonly LedgerLine[] }
  | { readonly type: "whatIfAsked"; readonly changes: PolicyChanges }
  | { readonly type: "whatIfAnswered"; readonly changes: PolicyChanges; readonly answer: WhatIf }
  | { readonly type: "whatIfDropped" }
  | { readonly type: "writeStarted"; readonly what: WrittenThing }
  | {
      readonly type: "written";
      readonly what: WrittenThing;
      readonly overview: DayOverview;
      readonly undoKey: string | undefined;
    }
  | { readonly type: "settingsKept"; readonly settings: Settings }
  | { readonly type: "writeFailed"; readonly what: WrittenThing; readonly problem: WriteProblem };
