import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of the tab share. */
export const useResultsStyles = makeStyles({
  line: { margin: 0 },
  headline: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  big: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  caption: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  target: { minHeight: "24px", display: "inline-flex", alignItems: "center" },
  // Grey words are still words: what is of few is said and not shouted.
  small: { color: tokens.colorNeutralForeground3 },
  flagged: {
    color: tokens.colorStatusWarningForeground3,
    whiteSpace: "nowrap",
    "& svg": { verticalAlign: "-2px", marginRight: "2px" },
  },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  amount: { width: "108px" },
  sure: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  signal: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    "& thead th": { verticalAlign: "bottom" },
    "& tbody th": { overflowWrap: "anywhere" },
    "& tbody th, & tbody td": { paddingTop: "2px", paddingBottom: "2px" },
  },
  gap: { marginTop: tokens.spacingVerticalS },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
