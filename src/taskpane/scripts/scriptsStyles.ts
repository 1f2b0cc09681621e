import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of the tab share. */
export const useScriptsStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  // Words that can be pressed are no smaller than a finger needs.
  target: { display: "inline-block", minWidth: "24px", minHeight: "24px", lineHeight: "24px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  beside: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  slot: {
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    WebkitBoxDecorationBreak: "clone",
  },
  slotPad: { padding: "0 2px" },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} var(--pane-gutter)`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
