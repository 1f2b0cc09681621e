import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

import { todayWords } from "../../wording/pane/todayWords";
import type { PaneState } from "../state/paneState";
import { jobPercent } from "./jobPercent";

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** While the workbook is read without anybody waiting for it: a line that gets out of the way. */
export function LookingLine({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  if (state.day.phase !== "working" || state.day.job !== "look") return null;
  const words = todayWords(state.language).read;
  return (
    <div>
      <p className={styles.text}>{words.looking}</p>
      <ProgressBar
        aria-label={words.looking}
        value={jobPercent(state.day.progress)}
        max={lookedPercent}
      />
    </div>
  );
}

/** Looking ends where judging does. */
const lookedPercent = jobPercent({ step: "judging", doneShare: 1 });
