import type { Day } from "../calendar/day";

/** A campaign the manager has chosen: whom it invites, and while. */
export interface ChosenCampaign {
  /** As the manager named it. */
  readonly name: string;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** Client numbers of the book. */
  readonly clients: ReadonlySet<number>;
}
