import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** How lines, bands and marks of all charts look. */
export const useChartStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "auto",
    overflow: "visible",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    "& text": { fill: tokens.colorNeutralForeground2 },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
  base: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1" },
  band: { fill: tokens.colorCompoundBrandStroke, opacity: "0.2", stroke: "none" },
  ours: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2",
    strokeLinejoin: "round",
    [forced]: { stroke: "CanvasText" },
  },
  second: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5",
    strokeDasharray: "6 3",
    [forced]: { stroke: "CanvasText" },
  },
  third: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2",
    strokeDasharray: "1.5 3",
    [forced]: { stroke: "CanvasText" },
  },
  claim: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5",
    strokeDasharray: "4 3",
    [forced]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2",
    [forced]: { fill: "CanvasText" },
  },
  lozenge: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5",
  },
  outside: {
    fill: tokens.colorStatusWarningForeground3,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1",
    [forced]: { fill: "Highlight" },
  },
  // The words stand over lines; a rim of the ground's colour parts them.
  words: {
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4",
    strokeLinejoin: "round",
    fontWeight: tokens.fontWeightSemibold,
    "&&": { fill: tokens.colorNeutralForeground1 },
  },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& li": { display: "inline-flex", alignItems: "center", columnGap: "4px" },
    "& svg": { width: "20px", height: "10px", flexShrink: 0 },
  },
});

/** Which of the lines it is: each has its own dashes, so that none is told by colour alone. */
export const lineLooks = ["ours", "second", "third"] as const;
export type LineLook = (typeof lineLooks)[number];
