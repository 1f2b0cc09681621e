import type { CallDay } from "../../core/calling/callDay";
import {
  planCampaign,
  type CampaignPlan,
  type CampaignQuestion,
} from "../../core/campaigns/planCampaign";
import type { JudgedClinic } from "../judgeClinic";

/** A campaign with everything its sheet, the pane and `--json` say. */
export interface AnsweredCampaign {
  readonly clinic: JudgedClinic;
  readonly day: CallDay;
  readonly question: CampaignQuestion;
  readonly plan: CampaignPlan;
}

/** Plans a campaign of a clinic judged for the day. */
export function answerCampaign(clinic: JudgedClinic, question: CampaignQuestion): AnsweredCampaign {
  const { callDay: day } = clinic;
  return { clinic, day, question, plan: planCampaign(day, question) };
}
