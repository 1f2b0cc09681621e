import { Button } from "@fluentui/react-components";
import {
  CalendarEmptyRegular,
  DocumentSearchRegular,
  HandRightRegular,
  PeopleQueueRegular,
  PeopleSearchRegular,
} from "@fluentui/react-icons";

import { addDays } from "../../core/calendar/day";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { stateWords } from "../../wording/pane/stateWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import type { DayStanding } from "../today/dayStanding";
import { SheetsSeen } from "./SheetsSeen";
import { StateView } from "./StateView";
import { ZeroDueDoubts } from "./ZeroDueDoubts";

interface DayStateProps {
  readonly standing: Exclude<DayStanding, "calls">;
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
  readonly onHeldBack: () => void;
}

/** A day without a list: what was found, what it means, and the one way on. */
export function DayState({ standing, state, overview, jobs, onHeldBack }: DayStateProps) {
  const { language, asOf } = state;
  const words = stateWords(language);
  const toSetUp = (text: string) => (
    <Button appearance="primary" onClick={() => jobs.chooseTab("setup")}>
      {text}
    </Button>
  );
  switch (standing) {
    case "noClientSheet":
      return (
        <>
          <StateView
            icon={<DocumentSearchRegular />}
            title={words.noClientSheet.title}
            sentences={[words.noClientSheet.text]}
          />
          <SheetsSeen state={state} overview={overview} jobs={jobs} />
        </>
      );
    case "severalClientSheets": {
      const asked = overview.sheets.filter(({ use, kind }) => use === "ask" && kind === "clients");
      const names = asked.map(({ name }) => name).join(words.severalSheets.listed);
      return (
        <StateView
          icon={<PeopleSearchRegular />}
          title={words.severalSheets.title(asked.length)}
          sentences={[words.severalSheets.text(names)]}
          wayOn={toSetUp(words.severalSheets.choose)}
        />
      );
    }
    case "noClients":
      return (
        <StateView
          icon={<PeopleQueueRegular />}
          title={words.noClients.title}
          sentences={[words.noClients.text, words.noClients.wayOn]}
          wayOn={toSetUp(words.toSetup)}
        />
      );
    case "closedDay": {
      const openOn = overview.movedTo;
      return (
        <StateView
          icon={<CalendarEmptyRegular />}
          title={words.closedDay.title}
          sentences={[words.closedDay.text]}
          wayOn={
            openOn !== undefined && (
              <Button appearance="primary" onClick={() => jobs.chooseDay(openOn)}>
                {words.zeroDue.nextDay(sayPaneDay(openOn, asOf, language))}
              </Button>
            )
          }
        />
      );
    }
    case "zeroDue": {
      const next = addDays(asOf, 1);
      return (
        <>
          <StateView
            icon={<CalendarEmptyRegular />}
            title={words.zeroDue.title}
            sentences={[words.zeroDue.text(overview.counts.clients)]}
            wayOn={
              <Button appearance="primary" onClick={() => jobs.chooseDay(next)}>
                {words.zeroDue.nextDay(sayPaneDay(next, asOf, language))}
              </Button>
            }
          />
          <ZeroDueDoubts state={state} overview={overview} jobs={jobs} />
        </>
      );
    }
    case "allHeldBack":
      return (
        <StateView
          icon={<HandRightRegular />}
          title={words.allHeldBack.title}
          sentences={[words.allHeldBack.text(overview.counts.heldBack)]}
          wayOn={
            <Button appearance="primary" onClick={onHeldBack}>
              {words.allHeldBack.see}
            </Button>
          }
        />
      );
  }
}
