import { sayHostProblem } from "../../wording/sayHostProblem";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { stateWords } from "../../wording/pane/stateWords";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";

interface SavedNoticeProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Whether the sheet stands, or why it does not. */
export function SavedNotice({ state, jobs }: SavedNoticeProps) {
  const { language, scripts } = state;
  const { saving } = scripts;
  const { save: words } = scriptsWords(language);
  const close = {
    closeWord: stateWords(language).close,
    onClose: () => jobs.closeScriptsNotice(),
  };
  if (saving.phase === "done")
    return (
      <div role="status">
        <Notice intent="success" text={words.saved(saving.sheet)} {...close} />
      </div>
    );
  if (saving.phase !== "failed") return null;
  const { problem } = saving;
  const why =
    problem.code === "editedMeanwhile"
      ? words.changed
      : words.notSaved(sayHostProblem(problem, language));
  return (
    <div role="alert">
      <Notice intent="error" text={why} {...close} />
    </div>
  );
}
