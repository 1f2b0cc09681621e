import { relationshipsPart } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { appendInside, applyEdits, removeElement, type XmlEdit } from "../xml/editXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { escapeXml } from "./escapeText";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Text of a relationships part with these relationships and no others. */
export function relationshipsXml(
  relationships: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const list = relationships.map((each) => relationshipXml("", each));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${namespace}">${list.join("")}</Relationships>`
  );
}

/**
 * The relationships of a part, to which some are added; the others stay as they are written. A part
 * that had none gets a list of its own.
 */
export class RelationshipList {
  readonly part: string;
  private readonly from: string;
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly ids: Set<string>;
  private readonly added: string[] = [];
  private readonly edits: XmlEdit[] = [];

  constructor(pkg: XlsxPackage, from: string) {
    this.from = from;
    this.part = relationshipsPart(from);
    this.text = pkg.has(this.part)
      ? xmlText(pkg.whole(this.part), this.part)
      : relationshipsXml([]);
    this.root = parseXml(this.text, this.part);
    this.ids = new Set(this.root.children.map((child) => attributeOf(child, "Id") ?? ""));
  }

  /** Points to one more part and gives the relationship's id. */
  add(type: string, part: string): string {
    const id = this.freeId();
    const target = relativeTarget(this.from, part);
    this.added.push(relationshipXml(this.root.prefix, { id, type, target }));
    return id;
  }

  /** Points to an address outside the package and gives the relationship's id. */
  addOutside(type: string, target: string): string {
    const id = this.freeId();
    this.added.push(relationshipXml(this.root.prefix, { id, type, target }, "External"));
    return id;
  }

  /** Takes away the relationship with this id. */
  remove(id: string): void {
    const found = this.root.children.find((child) => attributeOf(child, "Id") === id);
    if (found !== undefined) this.edits.push(removeElement(found));
  }

  private freeId(): string {
    let number = 1;
    while (this.ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.ids.add(id);
    return id;
  }

  changed(): boolean {
    return this.added.length > 0 || this.edits.length > 0;
  }

  finish(): string {
    const appended =
      this.added.length > 0 ? [appendInside(this.text, this.root, this.added.join(""))] : [];
    return applyEdits(this.text, [...this.edits, ...appended]);
  }
}

/**
 * Target that leads from one part to another.
 *
 * @example
 * relativeTarget("xl/workbook.xml", "xl/worksheets/sheet1.xml") // => "worksheets/sheet1.xml"
 * relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") // => "../tables/table1.xml"
 */
export function relativeTarget(from: string, part: string): string {
  const steps = from.split("/").slice(0, -1);
  const wanted = part.split("/");
  let shared = 0;
  while (shared < steps.length && shared < wanted.length - 1 && steps[shared] === wanted[shared])
    shared++;
  return "../".repeat(steps.length - shared) + wanted.slice(shared).join("/");
}

function relationshipXml(
  prefix: string,
  { id, type, target }: { readonly id: string; readonly type: string; readonly target: string },
  mode?: "External",
): string {
  const outside = mode === undefined ? "" : ` TargetMode="${mode}"`;
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${outside}/>`;
}
