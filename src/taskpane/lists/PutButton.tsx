import { Button } from "@fluentui/react-components";

import { listsWords } from "../../wording/pane/listsWords";
import type { AskedSheet } from "../../workflow/desk/listsDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";

interface PutButtonProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** What the sheet is called when it is made. */
  readonly name: string;
  readonly asked: AskedSheet;
  /** What the button says; left out, "Put in workbook". */
  readonly word?: string;
  readonly isSecondary?: boolean;
}

/** Makes or refills a sheet of ours, and says which sheets it leaves alone. */
export function PutButton({ state, jobs, name, asked, word, isSecondary = false }: PutButtonProps) {
  const styles = useListsStyles();
  const words = listsWords(state.language);
  const isBusy = state.isReadOnly || state.lists.put.phase === "writing";
  return (
    <>
      <Button
        appearance={isSecondary ? "secondary" : "primary"}
        disabledFocusable={isBusy}
        onClick={() => jobs.putSheet(asked)}
      >
        {word ?? words.put}
      </Button>
      <p className={styles.caption}>{state.isReadOnly ? words.readOnly : words.writesOnly(name)}</p>
    </>
  );
}
