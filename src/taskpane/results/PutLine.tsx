import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { accountPaneWords } from "../../wording/pane/accountPaneWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { sayHostProblem } from "../../wording/sayHostProblem";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import type { PutSheet, ResultsPut } from "../state/resultsState";
import { Notice } from "../states/Notice";
import { useResultsStyles } from "./resultsStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // With wide letters the button goes below rather than out of the pane.
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  what: { minWidth: 0, maxWidth: "100%" },
  button: { flexShrink: 0, marginLeft: "auto" },
});

interface PutLineProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** What is shown below: a date, a time to choose. */
  readonly children: ReactNode;
}

/** The head of a part: what it is of, and the way into the workbook. */
export function PutLine({ state, jobs, children }: PutLineProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const words = resultsWords(state.language);
  const { put } = state.results;
  const isWriting = put.phase === "writing";
  return (
    <Section>
      <div className={styles.row}>
        <div className={styles.what}>{children}</div>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isWriting || state.isReadOnly}
          onClick={() => jobs.putResults()}
        >
          {isWriting ? words.putting : words.put}
        </Button>
      </div>
      {state.isReadOnly && <p className={shared.caption}>{words.readOnly}</p>}
      <PutNotice state={state} what="results" />
    </Section>
  );
}

/** Whether a sheet stands in the workbook now, or why it does not. */
export function PutNotice({ state, what }: { readonly state: PaneState; readonly what: PutSheet }) {
  const shared = useResultsStyles();
  const { results, language } = state;
  const { put } = results;
  if (put.phase !== "done" && put.phase !== "failed") return null;
  if (put.what !== what) return null;
  if (put.phase === "failed")
    return (
      <div className={shared.gap} role="alert">
        <Notice intent="error" text={sayPutProblem(put.problem, state)} />
      </div>
    );
  const words = resultsWords(language);
  const done =
    what === "results" ? words.putDone(put.sheet) : accountPaneWords(language).done(put.sheet);
  return (
    <div className={shared.gap} role="status">
      <Notice
        intent={put.isWithoutCharts ? "warning" : "success"}
        text={put.isWithoutCharts ? done + words.next + words.tablesOnly : done}
      />
    </div>
  );
}

function sayPutProblem(
  problem: Extract<ResultsPut, { phase: "failed" }>["problem"],
  { language }: PaneState,
): string {
  const { problems } = accountPaneWords(language);
  switch (problem.code) {
    case "UNDECIDED":
      return problems.UNDECIDED(problem.lines);
    case "LINE_LOCKED":
    case "NOTE_MISSING":
    case "MONTH_RUNNING":
    case "LINE_GONE":
      return problems[problem.code];
    default:
      return sayHostProblem(problem, language);
  }
}
