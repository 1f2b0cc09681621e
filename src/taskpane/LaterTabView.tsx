import { Button } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";

import { stateWords } from "../wording/pane/stateWords";
import { fetchTab, onTabArrival, tabArrival, type LaterTab } from "./laterTabs";
import type { PaneJobs } from "./state/paneJobs";
import type { PaneState } from "./state/paneState";
import { StateView } from "./states/StateView";

interface LaterTabViewProps {
  readonly tab: LaterTab;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** A tab whose script comes after the pane; where it does not come, that is said, with a way on. */
export function LaterTabView({ tab, state, jobs }: LaterTabViewProps) {
  const arrival = useSyncExternalStore(onTabArrival, () => tabArrival(tab));
  if (arrival.phase === "there") return <arrival.View state={state} jobs={jobs} />;
  if (arrival.phase === "coming") return null;
  const words = stateWords(state.language);
  return (
    <StateView
      icon={<PlugDisconnectedRegular />}
      title={words.tabLost.title}
      sentences={[words.tabLost.text]}
      wayOn={
        <Button appearance="primary" onClick={() => fetchTab(tab)}>
          {words.retry}
        </Button>
      }
      isAlert
    />
  );
}
