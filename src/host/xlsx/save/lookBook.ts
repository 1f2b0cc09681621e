import type { GridEdge, GridLook } from "../grid/gridLook";
import { escapeXml } from "../write/escapeText";
import { appendInside, applyEdits, insertAfter, setAttribute, type XmlEdit } from "../xml/editXml";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { lineName } from "./lineName";

type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The lists in the order the format demands, and what each holds. */
const lists: readonly (readonly [list: List, child: string])[] = [
  ["numFmts", "numFmt"],
  ["fonts", "font"],
  ["fills", "fill"],
  ["borders", "border"],
  ["cellXfs", "xf"],
  ["dxfs", "dxf"],
];
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"].concat([
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
]);
const firstCustomFormat = 164;

/** The styles part, to which looks of cells are appended; what is there stays as it is. */
export class LookBook {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly added = new Map<List, string[]>(lists.map(([list]) => [list, []]));
  private readonly known = new Map<string, number>();
  private nextFormat: number;

  constructor(text: string, part: string) {
    this.text = text;
    this.root = parseXml(text, part);
    const ids = listed(this.root, "numFmts", "numFmt").map((format) =>
      Number(attributeOf(format, "numFmtId")),
    );
    this.nextFormat = Math.max(firstCustomFormat - 1, ...ids) + 1;
  }

  /** Number of the cell style with this look. */
  indexOf(look: GridLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.append("cellXfs", this.styleXml(look));
    this.known.set(key, index);
    return index;
  }

  /** Number of a format for cells a condition holds for. */
  conditionLook(look: {
    readonly fillColor: string | undefined;
    readonly fontColor: string | undefined;
    readonly bold: boolean;
  }): number {
    const bold = look.bold ? this.tag("b", "") : "";
    const color = look.fontColor === undefined ? "" : this.tag("color", rgb(look.fontColor));
    const font = bold + color === "" ? "" : this.tag("font", "", bold + color);
    const fill =
      look.fillColor === undefined
        ? ""
        : this.tag(
            "fill",
            "",
            this.tag("patternFill", "", this.tag("bgColor", rgb(look.fillColor))),
          );
    return this.append("dxfs", this.tag("dxf", "", font + fill));
  }

  changed(): boolean {
    return [...this.added.values()].some((entries) => entries.length > 0);
  }

  finish(): string {
    return applyEdits(
      this.text,
      lists.flatMap(([list, child]) => this.editsOf(list, child)),
    );
  }

  private styleXml(look: GridLook): string {
    const base = childOf(this.root, "cellStyleXfs") === undefined ? "" : ' xfId="0"';
    return this.tag(
      "xf",
      `numFmtId="${this.format(look.numberFormat)}" fontId="${this.font(look)}" ` +
        `fillId="${this.fill(look.fillColor)}" borderId="${this.border(look.borders)}"${base} ` +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
        (look.locked ? "" : ' applyProtection="1"'),
      this.alignment(look) + (look.locked ? "" : this.tag("protection", 'locked="0"')),
    );
  }

  private format(code: string): number {
    if (code === "General") return 0;
    if (code === "@") return 49;
    const found = listed(this.root, "numFmts", "numFmt").find(
      (format) => attributeOf(format, "formatCode") === code,
    );
    if (found !== undefined) return Number(attributeOf(found, "numFmtId"));
    const key = `format ${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.known.set(key, id);
    this.append("numFmts", this.tag("numFmt", `numFmtId="${id}" formatCode="${escapeXml(code)}"`));
    return id;
  }

  private font(look: GridLook): number {
    const marks: readonly (readonly [boolean, string])[] = [
      [look.bold, "b"],
      [look.italic, "i"],
      [look.strikethrough, "strike"],
      [look.underline, "u"],
    ];
    const on = marks.filter(([isOn]) => isOn).map(([, name]) => this.tag(name, ""));
    return this.append(
      "fonts",
      this.tag(
        "font",
        "",
        on.join("") +
          this.tag("sz", `val="${look.fontSize}"`) +
          this.tag("color", rgb(look.fontColor)) +
          this.tag("name", `val="${escapeXml(look.fontName)}"`),
      ),
    );
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const solid = this.tag("patternFill", 'patternType="solid"', this.tag("fgColor", rgb(color)));
    return this.append("fills", this.tag("fill", "", solid));
  }

  private border(borders: GridLook["borders"]): number {
    const edges: readonly (readonly [GridEdge, string])[] = [
      ["EdgeLeft", "left"],
      ["EdgeRight", "right"],
      ["EdgeTop", "top"],
      ["EdgeBottom", "bottom"],
    ];
    if (edges.every(([edge]) => borders[edge] === undefined)) return 0;
    const sides = edges.map(([edge, name]) => {
      const line = borders[edge];
      return line === undefined
        ? this.tag(name, "")
        : this.tag(name, `style="${lineName(line)}"`, this.tag("color", rgb(line.color)));
    });
    return this.append(
      "borders",
      this.tag("border", "", `${sides.join("")}${this.tag("diagonal", "")}`),
    );
  }

  private alignment(look: GridLook): string {
    const traits = [
      look.horizontal === "General" ? "" : `horizontal="${look.horizontal.toLowerCase()}"`,
      look.vertical === "Bottom" ? "" : `vertical="${look.vertical.toLowerCase()}"`,
      look.wrapText ? 'wrapText="1"' : "",
      look.indent > 0 ? `indent="${look.indent}"` : "",
    ].filter((trait) => trait !== "");
    return traits.length === 0 ? "" : this.tag("alignment", traits.join(" "));
  }

  /** Puts an entry behind those of the file, once. */
  private append(list: List, xml: string): number {
    const child = lists.find(([name]) => name === list)?.[1] ?? "";
    const before = listed(this.root, list, child).length;
    const entries = this.added.get(list) ?? [];
    const again = entries.indexOf(xml);
    return before + (again >= 0 ? again : entries.push(xml) - 1);
  }

  private editsOf(list: List, child: string): XmlEdit[] {
    const entries = this.added.get(list) ?? [];
    if (entries.length === 0) return [];
    const element = childOf(this.root, list);
    if (element !== undefined) {
      const count = listed(this.root, list, child).length + entries.length;
      return [
        ...setAttribute(element, "count", String(count)),
        appendInside(this.text, element, entries.join("")),
      ];
    }
    const xml = this.tag(list, `count="${entries.length}"`, entries.join(""));
    const behind = order.slice(order.indexOf(list) + 1);
    const next = this.root.children.find((each) => behind.includes(each.name));
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

function rgb(color: string): string {
  return `rgb="FF${color.replace("#", "").toUpperCase()}"`;
}
