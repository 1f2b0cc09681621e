import { builtInFormats } from "../read/builtInFormats";
import { unescapeExcel } from "../xml/unescapeXml";
import { attributeOf, childOf, isTrue, listed } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import { plainLook, type GridBorder, type GridEdge, type GridLook } from "./gridLook";
import { colorOf } from "./themeColors";

/** The looks of a styles part, in the order cells number them; never empty. */
export function gridLooks(
  styles: XmlElement | undefined,
  theme: readonly string[],
): readonly GridLook[] {
  if (styles === undefined) return [plainLook];
  const custom = new Map(
    listed(styles, "numFmts", "numFmt").map((format) => [
      Number(attributeOf(format, "numFmtId")),
      unescapeExcel(attributeOf(format, "formatCode") ?? "General"),
    ]),
  );
  const fonts = listed(styles, "fonts", "font").map((font) => fontLook(font, theme));
  const fills = listed(styles, "fills", "fill").map((fill) => fillColor(fill, theme));
  const borders = listed(styles, "borders", "border").map((border) => borderLooks(border, theme));
  const looks = listed(styles, "cellXfs", "xf").map((style): GridLook => {
    const id = (name: string) => Number(attributeOf(style, name) ?? "0");
    const format = id("numFmtId");
    const protection = childOf(style, "protection");
    return {
      ...plainLook,
      ...fonts[id("fontId")],
      ...alignment(childOf(style, "alignment")),
      numberFormat: custom.get(format) ?? builtInFormats[format] ?? "General",
      fillColor: fills[id("fillId")],
      borders: borders[id("borderId")] ?? {},
      locked: protection === undefined || attributeOf(protection, "locked") !== "0",
    };
  });
  return looks.length === 0 ? [plainLook] : looks;
}

/** Colours and weight a differential format (`dxf`) gives to the cells a condition holds for. */
export function conditionLooks(
  styles: XmlElement | undefined,
  theme: readonly string[],
): readonly Readonly<{
  fillColor: string | undefined;
  fontColor: string | undefined;
  bold: boolean;
}>[] {
  if (styles === undefined) return [];
  return listed(styles, "dxfs", "dxf").map((format) => {
    const font = childOf(format, "font");
    const pattern = childOf(childOf(format, "fill"), "patternFill");
    // In a differential format the colour of a solid fill stands as background.
    const color = childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor");
    return {
      fillColor: colorOf(color, theme),
      fontColor: colorOf(childOf(font, "color"), theme),
      bold: isOn(childOf(font, "b")),
    };
  });
}

function fontLook(font: XmlElement, theme: readonly string[]): Partial<GridLook> {
  const size = Number(valueOf(font, "sz"));
  const underline = childOf(font, "u");
  return {
    fontColor: colorOf(childOf(font, "color"), theme) ?? plainLook.fontColor,
    fontName: valueOf(font, "name") ?? plainLook.fontName,
    fontSize: size > 0 ? size : plainLook.fontSize,
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    underline: underline !== undefined && attributeOf(underline, "val") !== "none",
    strikethrough: isOn(childOf(font, "strike")),
  };
}

function isOn(mark: XmlElement | undefined): boolean {
  return mark !== undefined && (attributeOf(mark, "val") === undefined || isTrue(mark, "val"));
}

function valueOf(element: XmlElement, name: string): string | undefined {
  const child = childOf(element, name);
  return child && attributeOf(child, "val");
}

function fillColor(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern && attributeOf(pattern, "patternType");
  if (kind === undefined || kind === "none" || kind === "gray125") return undefined;
  return colorOf(childOf(pattern, "fgColor"), theme);
}

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;

function borderLooks(
  border: XmlElement,
  theme: readonly string[],
): Partial<Record<GridEdge, GridBorder>> {
  const looks: Partial<Record<GridEdge, GridBorder>> = {};
  for (const side of border.children) {
    const edge = Object.hasOwn(edges, side.name)
      ? edges[side.name as keyof typeof edges]
      : undefined;
    const line = lines[attributeOf(side, "style") ?? "none"];
    if (edge === undefined || line === undefined) continue;
    looks[edge] = { ...line, color: colorOf(childOf(side, "color"), theme) ?? "#000000" };
  }
  return looks;
}

/** The file's line styles in the words of Office.js. */
const lines: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const horizontals: Readonly<Record<string, GridLook["horizontal"]>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
};

const verticals: Readonly<Record<string, GridLook["vertical"]>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
};

function alignment(element: XmlElement | undefined): Partial<GridLook> {
  if (element === undefined) return {};
  return {
    horizontal: horizontals[attributeOf(element, "horizontal") ?? ""] ?? plainLook.horizontal,
    vertical: verticals[attributeOf(element, "vertical") ?? ""] ?? plainLook.vertical,
    wrapText: isTrue(element, "wrapText"),
    indent: Number(attributeOf(element, "indent") ?? "0"),
  };
}
