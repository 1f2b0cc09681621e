import type { Day } from "../calendar/day";
import type { DueReason } from "../calling/callPlan";
import type { CallOutcome } from "../clients/codes";
import type { DormancyTier } from "../retention/dormancyTier";
import type { ListCode } from "./listCodes";

/** What a column of a list holds, by its id. */
export const listColumns = {
  /** Our words for the call or message, made where scripts are known. */
  say: "say",
  reason: "due",
  because: "codes",
  on: "day",
  time: "time",
  what: "code",
  treatment: "text",
  staff: "text",
  consultant: "text",
  caller: "text",
  state: "code",
  outcome: "outcome",
  nextContactOn: "day",
  birthdayOn: "day",
  calendar: "code",
  gift: "text",
  missing: "codes",
  amount: "money",
  depositStatus: "code",
  expiresOn: "day",
  ageDays: "count",
  sessionsGiven: "count",
  lastArrivalOn: "day",
  daysAway: "count",
  tier: "tier",
  deals: "count",
  spend: "money",
  groupedBy: "code",
  group: "text",
  clients: "count",
  keyClients: "count",
  load: "code",
  completeShare: "share",
  phoneShare: "share",
  birthdayShare: "share",
  joinDateShare: "share",
  sourceShare: "share",
  needsShare: "share",
  giftShare: "share",
  consentShare: "share",
  other: "client",
  sheet: "text",
  sheetRow: "count",
  cellColumn: "text",
  raw: "text",
  problem: "rowToFix",
} as const satisfies Readonly<Record<string, ListColumnKind>>;

export type ListColumn = keyof typeof listColumns;

/** How the values of a column are told. */
export type ListColumnKind = keyof ListValueOf;

/** What stands in a cell, by the kind of its column. */
export interface ListValueOf {
  /** As the clinic's own sheet has it. */
  readonly text: string;
  readonly day: Day;
  /** Minutes after midnight. */
  readonly time: number;
  readonly count: number;
  /** In the smallest unit. */
  readonly money: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly code: ListCode;
  readonly codes: readonly ListCode[];
  readonly tier: DormancyTier;
  readonly outcome: CallOutcome;
  readonly due: DueReason;
  /** What the line to say is made for. */
  readonly say: DueReason | "message";
  /** Another client's number in the book. */
  readonly client: number;
  /** Its place among the question's rows to fix. */
  readonly rowToFix: number;
}

/** The cells of one row; what nobody knows is left out. */
export type ListValues = {
  readonly [Column in ListColumn]?: ListValueOf[(typeof listColumns)[Column]] | undefined;
};
