import type { Band, DueReason } from "../core/calling/callPlan";
import type { Day } from "../core/calendar/day";
import type { DormancyTier } from "../core/retention/dormancyTier";
import type { Segment } from "../core/retention/segmentOf";

/** One row of the call sheet, said in the workbook's language: the same on every door. */
export interface CallRow {
  /** Clinic-wide, from 1; also where rows are grouped by caller. */
  readonly rank: number;
  readonly client: number;
  /** `undefined` on the unassigned list. */
  readonly caller: string | undefined;
  readonly band: Band;
  readonly due: readonly [DueReason, ...DueReason[]];
  readonly reasonWords: string;
  readonly evidence: string;
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
  /** As stored: E.164, or the digits when the region is unknown. */
  readonly phone: string | undefined;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly lastArrivalOn: Day | undefined;
  readonly daysAway: number | undefined;
  readonly tier: DormancyTier;
  readonly segment: Segment;
  readonly balanceCents: number | undefined;
  readonly snippet: string;
  /** Name of the script the snippet is of, as the recall log keeps it: `scriptKey`. */
  readonly script: string;
  readonly level: 1 | 2 | 3;
}
