import { escapeXml } from "../write/escapeText";
import type { SavedPrint } from "./savedWorkbook";

/** Writes how a sheet is printed, element by element. */
export function printXml(
  print: SavedPrint,
  tag: (name: string, attributes: string, inside?: string) => string,
): readonly (readonly [string, string])[] {
  const { margins } = print;
  const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
  const setup =
    `paperSize="${print.paper}"` +
    (print.scale === undefined ? "" : ` scale="${print.scale}"`) +
    (print.fitToWidth === undefined ? "" : ` fitToWidth="${print.fitToWidth}"`) +
    (print.fitToWidth === undefined && print.fitToHeight === undefined
      ? ""
      : ` fitToHeight="${print.fitToHeight ?? 0}"`) +
    ` orientation="${print.landscape ? "landscape" : "portrait"}"`;
  const header = print.header === "" ? "" : tag("oddHeader", "", escapeXml(print.header));
  const footer = print.footer === "" ? "" : tag("oddFooter", "", escapeXml(print.footer));
  const breaks = print.breaksBefore.map((rowIndex) =>
    tag("brk", `id="${rowIndex}" max="16383" man="1"`),
  );
  const counts = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  return [
    [
      "pageMargins",
      tag("pageMargins", sides.map((side) => `${side}="${margins[side]}"`).join(" ")),
    ],
    ["pageSetup", tag("pageSetup", setup)],
    ["headerFooter", header + footer === "" ? "" : tag("headerFooter", "", header + footer)],
    ["rowBreaks", breaks.length === 0 ? "" : tag("rowBreaks", counts, breaks.join(""))],
  ];
}
