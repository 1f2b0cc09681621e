import { addMonths } from "../../core/calendar/addMonths";
import { addDays, type Day } from "../../core/calendar/day";
import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import { reaches, type Reach } from "../../core/campaigns/reach";

/** A campaign as it is being typed; what is left open has a usual answer. */
export interface CampaignDraft {
  readonly need: string;
  /** Empty for a campaign called by what it is about. */
  readonly name: string;
  readonly reach: readonly Reach[];
  readonly level: CampaignQuestion["level"];
  /** `undefined` for the day asked about. */
  readonly from: Day | undefined;
  /** `undefined` for a month from the first day on. */
  readonly to: Day | undefined;
}

export const emptyCampaign: CampaignDraft = {
  need: "",
  name: "",
  reach: ["strong", "broad"],
  level: 1,
  from: undefined,
  to: undefined,
};

/** First and last day of a campaign, the usual ones where none was chosen. */
export function campaignPeriod(
  { from, to }: Pick<CampaignDraft, "from" | "to">,
  asOf: Day,
): { readonly from: Day; readonly to: Day } {
  const first = from ?? asOf;
  return { from: first, to: to ?? addDays(addMonths(first, 1), -1) };
}

/**
 * What is asked of the desk.
 *
 * @returns which part is still missing, where one is
 */
export function campaignQuestion(
  draft: CampaignDraft,
  asOf: Day,
): CampaignQuestion | { readonly missing: "need" | "reach" } {
  const need = draft.need.trim();
  if (need === "") return { missing: "need" };
  if (draft.reach.length === 0) return { missing: "reach" };
  const name = draft.name.trim();
  return {
    name: name === "" ? need : name,
    need,
    reach: reaches.filter((reach) => draft.reach.includes(reach)),
    level: draft.level,
    ...campaignPeriod(draft, asOf),
  };
}

/** Whether two campaigns are asked about alike: then the answer to one is that to the other. */
export function isSameCampaign(
  one: CampaignQuestion,
  other: CampaignQuestion | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
