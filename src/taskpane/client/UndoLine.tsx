import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleFilled } from "@fluentui/react-icons";

import { padWords } from "../../wording/pane/padWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { wordsIn } from "../../wording/words";
import type { PaneState } from "../state/paneState";
import { KeyCap } from "./KeyCap";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalSNudge,
    padding: `2px 2px 2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  undo: { flexShrink: 0 },
});

interface UndoLineProps {
  readonly state: PaneState;
  readonly onUndo: () => void;
}

/** What was logged last, to be taken back until the next: it covers nothing and does not time out. */
export function UndoLine({ state, onUndo }: UndoLineProps) {
  const styles = useStyles();
  const { language, asOf, logged, writing } = state;
  const { last } = logged;
  if (last === undefined) return null;
  const words = padWords(language);
  const { call, name, nextOn } = last;
  const again = nextOn === undefined ? undefined : sayShortDay(nextOn, asOf, language);
  const isUndoing = writing.phase === "writing" && writing.what === "reversal";
  return (
    <div className={styles.line}>
      <CheckmarkCircleFilled className={styles.sign} />
      <span className={styles.said} role="status">
        {words.saved(name, wordsIn(language).outcomes[call.outcome], again)}
      </span>
      <Button
        size="small"
        className={styles.undo}
        icon={<ArrowUndoRegular />}
        disabledFocusable={isUndoing}
        onClick={onUndo}
      >
        {isUndoing ? words.undoing : words.undo} <KeyCap name="Z" onButton />
      </Button>
    </div>
  );
}
