import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { NamesOf, TypedMark } from "../../workflow/desk/clinicDesk";
import type { TypedCall } from "../../workflow/desk/clientCard";
import type { PolicyChanges } from "../../workflow/policyChanges";
import type { Settings } from "../../workflow/settings";
import type { ListsJobs } from "../jobs/listsJobs";
import type { ResultsJobs } from "../jobs/resultsJobs";
import type { ScriptsJobs } from "../jobs/scriptsJobs";
import type { PadDraft } from "./padDraft";
import type { Appearance, PaneTab } from "./paneState";

/** What the pane's buttons do. Each returns at once; what comes of it arrives as an action. */
export interface PaneJobs extends ListsJobs, ResultsJobs, ScriptsJobs {
  /** @param isLeftByRibbon - a ribbon button asked for it, and Excel could not show the pane */
  chooseTab(tab: PaneTab, isLeftByRibbon?: boolean): void;
  /** Also says anew what the desk says: the day is read again. */
  chooseLanguage(language: Language): void;
  chooseAppearance(appearance: Appearance): void;
  chooseDay(asOf: Day): void;
  /** Reads and judges without writing anything. */
  look(): void;
  makeCallSheet(): void;
  /** Stops the running job before its next step. */
  cancel(): void;
  showNames(of: NamesOf): void;
  closeNames(): void;
  find(text: string): void;
  openClient(client: number): void;
  /** Shows the client's own row in the clinic's sheet. */
  showInSheet(sheet: string, sheetRow: number): void;
  showCallSheet(): void;
  /** The same call again, after it could not be written, writes the same row: never two. */
  logCall(call: TypedCall): void;
  /** Keeps what is typed about a call while it is not saved. */
  changePad(client: number, pad: PadDraft): void;
  /** Lets go of a call that could not be written. */
  dropUnwritten(call: TypedCall): void;
  chooseCaller(caller: string | undefined): void;
  undoCall(key: string): void;
  mark(mark: TypedMark): void;
  keepSettings(settings: Settings): void;
  askWhatIf(changes: PolicyChanges): void;
  dropWhatIf(): void;
  showLedger(): void;
  chooseStaffOff(names: readonly string[]): void;
  chooseShopClosed(isClosed: boolean): void;
}
