import { makeStyles, tokens } from "@fluentui/react-components";

import { byHandWords } from "../../wording/pane/byHandWords";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";
import { sayWriteProblem } from "../states/sayWriteProblem";

const useStyles = makeStyles({
  place: { padding: `0 var(--pane-gutter) ${tokens.spacingVerticalM}` },
});

interface MarkNoticeProps {
  readonly state: PaneState;
  readonly isMade: boolean;
}

/** What became of a change by hand: on its way, kept, or not written and why; a closed day, too. */
export function MarkNotice({ state, isMade }: MarkNoticeProps) {
  const styles = useStyles();
  const words = byHandWords(state.language);
  const { writing, language } = state;
  const isClosedDay = writing.phase === "failed" && writing.what === "settings";
  if (writing.phase === "idle" || !(writing.what === "mark" || isClosedDay)) return null;
  return (
    <div className={styles.place}>
      {writing.phase === "writing" && <Notice intent="info" text={words.writing} />}
      {writing.phase === "done" && (
        <Notice intent="success" text={isMade ? words.savedSheetOlder : words.saved} />
      )}
      {writing.phase === "failed" && (
        <Notice intent="error" text={words.notSaved(sayWriteProblem(writing.problem, language))} />
      )}
    </div>
  );
}
