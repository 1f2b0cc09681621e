import { Button } from "@fluentui/react-components";
import {
  DocumentSearchRegular,
  HourglassRegular,
  PersonSearchRegular,
} from "@fluentui/react-icons";

import { clientWords } from "../../wording/pane/clientWords";
import { StateView } from "../states/StateView";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { CardView } from "./CardView";
import { FindClient } from "./FindClient";
import { WhichOne } from "./WhichOne";

interface ClientTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** One client: the one of the row that is chosen in a sheet, or opened from a list. */
export function ClientTab({ state, jobs }: ClientTabProps) {
  const words = clientWords(state.language);
  const overview = overviewOf(state.day);
  if (state.day.phase === "working")
    return (
      <StateView
        icon={<HourglassRegular />}
        title={words.working.title}
        sentences={[words.working.text]}
      />
    );
  if (overview === undefined)
    return (
      <StateView
        icon={<DocumentSearchRegular />}
        title={words.unread.title}
        sentences={[words.unread.text]}
        wayOn={
          <Button appearance="primary" onClick={() => jobs.look()}>
            {words.unread.look}
          </Button>
        }
      />
    );
  const find = <FindClient state={state} jobs={jobs} />;
  const { card } = state;
  switch (card.phase) {
    case "shown":
      return (
        <CardView
          card={card.card}
          openings={card.openings}
          overview={overview}
          state={state}
          jobs={jobs}
        />
      );
    case "whichOne":
      return (
        <>
          <WhichOne which={card} state={state} jobs={jobs} />
          {find}
        </>
      );
    case "none":
    case "noClientInRow": {
      const { title, text } = card.phase === "none" ? words.none : words.noClientInRow;
      return (
        <>
          <StateView icon={<PersonSearchRegular />} title={title} sentences={[text]} />
          {find}
        </>
      );
    }
  }
}
