import { useCallback } from "react";

import { campaignPaneWords } from "../../wording/pane/campaignPaneWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { campaignQuestion, isSameCampaign, type CampaignDraft } from "./campaignDraft";
import { CampaignForm } from "./CampaignForm";
import { KeptCampaigns } from "./KeptCampaigns";
import { PageHead } from "./PageHead";
import { PlannedCampaign } from "./PlannedCampaign";
import { useAskedWhenReady } from "./useAskedWhenReady";

interface CampaignsPageProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly draft: CampaignDraft;
  readonly onDraft: (draft: CampaignDraft) => void;
}

/** The campaigns on the sheet, and a new one: its size is seen before it is kept (L7). */
export function CampaignsPage({ state, jobs, overview, draft, onDraft }: CampaignsPageProps) {
  const { asked, view, isOld } = state.lists.campaigns;
  const words = campaignPaneWords(state.language);
  const wanted = campaignQuestion(draft, state.asOf);
  // What is typed since is another campaign: it is asked about before it is kept.
  const isAnswered = !("missing" in wanted) && isSameCampaign(wanted, asked);
  useAskedWhenReady(
    state,
    view !== undefined && !isOld,
    useCallback(() => jobs.askCampaigns(asked), [jobs, asked]),
  );
  return (
    <>
      <PageHead words={words} language={state.language} isReading={view === undefined} />
      {view !== undefined && (
        <>
          <KeptCampaigns kept={view.kept} state={state} />
          <CampaignForm
            view={view}
            state={state}
            jobs={jobs}
            draft={draft}
            onDraft={onDraft}
            isAnswered={isAnswered && view.planned !== undefined}
          />
          {asked !== undefined && isAnswered && view.planned !== undefined && (
            <PlannedCampaign
              question={asked}
              planned={view.planned}
              state={state}
              jobs={jobs}
              overview={overview}
            />
          )}
        </>
      )}
    </>
  );
}
