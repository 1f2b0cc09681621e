import { Button, useId } from "@fluentui/react-components";

import { scriptsWords, type ScriptsWords } from "../../wording/pane/scriptsWords";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { SavedNotice } from "./SavedNotice";
import { editOf, piecesOf, type OpenScript, type ScriptDraft } from "./scriptDraft";
import { useScriptsStyles } from "./scriptsStyles";

interface EditorFootProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly open: OpenScript;
  readonly draft: ScriptDraft;
  readonly onDraft: (draft: ScriptDraft) => void;
}

/** Saves what was typed, or says why it cannot be saved. */
export function EditorFoot({ state, jobs, open, draft, onDraft }: EditorFootProps) {
  const styles = useScriptsStyles();
  const whyId = useId("why");
  const { save: words } = scriptsWords(state.language);
  const isSaving = state.scripts.saving.phase === "writing";
  const edit = editOf(open, draft);
  const problems = piecesOf(open, draft)
    .filter(({ isChanged }) => isChanged)
    .reduce((sum, { checked }) => sum + checked.problems.length, 0);
  const why = whyNot({
    isReadOnly: state.isReadOnly,
    isChanged: edit !== undefined,
    problems,
    words,
  });
  return (
    <footer className={styles.foot}>
      <SavedNotice state={state} jobs={jobs} />
      <div className={styles.buttons}>
        <Button
          className={styles.grow}
          appearance="primary"
          disabledFocusable={isSaving || why !== undefined}
          aria-describedby={why === undefined ? undefined : whyId}
          onClick={() => {
            if (edit !== undefined && why === undefined) jobs.saveScript(edit);
          }}
        >
          {isSaving ? words.saving : words.save}
        </Button>
        <Button
          disabledFocusable={isSaving || Object.keys(draft).length === 0}
          onClick={() => onDraft({})}
        >
          {words.discard}
        </Button>
      </div>
      {why !== undefined && (
        <p className={styles.caption} id={whyId}>
          {why}
        </p>
      )}
    </footer>
  );
}

interface SaveStanding {
  readonly isReadOnly: boolean;
  readonly isChanged: boolean;
  readonly problems: number;
  readonly words: ScriptsWords["save"];
}

function whyNot({ isReadOnly, isChanged, problems, words }: SaveStanding): string | undefined {
  if (isReadOnly) return words.readOnly;
  if (problems > 0) return words.stop(problems);
  return isChanged ? undefined : words.unchanged;
}
