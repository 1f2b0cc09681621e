import type { Day } from "../../core/calendar/day";
import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import type { Reach } from "../../core/campaigns/reach";
import type { CareRole } from "../../core/handover/lostStaff";
import type { ColleagueLoad } from "../../core/handover/planHandover";
import type { ListId } from "../../core/lists/listIds";
import type { SheetPlan } from "../sheetPlan";
import type { DayOverview, NamedClient } from "./clinicDesk";

/**
 * What the desk is asked about lists, handovers and campaigns. What it shows is in the pane's
 * language; what it plans is in the workbook's, and is what the command line writes.
 */
export interface ListsDesk {
  list(asked: AskedList): Promise<ListView>;
  handover(asked: AskedHandover): Promise<HandoverView>;
  /** The campaigns there are and, where one is asked about, what it would come to. */
  campaigns(asked?: CampaignQuestion): Promise<CampaignsView>;
  /** A sheet of ours as it will stand in the workbook. */
  planOwnSheet(asked: AskedSheet): Promise<SheetPlan>;
  /** Tells the desk that a planned sheet stands in the workbook; what it holds may change the day. */
  ownSheetWritten(sheet: SheetPlan): Promise<DayOverview>;
}

/** A sheet a manager can ask for. */
export type AskedSheet =
  | ({ readonly sheet: "list" } & AskedList)
  | ({ readonly sheet: "handover" } & AskedHandover)
  | { readonly sheet: "campaign"; readonly question: CampaignQuestion }
  | { readonly sheet: "expectations" | "experience_map" };

export interface AskedList {
  readonly id: ListId;
  /** First and last day, for the lists that look at a time; either may be left out. */
  readonly from?: Day;
  readonly to?: Day;
  /** How many rows are wanted; left out, `listRowsAtMost`. */
  readonly rowsAtMost?: number;
}

/** No more rows of a list are shown in the pane; the sheet holds them all. */
export const listRowsAtMost = 500;

export interface ListView {
  readonly id: ListId;
  /** All of them, shown or not. */
  readonly count: number;
  readonly from: Day;
  readonly to: Day;
  /** Fields no sheet has and without which the list says nothing. */
  readonly missing: readonly string[];
  /** The first rows, at most `listRowsAtMost`. */
  readonly rows: readonly ListedRow[];
}

/** One row of a list, as a line of the pane. */
export interface ListedRow {
  /** Whom it is about; `undefined` where it is about no client. */
  readonly about: NamedClient | undefined;
  /** Her name; else the consultant, the branch, or the place of the row. */
  readonly title: string;
  /** What stands in the columns, each said in a few words. */
  readonly facts: readonly string[];
  /** A text ready to be copied. */
  readonly text: string | undefined;
  /** Another client she may be the same as. */
  readonly other: NamedClient | undefined;
  /** Too much for one person: shown as a warning. */
  readonly isWarning: boolean;
}

export interface AskedHandover {
  /** Names; left out, those who have left by the staff sheet. */
  readonly leaving?: readonly string[];
  /** Colleagues the manager chose, by the key of the client's row. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface HandoverView {
  readonly leaving: readonly string[];
  /** Who may be picked as leaving: everybody who looks after clients. */
  readonly staff: readonly StaffWithClients[];
  /** Those who may take over, with what they have before and then. */
  readonly colleagues: readonly ColleagueLoad[];
  /** How many clients lose somebody. */
  readonly count: number;
  /** The first of them, at most `listRowsAtMost`. */
  readonly clients: readonly HandedRow[];
  /** What became of earlier handovers (R7). */
  readonly losses: readonly {
    readonly days: number;
    readonly lost: number;
    readonly of: number;
    readonly isSmall: boolean;
  }[];
  /** Calls about handovers on today's list. */
  readonly callsToday: Readonly<Record<"handover_1" | "handover_2" | "handover_check", number>>;
}

export interface StaffWithClients {
  readonly name: string;
  readonly clients: number;
  /** By the staff sheet. */
  readonly hasLeft: boolean;
}

/** A client who is handed over. */
export interface HandedRow {
  /** Names her from one reading of the workbook to the next. */
  readonly key: string;
  readonly about: NamedClient;
  readonly from: string;
  /** What the leaver was to her: those who may take over are the colleagues of that kind. */
  readonly as: CareRole;
  readonly to: string | undefined;
  readonly because: string;
  readonly usualSlot: string | undefined;
  /** Why nobody calls her about it; then both calls are empty. */
  readonly notCalled: string | undefined;
  readonly managerSays: string;
  readonly therapistSays: string;
}

export interface CampaignsView {
  /** On the sheet Campaign, the newest first. */
  readonly kept: readonly KeptCampaignView[];
  /** Treatments and categories of this clinic, the most frequent first. */
  readonly offered: readonly string[];
  readonly planned: PlannedCampaignView | undefined;
}

export interface KeptCampaignView {
  readonly name: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly invited: number;
  readonly reached: number;
  readonly isOver: boolean;
}

/** What a campaign would come to. */
export interface PlannedCampaignView {
  readonly sizes: Readonly<Record<Reach, number>>;
  readonly invited: number;
  /** Of the invited, how many have no turn before the end. */
  readonly later: number;
  /** A sentence for each guardrail that holds somebody back. */
  readonly heldBack: readonly string[];
  readonly callers: readonly { readonly caller: string | undefined; readonly clients: number }[];
  /** What the first of them hears. */
  readonly says: string | undefined;
  /** The first of them, at most `listRowsAtMost`. */
  readonly clients: readonly NamedClient[];
}
