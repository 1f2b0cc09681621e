import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of names and numbers: names left, numbers right, totals under a line. */
export const useTableStyles = makeStyles({
  lines: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `3px 0 3px ${tokens.spacingHorizontalS}`,
      verticalAlign: "baseline",
      fontWeight: tokens.fontWeightRegular,
    },
    textAlign: "left",
    "& th": { textAlign: "inherit" },
    "& th:first-child, & td:first-child": { paddingLeft: 0 },
    "& thead th": {
      paddingTop: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
    },
    // The numbers' headings stand over their numbers.
    "& thead th + th": { textAlign: "right" },
    "@media (max-width: 260px)": {
      "& thead th": { whiteSpace: "normal" },
      "& th:first-child": { overflowWrap: "anywhere" },
      "& th, & td": { paddingLeft: tokens.spacingHorizontalXS },
    },
    "& tfoot th, & tfoot td": {
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  ruled: {
    "& tbody tr + tr > *": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tbody td, & tbody th": { paddingTop: "5px", paddingBottom: "5px" },
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
});
