import { guardrails } from "../../core/calling/callPlan";
import { keptCampaigns } from "../../core/campaigns/keptCampaigns";
import { offeredNeeds } from "../../core/campaigns/offeredNeeds";
import type { CampaignQuestion, Invited } from "../../core/campaigns/planCampaign";
import { campaignWords } from "../../wording/lists/campaignWords";
import type { NamedClient } from "../desk/clinicDesk";
import type { DeskDay } from "../desk/deskDay";
import {
  listRowsAtMost,
  type CampaignsView,
  type KeptCampaignView,
  type PlannedCampaignView,
} from "../desk/listsDesk";
import { whoIs } from "../desk/namedClient";
import { answerCampaign, type AnsweredCampaign } from "./answerCampaign";
import { campaignSays } from "./campaignSays";

/** As many of each as a person looks through. */
const offeredAtMost = 20;

/** The campaigns as the pane shows them, and what the one asked about would come to. */
export function campaignsView(day: DeskDay, asked?: CampaignQuestion): CampaignsView {
  return {
    kept: keptCampaigns(day.callDay).map((kept): KeptCampaignView => {
      const isOver = kept.to !== undefined && kept.to < day.clinic.plan.asOf;
      return { ...kept, isOver };
    }),
    offered: offeredNeeds(day.callDay, offeredAtMost),
    planned: asked === undefined ? undefined : planned(day, answerCampaign(day.clinic, asked)),
  };
}

function planned(day: DeskDay, answered: AnsweredCampaign): PlannedCampaignView {
  const { sizes, heldBackBy, invited } = answered.plan;
  const [first] = invited;
  return {
    sizes,
    invited: invited.length,
    later: invited.filter(({ callOn }) => callOn === undefined).length,
    heldBack: guardrails.flatMap((guardrail) => {
      const count = heldBackBy[guardrail];
      return count === undefined ? [] : [day.words.heldBack[guardrail](count)];
    }),
    callers: byCaller(invited),
    says: first === undefined ? undefined : campaignSays(first, answered),
    clients: invited.slice(0, listRowsAtMost).map((row) => namedInvited(day, row)),
  };
}

/** Who invites how many, the most on top. */
function byCaller(invited: readonly Invited[]): PlannedCampaignView["callers"] {
  const counts = new Map<string | undefined, number>();
  for (const { caller } of invited) counts.set(caller, (counts.get(caller) ?? 0) + 1);
  return [...counts]
    .map(([caller, clients]) => ({ caller, clients }))
    .sort((one, other) => other.clients - one.clients);
}

function namedInvited(day: DeskDay, { client, reach, caller, callOn }: Invited): NamedClient {
  const say = campaignWords(day.displayLanguage);
  const about = [
    say.reach[reach],
    caller ?? day.words.callSheet.unassigned,
    callOn === undefined ? say.noTurn : day.sayDay(callOn),
  ].join(" · ");
  return { ...whoIs(day, client), about };
}
