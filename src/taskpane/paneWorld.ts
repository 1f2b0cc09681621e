import type { ScriptChanges } from "../content/scripts/scriptTexts";
import type { Day } from "../core/calendar/day";
import type { ClinicDesk } from "../workflow/desk/clinicDesk";
import type { OpenWorkbook } from "../workflow/openWorkbook";
import type { StaffOffBook } from "./staffOffBook";
import type { PaneTab } from "./state/paneState";

/** What the pane stands on; `main` chooses it. */
export interface PaneWorld {
  readonly workbook: OpenWorkbook;
  readonly desk: ClinicDesk;
  /** The day and the minutes after midnight, here and now. */
  readonly today: () => Day;
  readonly minutesNow: () => number;
  readonly staffOff: StaffOffBook;
  /** Tells the formulas what the clinic wrote differently in its scripts. */
  readonly tellScripts: (changes: ScriptChanges) => void;
  /** The tab a ribbon button asked for before the pane was there; told once. */
  readonly tabAsked: () => AskedPaneTab | undefined;
  /** Hears which tab a ribbon button asks for; answers how to stop. */
  readonly onTabAsked: (listener: (asked: AskedPaneTab) => void) => () => void;
}

/** What a ribbon button asked for, and whether Excel left it to a person to open the pane. */
export interface AskedPaneTab {
  readonly tab: PaneTab;
  readonly isLeft: boolean;
}
