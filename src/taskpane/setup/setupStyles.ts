import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of the tab share. */
export const useSetupStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  heading: { margin: 0, font: "inherit" },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
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
  // Fluent's radios and switches keep room around themselves; the text around them does not.
  choices: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
  beside: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  field: { width: "100%", minWidth: 0 },
  samples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: {
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: "0 6px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
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
