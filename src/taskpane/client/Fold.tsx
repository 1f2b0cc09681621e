import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  text: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "16px" },
});

interface FoldProps {
  readonly text: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens what is behind it. */
export function Fold({ text, icon, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        <span className={styles.text}>{text}</span>
        <Chevron className={styles.icon} />
      </button>
      {isOpen && children}
    </>
  );
}
