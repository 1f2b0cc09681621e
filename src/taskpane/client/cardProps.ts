import type { ClientCard } from "../../workflow/desk/clientCard";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

/** What every part of a client's card is made from. */
export interface CardProps {
  readonly card: ClientCard;
  readonly overview: DayOverview;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}
