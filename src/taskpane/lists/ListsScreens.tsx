import { useLayoutEffect, useState } from "react";

import { listsWords } from "../../wording/pane/listsWords";
import { BackLink } from "../frame/BackLink";
import { NotRead } from "../frame/NotRead";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { ListsScreen } from "../state/listsState";
import type { PaneState } from "../state/paneState";
import { emptyCampaign, type CampaignDraft } from "./campaignDraft";
import { CampaignsPage } from "./CampaignsPage";
import { HandoverPage } from "./HandoverPage";
import { ListPage } from "./ListPage";
import { ListsMenu } from "./ListsMenu";
import { ValuesPage } from "./ValuesPage";

interface ListsScreensProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** What opens from Today: the lists, the handover, the campaigns, and sheets to write in. */
export function ListsScreens({ state, jobs }: ListsScreensProps) {
  const { screen } = state.lists;
  const words = listsWords(state.language);
  useLayoutEffect(() => window.scrollTo(0, 0), [screen]);
  if (screen === undefined) return null;
  const isMenu = screen.at === "menu";
  return (
    <>
      <Section>
        <BackLink
          key={screen.at}
          word={isMenu ? words.backToToday : words.back}
          onBack={() => jobs.openLists(isMenu ? undefined : { at: "menu" })}
        />
      </Section>
      <ListsScreenView screen={screen} state={state} jobs={jobs} />
    </>
  );
}

interface ListsScreenViewProps extends ListsScreensProps {
  readonly screen: ListsScreen;
}

function ListsScreenView({ screen, state, jobs }: ListsScreenViewProps) {
  const [campaign, setCampaign] = useState<CampaignDraft>(emptyCampaign);
  const overview = overviewOf(state.day);
  if (overview === undefined)
    return <NotRead state={state} jobs={jobs} words={listsWords(state.language)} />;
  const shared = { state, jobs, overview };
  switch (screen.at) {
    case "menu":
      return <ListsMenu {...shared} />;
    case "list":
      return <ListPage key={screen.asked.id} {...shared} asked={screen.asked} />;
    case "handover":
      return <HandoverPage {...shared} />;
    case "campaigns":
      return <CampaignsPage {...shared} draft={campaign} onDraft={setCampaign} />;
    case "values":
      return <ValuesPage {...shared} />;
  }
}
