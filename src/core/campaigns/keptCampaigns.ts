import type { Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { clientCase } from "../calling/clientCase";
import { dayIn } from "../calling/dayIn";
import { isCalledAbout } from "../calling/isCalledAbout";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { compareTexts } from "../compareTexts";

/** A campaign on the sheet Campaign, and how far it is. */
export interface KeptCampaign {
  readonly name: string;
  /** Earliest first day and latest last day of its rows; `undefined` where no row says. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly invited: number;
  /** Of the invited, how many were reached about it since it began. */
  readonly reached: number;
}

/**
 * The campaigns that stand on the sheet Campaign, the one that began last on top. Rows without a name
 * are of none.
 *
 * @source rule L7 (document 001)
 */
export function keptCampaigns(day: CallDay): readonly KeptCampaign[] {
  const { records, rows, book } = day.matched;
  const fields = records.invitations?.fields;
  if (fields === undefined) return [];
  const kept = new Map<string, KeptCampaign>();
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows.invitations, client)) {
      const name = textIn(records.texts, fields.campaignName, rowIndex)?.trim();
      if (name === undefined || name === "") continue;
      const from = dayIn(fields.campaignFrom, rowIndex) ?? dayIn(fields.invitedOn, rowIndex);
      const { contacts } = clientCase(day, client);
      const isReached = from !== undefined && isCalledAbout(contacts.log, "campaign", from);
      const known = kept.get(name);
      kept.set(name, {
        name,
        from: earlier(known?.from, from),
        to: later(known?.to, dayIn(fields.campaignTo, rowIndex)),
        invited: (known?.invited ?? 0) + 1,
        reached: (known?.reached ?? 0) + (isReached ? 1 : 0),
      });
    }
  return [...kept.values()].sort(
    (one, other) => (other.from ?? 0) - (one.from ?? 0) || compareTexts(one.name, other.name),
  );
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
