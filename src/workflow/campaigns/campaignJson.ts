import { isoDay } from "../../core/calendar/day";
import { listedClient } from "../lists/listRow";
import type { AnsweredCampaign } from "./answerCampaign";
import { campaignSays } from "./campaignSays";

/** What `campaign --json` says before the rows. */
export function campaignJson({ clinic, question, plan }: AnsweredCampaign) {
  return {
    asOf: isoDay(clinic.plan.asOf),
    language: clinic.language,
    name: question.name,
    need: question.need,
    from: isoDay(question.from),
    to: isoDay(question.to),
    sizes: plan.sizes,
    heldBackBy: plan.heldBackBy,
  };
}

/** The rows of `campaign --json`. */
export function* campaignRowsJson(
  answered: AnsweredCampaign,
): Generator<Readonly<Record<string, unknown>>> {
  for (const row of answered.plan.invited)
    yield {
      client: listedClient(row.client, answered),
      reach: row.reach,
      level: row.level,
      caller: row.caller ?? "",
      callOn: row.callOn === undefined ? null : isoDay(row.callOn),
      say: campaignSays(row, answered),
    };
}
