import { makeStyles, tokens } from "@fluentui/react-components";

/** What several parts of the card have in common. */
export const useCardStyles = makeStyles({
  plain: { margin: 0 },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  /** What begins with a small letter elsewhere stands alone here. */
  sentence: { "::first-letter": { textTransform: "uppercase" } },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  between: { justifyContent: "space-between" },
  gapAbove: { marginTop: tokens.spacingVerticalS },
  /** Words to be spoken as they stand. */
  spoken: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  /** A line that belongs to the message above it. */
  underMessage: {
    padding: `0 var(--pane-gutter) ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
