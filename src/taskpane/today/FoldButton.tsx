import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  fold: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: "4px 0",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  text: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, fontSize: "16px" },
});

interface FoldButtonProps {
  readonly text: string;
  readonly count: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A line with a number that opens what is behind it. */
export function FoldButton({ text, count, isOpen, onToggle }: FoldButtonProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle}>
      <span className={styles.text}>{text}</span>
      <span>{count}</span>
      <Chevron className={styles.chevron} />
    </button>
  );
}
