import { useCallback } from "react";

import { handoverWords } from "../../wording/lists/handoverWords";
import { handoverPaneWords } from "../../wording/pane/handoverPaneWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { HandoverView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { ColleagueLoads } from "./ColleagueLoads";
import { HandedClients } from "./HandedClients";
import { HandoverAfterwards } from "./HandoverAfterwards";
import { useListsStyles } from "./listsStyles";
import { PageHead } from "./PageHead";
import { PutButton } from "./PutButton";
import { PutNotice } from "./PutNotice";
import { useAskedWhenReady } from "./useAskedWhenReady";
import { WhoLeaves } from "./WhoLeaves";

interface HandoverPageProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
}

/** Who leaves, who takes over whose clients and why, and what both say to them (L6). */
export function HandoverPage({ state, jobs, overview }: HandoverPageProps) {
  const { asked, view, isOld } = state.lists.handover;
  const words = handoverPaneWords(state.language);
  useAskedWhenReady(
    state,
    view !== undefined && !isOld,
    useCallback(() => jobs.askHandover(asked), [jobs, asked]),
  );
  return (
    <>
      <PageHead words={words} language={state.language} isReading={view === undefined} />
      {view !== undefined && (
        <>
          <WhoLeaves view={view} state={state} jobs={jobs} />
          <PlannedHandover view={view} state={state} jobs={jobs} overview={overview} />
          <HandoverAfterwards view={view} state={state} />
        </>
      )}
    </>
  );
}

interface PlannedHandoverProps extends HandoverPageProps {
  readonly view: HandoverView;
}

function PlannedHandover({ view, state, jobs, overview }: PlannedHandoverProps) {
  const styles = useListsStyles();
  const words = handoverPaneWords(state.language);
  const { asked } = state.lists.handover;
  if (view.leaving.length === 0 || view.count === 0)
    return (
      <Section>
        <p className={styles.line} role="status">
          {view.leaving.length === 0 ? words.nobodyLeaves : words.nobodyLoses}
        </p>
      </Section>
    );
  return (
    <>
      <ColleagueLoads view={view} language={state.language} />
      <Section title={words.sheet}>
        <div className={styles.stack}>
          <PutButton
            state={state}
            jobs={jobs}
            name={handoverWords(overview.language).name}
            asked={{ sheet: "handover", ...asked, leaving: view.leaving }}
          />
          <p className={styles.caption}>{words.sheetHint}</p>
        </div>
      </Section>
      <PutNotice state={state} jobs={jobs} />
      <HandedClients view={view} state={state} jobs={jobs} />
    </>
  );
}
