import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the screens behind Today share. */
export const useListsStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
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
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  ruled: {
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  beside: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  number: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  // Fluent's controls keep room around themselves; the text around them does not.
  choices: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    display: "flex",
    flexDirection: "column",
  },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0, "& legend": { padding: 0 } },
  spoken: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});
