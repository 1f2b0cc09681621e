import type { Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { Policy } from "../policy/policy";
import type { FollowUpPlans } from "./followUpPlans";
import type { RedFlagReader } from "./redFlagReader";
import type { TreatmentBook } from "./treatmentBook";

/** Everything the plan of a day's calls is made from. */
export interface CallQuestion {
  readonly matched: MatchedRecords;
  readonly summaries: ClientSummaries;
  readonly asOf: Day;
  /** Minutes after midnight; without it the reasons that need an hour go by the day alone. */
  readonly now?: number;
  readonly policy: Policy;
  /** Who is off on the day beside those the staff sheet says, by name (C5). */
  readonly staffOff?: readonly string[];
  /** The shop is closed on the day: every call that is due waits for the next open day. */
  readonly isShopClosed?: boolean;
  readonly plans: FollowUpPlans;
  /** Without it no treatment is recognised, and what goes by its interval is off. */
  readonly treatments?: TreatmentBook;
  /** Without it only a logged outcome opens a red flag. */
  readonly redFlagsIn?: RedFlagReader;
}
