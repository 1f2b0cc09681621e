import type { GridBorder } from "../grid/gridLook";

/** The file's word for a line of Office.js. */
export function lineName({ style, weight }: GridBorder): string {
  const medium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return medium ? "mediumDashed" : "dashed";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "DashDot":
      return medium ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return medium ? "mediumDashDotDot" : "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : weight.toLowerCase();
  }
}
