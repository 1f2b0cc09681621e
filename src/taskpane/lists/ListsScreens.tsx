import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useState } from "react";

import { listsWords } from "../../wording/pane/listsWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { ListsScreen } from "../state/listsState";
import type { PaneState } from "../state/paneState";
import { BackLink } from "./BackLink";
import { emptyCampaign, type CampaignDraft } from "./campaignDraft";
import { CampaignsPage } from "./CampaignsPage";
import { HandoverPage } from "./HandoverPage";
import { ListPage } from "./ListPage";
import { ListsMenu } from "./ListsMenu";
import { useListsStyles } from "./listsStyles";
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
  if (overview === undefined) return <NotRead state={state} jobs={jobs} />;
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

/** Nothing is told of a workbook that nobody has read. */
function NotRead({ state, jobs }: ListsScreensProps) {
  const styles = useListsStyles();
  const words = listsWords(state.language);
  const isReading = state.day.phase === "working";
  return (
    <Section>
      <div className={styles.stack}>
        <p className={styles.line} role="status">
          {isReading ? words.reading : words.notRead}
        </p>
        {!isReading && <Button onClick={() => jobs.look()}>{words.readNow}</Button>}
      </div>
    </Section>
  );
}
