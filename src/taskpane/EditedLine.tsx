import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { frameWords } from "../wording/pane/frameWords";
import type { PaneState } from "./state/paneState";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "24px",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} var(--pane-gutter)`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  again: { fontSize: "inherit", lineHeight: "inherit" },
});

interface EditedLineProps {
  readonly state: PaneState;
  readonly onReadAgain: () => void;
}

/** That the workbook has changed since it was read; it is read again when somebody asks. */
export function EditedLine({ state, onReadAgain }: EditedLineProps) {
  const styles = useStyles();
  const { editedSheets, day, language } = state;
  if (editedSheets.length === 0 || day.phase === "unread" || day.phase === "working") return null;
  const words = frameWords(language);
  return (
    <p className={styles.line} role="status">
      {words.edited}
      <Link className={styles.again} onClick={onReadAgain}>
        {words.readAgain}
      </Link>
    </p>
  );
}
