import { colours, fontLooks } from "../../sheetLook";
import { appendInside, applyEdits, insertAfter, setAttribute, type XmlEdit } from "../xml/editXml";
import { attributeOf, childOf, isTrue, listed } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { escapeXml } from "./escapeText";

/** How one of our cells looks. */
export interface CellLook {
  readonly font: "plain" | "title" | "quiet" | "header" | "cell" | "small";
  readonly format: "general" | "text" | "date" | "money" | "wholeNumber";
  readonly wrap: boolean;
  /** Marks the cell as text the way a leading apostrophe does. */
  readonly quoted: boolean;
  /** A line under the cell; `pen` boxes it for handwriting, `header` makes the line heavy. */
  readonly edge?: "below" | "pen" | "header" | undefined;
}

/** The lists we append to, in the order the format demands among all lists of the part. */
const lists = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type List = (typeof lists)[number];

/** Lists a missing one must stand in front of. */
const followers: Readonly<Record<List, readonly string[]>> = {
  numFmts: ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  fonts: ["fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  fills: ["borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  borders: ["cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  cellXfs: ["cellStyles", "dxfs", "tableStyles", "colors", "extLst"],
};

const builtIn = { general: 0, wholeNumber: 1, money: 4, text: 49 } as const;
const dateCode = "yyyy-mm-dd";
const firstCustomFormat = 164;

/**
 * The styles part, to which our looks are appended. What is there already is found and used again:
 * making the same sheets every day does not make the part longer every day.
 */
export class StyleBook {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly added: Readonly<Record<List, string[]>>;
  private readonly known = new Map<string, number>();

  constructor(text: string, part: string) {
    this.text = text;
    this.root = parseXml(text, part);
    this.added = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] };
    // What stands first is everybody's default; ours must not become it.
    if (listed(this.root, "fonts", "font").length === 0)
      this.added.fonts.push(this.tag("font", "", this.tag("sz", 'val="11"')));
    if (listed(this.root, "fills", "fill").length === 0)
      for (const pattern of ["none", "gray125"]) this.added.fills.push(this.fillXml(pattern));
    if (listed(this.root, "borders", "border").length === 0)
      this.added.borders.push(this.borderXml({}));
    if (listed(this.root, "cellXfs", "xf").length === 0)
      this.added.cellXfs.push(this.tag("xf", 'numFmtId="0" fontId="0" fillId="0" borderId="0"'));
  }

  /** Index of the cell style with this look. */
  indexOf(look: CellLook): number {
    const key = [look.font, look.format, look.wrap, look.quoted, look.edge].join();
    const index = this.known.get(key) ?? this.findOrAdd(look);
    this.known.set(key, index);
    return index;
  }

  /** The part's text with everything appended. */
  finish(): string {
    return applyEdits(
      this.text,
      lists.flatMap((list) => this.editsOf(list)),
    );
  }

  private findOrAdd(look: CellLook): number {
    const format = look.format === "date" ? this.dateFormat() : builtIn[look.format];
    const font = look.font === "plain" ? 0 : this.font(look.font);
    const base = childOf(this.root, "cellStyleXfs") === undefined ? "" : ' xfId="0"';
    const xml = this.tag(
      "xf",
      `numFmtId="${format}" fontId="${font}" fillId="${this.fill(look)}" ` +
        `borderId="${this.border(look)}"${base}` +
        (look.quoted ? ' quotePrefix="1"' : "") +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      this.tag("alignment", look.wrap ? 'vertical="top" wrapText="1"' : 'vertical="top"'),
    );
    const wanted = styleKey(parseXml(xml, "styles"));
    const same = listed(this.root, "cellXfs", "xf").findIndex((xf) => styleKey(xf) === wanted);
    return same >= 0 ? same : this.append("cellXfs", xml);
  }

  private dateFormat(): number {
    const formats = listed(this.root, "numFmts", "numFmt");
    const known = formats.find((each) => attributeOf(each, "formatCode") === dateCode);
    if (known !== undefined) return Number(attributeOf(known, "numFmtId"));
    const taken = formats.map((each) => Number(attributeOf(each, "numFmtId")));
    const id = Math.max(firstCustomFormat - 1, ...taken) + 1;
    if (this.added.numFmts.length === 0)
      this.append("numFmts", this.tag("numFmt", `numFmtId="${id}" formatCode="${dateCode}"`));
    return id;
  }

  private font(kind: keyof typeof fontLooks): number {
    const fonts = listed(this.root, "fonts", "font");
    const name = escapeXml(valueOf(fonts[0], "name") ?? "Calibri");
    const { points, bold, quiet } = fontLooks[kind];
    // Said so, a table's style does not make a header white on our light ground.
    const ink = quiet ? colours.quiet : kind === "header" ? "000000" : undefined;
    const look =
      (bold ? this.tag("b", "") : "") +
      this.tag("sz", `val="${points}"`) +
      (ink === undefined ? "" : this.tag("color", `rgb="FF${ink}"`));
    const xml = this.tag("font", "", look + this.tag("name", `val="${name}"`));
    const wanted = fontKey(parseXml(xml, "styles"));
    const same = fonts.findIndex((font) => fontKey(font) === wanted);
    return same >= 0 ? same : this.append("fonts", xml);
  }

  private fill({ edge }: CellLook): number {
    return edge === "header" ? this.findOrAppend("fills", this.fillXml("solid")) : 0;
  }

  private border({ edge }: CellLook): number {
    if (edge === undefined) return 0;
    const below = edge === "header" ? "medium" : "thin";
    const sides = edge === "pen" ? { left: "thin", right: "thin" } : {};
    return this.findOrAppend("borders", this.borderXml({ ...sides, bottom: below }));
  }

  private fillXml(pattern: string): string {
    const colour = pattern === "solid" ? this.tag("fgColor", `rgb="FF${colours.header}"`) : "";
    return this.tag("fill", "", this.tag("patternFill", `patternType="${pattern}"`, colour));
  }

  private borderXml(styles: Readonly<Record<string, string>>): string {
    const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => {
      const style = styles[side];
      if (style === undefined) return this.tag(side, "");
      return this.tag(side, `style="${style}"`, this.tag("color", `rgb="FF${colours.line}"`));
    });
    return this.tag("border", "", sides.join(""));
  }

  private findOrAppend(list: "fills" | "borders", xml: string): number {
    const wanted = shapeKey(parseXml(xml, "styles"));
    const same = listed(this.root, list, childName[list]).findIndex(
      (each) => shapeKey(each) === wanted,
    );
    return same >= 0 ? same : this.append(list, xml);
  }

  private append(list: List, xml: string): number {
    const before = listed(this.root, list, childName[list]).length;
    const again = this.added[list].indexOf(xml);
    return before + (again >= 0 ? again : this.added[list].push(xml) - 1);
  }

  private editsOf(list: List): XmlEdit[] {
    const added = this.added[list];
    if (added.length === 0) return [];
    const element = childOf(this.root, list);
    if (element !== undefined) {
      const count = element.children.length + added.length;
      return [
        ...setAttribute(element, "count", String(count)),
        appendInside(this.text, element, added.join("")),
      ];
    }
    const xml = this.tag(list, `count="${added.length}"`, added.join(""));
    const next = this.root.children.find((child) => followers[list].includes(child.name));
    if (next !== undefined) return [{ start: next.start, end: next.start, text: xml }];
    const last = this.root.children.at(-1);
    return [last === undefined ? appendInside(this.text, this.root, xml) : insertAfter(last, xml)];
  }

  private tag(name: string, attributes: string, inside = ""): string {
    const fullName = this.root.prefix + name;
    const opening = attributes === "" ? fullName : `${fullName} ${attributes}`;
    return inside === "" ? `<${opening}/>` : `<${opening}>${inside}</${fullName}>`;
  }
}

