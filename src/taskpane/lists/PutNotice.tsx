import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { listsWords } from "../../wording/pane/listsWords";
import { sayHostProblem } from "../../wording/sayHostProblem";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} var(--pane-gutter)` },
});

interface PutNoticeProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** Within a section, which has its own room at the sides. */
  readonly isInside?: boolean;
}

/** What became of a sheet: on its way, there, or not written and why. */
export function PutNotice({ state, jobs, isInside = false }: PutNoticeProps) {
  const styles = useStyles();
  const words = listsWords(state.language);
  const { put } = state.lists;
  if (put.phase === "idle") return null;
  return (
    <div
      className={isInside ? undefined : styles.place}
      role={put.phase === "failed" ? "alert" : "status"}
    >
      {put.phase === "writing" && <Notice intent="info" text={words.putting} />}
      {put.phase === "done" && <PutDone sheets={put.sheets} state={state} jobs={jobs} />}
      {put.phase === "failed" && (
        <Notice
          intent="error"
          text={words.notPut(sayHostProblem(put.problem, state.language))}
          {...(put.problem.code === "editedMeanwhile"
            ? { action: <Link onClick={() => jobs.look()}>{words.readAgain}</Link> }
            : {})}
        />
      )}
    </div>
  );
}

interface PutDoneProps extends Pick<PutNoticeProps, "state" | "jobs"> {
  readonly sheets: readonly string[];
}

function PutDone({ sheets, state, jobs }: PutDoneProps) {
  const words = listsWords(state.language);
  const [first] = sheets;
  if (first === undefined) return null;
  const text = sheets.length === 1 ? words.putDone(first) : words.values.done(sheets.join(" · "));
  return (
    <Notice
      intent="success"
      text={text}
      action={<Link onClick={() => jobs.showInSheet(first, 1)}>{words.show}</Link>}
    />
  );
}
