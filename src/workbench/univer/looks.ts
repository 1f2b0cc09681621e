import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  plainLook,
  type GridBorder,
  type GridEdge,
  type GridLook,
} from "../../host/xlsx/grid/gridLook";

const horizontals = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;

const verticals = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
} as const;

const sides: Readonly<Record<GridEdge, "t" | "b" | "l" | "r">> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};

const pixelsOfIndent = 9;

/**
 * The traits of a look as Univer styles them. What Univer cannot show of a look is kept beside, in
 * `custom`, so that nothing an add-in sets is forgotten.
 */
export function styleOf(look: Partial<GridLook>): IStyleData {
  const style: IStyleData = {};
  const { numberFormat, fillColor, fontColor, horizontal, vertical } = look;
  if (numberFormat !== undefined)
    style.n = numberFormat === "General" ? null : { pattern: numberFormat };
  if ("fillColor" in look) style.bg = fillColor === undefined ? null : { rgb: fillColor };
  if (fontColor !== undefined)
    style.cl = fontColor === plainLook.fontColor ? null : { rgb: fontColor };
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.underline !== undefined) style.ul = { s: flag(look.underline) };
  if (look.strikethrough !== undefined) style.st = { s: flag(look.strikethrough) };
  if (horizontal !== undefined) style.ht = horizontals[horizontal];
  if (vertical !== undefined) style.vt = verticals[vertical];
  if (look.wrapText !== undefined)
    style.tb = look.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (look.indent !== undefined) style.pd = { l: look.indent * pixelsOfIndent + 2 };
  if (look.borders !== undefined) style.bd = borderStyle(look.borders);
  return style;
}

/** The look of a Univer style; what it leaves out is a new workbook's. */
export function lookOf(style: Nullable<IStyleData>, locked: boolean): GridLook {
  if (style === null || style === undefined) return { ...plainLook, locked };
  return {
    numberFormat: style.n?.pattern ?? plainLook.numberFormat,
    fillColor: style.bg?.rgb ?? undefined,
    fontColor: style.cl?.rgb ?? plainLook.fontColor,
    fontName: style.ff ?? plainLook.fontName,
    fontSize: style.fs ?? plainLook.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: nameOf(horizontals, style.ht) ?? plainLook.horizontal,
    vertical: nameOf(verticals, style.vt) ?? plainLook.vertical,
    wrapText: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round(((style.pd?.l ?? 2) - 2) / pixelsOfIndent)),
    locked,
    borders: borderLooks(style.bd),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

/** Lines of Office.js, by their style and weight. */
const lines: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

function borderStyle(borders: GridLook["borders"]): IBorderData {
  const data: IBorderData = {};
  for (const [edge, side] of Object.entries(sides) as [GridEdge, "t" | "b" | "l" | "r"][]) {
    const line = borders[edge];
    data[side] = line === undefined || line.style === "None" ? null : lineOf(line);
  }
  return data;
}

function lineOf({ style, weight, color }: GridBorder) {
  const exact = lines.find((each) => each[0] === style && each[1] === weight);
  const like = exact ?? lines.find((each) => each[0] === style);
  return { s: like?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function borderLooks(data: Nullable<IBorderData>): GridLook["borders"] {
  const looks: Partial<Record<GridEdge, GridBorder>> = {};
  for (const [edge, side] of Object.entries(sides) as [GridEdge, "t" | "b" | "l" | "r"][]) {
    const line = data?.[side];
    const known = lines.find((each) => each[2] === line?.s);
    if (line === null || line === undefined || known === undefined) continue;
    looks[edge] = { style: known[0], weight: known[1], color: line.cl.rgb ?? "#000000" };
  }
  return looks;
}