const childName: Readonly<Record<List, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
};

function valueOf(font: XmlElement | undefined, name: string): string | undefined {
  const element = childOf(font, name);
  return element && attributeOf(element, "val");
}

/** What makes two cell styles of ours the same, however a writer has put it. */
function styleKey(style: XmlElement): string {
  const ids = ["numFmtId", "fontId", "fillId", "borderId", "xfId"].map((name) =>
    Number(attributeOf(style, name) ?? "0"),
  );
  const alignment = childOf(style, "alignment");
  const aligned = alignment?.attributes.map(({ name, value }) => `${name}=${value}`).sort() ?? [];
  const guarded = childOf(style, "protection") !== undefined;
  return [...ids, isTrue(style, "quotePrefix"), guarded, ...aligned].join();
}

/** What makes two fonts of ours the same: all their marks, but for what Office adds on saving. */
function fontKey(font: XmlElement): string {
  return font.children
    .filter((child) => !["family", "charset", "scheme"].includes(child.name))
    .map((child) => child.name + child.attributes.map(({ value }) => value).join())
    .sort()
    .join(";");
}

/** What makes two fills or borders of ours the same: every mark, in any order of attributes. */
function shapeKey({ name, attributes, children }: XmlElement): string {
  const marks = attributes.map((each) => `${each.name}=${each.value}`).sort();
  return `${name}(${marks.join()})[${children.map(shapeKey).join()}]`;
}

/** A styles part for workbooks that have none. */
export function emptyStyles(main: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}
