import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent } from "react";

import { resultsWords } from "../../wording/pane/resultsWords";
import { PartTabs } from "../frame/PartTabs";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { viewOf } from "../state/resultsState";
import { DormantPart } from "./DormantPart";
import { FunnelPart } from "./FunnelPart";
import { MorePart } from "./MorePart";
import { NamesPage } from "./NamesPage";
import type { PartProps } from "./partProps";
import { useResultsStyles } from "./resultsStyles";
import { ReturnPart } from "./ReturnPart";

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: "flex", flexDirection: "column", outlineStyle: "none" },
  // Kept as it was left: its part, what was folded open, and where it was.
  away: { display: "none" },
});

const parts = ["dormant", "back", "funnel", "more"] as const;
type Part = (typeof parts)[number];

interface ResultsTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Results: who stays away, when clients come back, what calls came to, and the rest. */
export function ResultsTab({ state, jobs }: ResultsTabProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const [part, setPart] = useState<Part>("dormant");
  const words = resultsWords(state.language);
  useResultsOfDay(state, jobs);
  const view = viewOf(state.results);
  const isAway = state.results.names !== undefined;
  const noteFocus = useFocusBack(isAway);
  if (view === undefined) return <NotTold state={state} jobs={jobs} />;
  return (
    <>
      <h1 className={shared.hidden}>{words.heading}</h1>
      <p className={shared.hidden} role="status">
        {state.results.told.phase === "shown" ? "" : words.working}
      </p>
      {isAway && <NamesPage state={state} jobs={jobs} />}
      <div className={isAway ? styles.away : styles.panel} onFocus={noteFocus}>
        <PartTabs
          id="results"
          heading={words.heading}
          parts={parts}
          words={words.parts}
          part={part}
          onPart={setPart}
        >
          <PartShown part={part} state={state} jobs={jobs} view={view} />
        </PartTabs>
      </div>
    </>
  );
}

function PartShown({ part, ...props }: PartProps & { readonly part: Part }) {
  switch (part) {
    case "dormant":
      return <DormantPart {...props} />;
    case "back":
      return <ReturnPart {...props} />;
    case "funnel":
      return <FunnelPart {...props} />;
    case "more":
      return <MorePart {...props} />;
  }
}

/** Gives the focus back to the number that was opened, once its names are closed. */
function useFocusBack(isAway: boolean): (event: FocusEvent<HTMLElement>) => void {
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAway) return;
    return () => opener.current?.focus();
  }, [isAway]);
  return ({ target }) => {
    opener.current = target;
  };
}

/** Asks for the results when the tab is looked at, and again once the day was judged anew. */
function useResultsOfDay({ day, results }: PaneState, jobs: PaneJobs): void {
  const overview = overviewOf(day);
  const { told } = results;
  const isAsked = told.phase !== "unasked" && told.of === overview;
  const isReady = overview !== undefined && day.phase !== "working";
  useEffect(() => {
    if (isReady && !isAsked) jobs.askResults();
  }, [isReady, isAsked, jobs]);
}

/** Nothing is told of a workbook that nobody has read. */
function NotTold({ state, jobs }: ResultsTabProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const { phase } = state.day;
  const isUnread = overviewOf(state.day) === undefined && phase !== "working";
  return (
    <Section>
      <h1 className={styles.hidden}>{words.heading}</h1>
      <p className={styles.line} role="status">
        {isUnread ? words.notRead : words.working}
      </p>
      {isUnread && (
        <Button className={styles.gap} onClick={() => jobs.look()}>
          {words.readNow}
        </Button>
      )}
    </Section>
  );
}
