import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular, LockClosedRegular } from "@fluentui/react-icons";

import { stateWords, type StateWords } from "../../wording/pane/stateWords";
import { sayHostProblem } from "../../wording/sayHostProblem";
import type { PaneJobs } from "../state/paneJobs";
import type { DayState, PaneState } from "../state/paneState";
import { primaryId } from "../today/useFocusAfterJob";
import { Section } from "../frame/Section";
import { Notice } from "./Notice";
import { StateView } from "./StateView";

interface StoppedStateProps {
  readonly state: PaneState;
  readonly stopped: Extract<DayState, { readonly phase: "stopped" }>;
  readonly jobs: PaneJobs;
}

/** A job that did not get to its end: why, what is safe, and the same click again. */
export function StoppedState({ state, stopped, jobs }: StoppedStateProps) {
  const words = stateWords(state.language);
  const { problem, left, job } = stopped;
  // What a person stopped herself is no problem of hers: she is told what it left, no more.
  if (problem.code === "cancelled")
    return (
      <Section>
        <Notice intent="info" text={words.cancelled(words.left[left])} />
      </Section>
    );
  const again = () => {
    if (job === "make") jobs.makeCallSheet();
    else jobs.look();
  };
  const isLocked = problem.code === "sheetProtected" || problem.code === "workbookReadOnly";
  return (
    <StateView
      icon={isLocked ? <LockClosedRegular /> : <ErrorCircleRegular />}
      title={titleOf(stopped, words)}
      sentences={[sayHostProblem(problem, state.language), words.left[left]]}
      wayOn={
        <Button id={primaryId} appearance="primary" onClick={again}>
          {words.retry}
        </Button>
      }
      isAlert
    />
  );
}

/** The sheet of before still stands below: it is the new one that is missing. */
function titleOf({ job, overview }: StoppedStateProps["stopped"], words: StateWords): string {
  if (job === "look") return words.notRead;
  return overview?.callSheet === undefined ? words.notMade : words.notMadeAgain;
}
