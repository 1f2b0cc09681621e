import { Button } from "@fluentui/react-components";

import type { SetupWords } from "../../wording/pane/setupWords";
import type { PaneState } from "../state/paneState";
import { useSetupStyles } from "./setupStyles";

interface KeepBarProps {
  readonly words: SetupWords["keep"];
  readonly state: PaneState;
  /** What the button that keeps says. */
  readonly keepWord: string;
  readonly backWord: string;
  readonly onKeep: () => void;
  /** Left out where there is nothing to go back to. */
  readonly onBack?: (() => void) | undefined;
}

/** Keeps what was chosen in the workbook, or lets it go; says why where it cannot be kept. */
export function KeepBar({ words, state, keepWord, backWord, onKeep, onBack }: KeepBarProps) {
  const styles = useSetupStyles();
  const { writing, isReadOnly } = state;
  const isKeeping = writing.phase === "writing" && writing.what === "settings";
  return (
    <>
      <div className={styles.buttons}>
        <Button
          className={styles.grow}
          appearance="primary"
          disabledFocusable={isKeeping || isReadOnly}
          onClick={onKeep}
        >
          {isKeeping ? words.keeping : keepWord}
        </Button>
        {onBack !== undefined && (
          <Button disabledFocusable={isKeeping} onClick={onBack}>
            {backWord}
          </Button>
        )}
      </div>
      {isReadOnly && <p className={styles.caption}>{words.readOnly}</p>}
    </>
  );
}
