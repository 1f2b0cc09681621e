import { renderScript } from "../../content/scripts/renderScript";
import { scriptFor } from "../../content/scripts/scripts";
import type { Invited } from "../../core/campaigns/planCampaign";
import { campaignWords } from "../../wording/lists/campaignWords";
import { listedClient } from "../lists/listRow";
import type { AnsweredCampaign } from "./answerCampaign";

/** What the caller says to one client of a campaign; why she is on the list is never said (S5). */
export function campaignSays(
  { client, caller }: Pick<Invited, "client" | "caller">,
  { clinic }: Pick<AnsweredCampaign, "clinic">,
): string {
  const { language, question, scripts } = clinic;
  const { name } = listedClient(client, { clinic });
  const script = scriptFor({ reason: "campaign", language, changes: scripts.changes });
  const { lines } = renderScript(script, {
    ...question.settings.clinic,
    client: name === "" ? undefined : name,
    consultant: caller,
  });
  return lines.map(({ text }) => text).join(campaignWords(language).sentenceSeparator);
}
