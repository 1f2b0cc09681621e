import type { XlsxPackage } from "../package/xlsxPackage";
import { appendInside, applyEdits, removeElement, utf8Part } from "../xml/editXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import { partKey } from "../zip/partNames";
import { escapeXml } from "./escapeText";
import { packPart, type PackedPart } from "./packPart";
import { writeZip, type ZipContent } from "./writeZip";

const contentTypesPart = "[Content_Types].xml";

/** Content types of the parts we make. */
export const contentType = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  xml: "application/xml",
} as const;

/** The parts of a package that are about to be new, replaced or gone; all others stay as they are. */
export class PackageChanges {
  private readonly pkg: XlsxPackage;
  private readonly written = new Map<string, PackedPart>();
  private readonly removed = new Set<string>();
  private readonly types = new Map<string, string>();

  constructor(pkg: XlsxPackage) {
    this.pkg = pkg;
  }

  /** First name `<before>1<after>`, `<before>2<after>`, … that no part has. */
  freePart(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const part = `${before}${number}${after}`;
      if (!this.pkg.has(part) && !this.written.has(partKey(part))) return part;
    }
  }

  /** Adds a part or replaces the one of this name; `type` is needed only when it is new. */
  put(packed: PackedPart, type?: string): void {
    const key = partKey(packed.name);
    this.written.set(key, packed);
    if (type !== undefined && !this.pkg.has(packed.name)) this.types.set(packed.name, type);
  }

  putText(part: string, text: string, type?: string): void {
    this.put(packPart(part, utf8Part(text)), type);
  }

  remove(part: string): void {
    this.removed.add(partKey(part));
  }

  /**
   * The whole new file, in pieces: kept and replaced parts in their old order, new ones behind them.
   */
  finish(): readonly Uint8Array[] {
    if (this.types.size > 0 || this.removed.size > 0)
      this.putText(contentTypesPart, this.contentTypes());
    const contents: ZipContent[] = [];
    for (const kept of this.pkg.directory.entries) {
      const key = partKey(kept.name);
      const packed = this.written.get(key);
      this.written.delete(key);
      if (!this.removed.has(key)) contents.push(packed === undefined ? { kept } : { packed });
    }
    for (const packed of this.written.values()) contents.push({ packed });
    return writeZip(contents, this.pkg.bytes);
  }

  private contentTypes(): string {
    const text = xmlText(this.pkg.whole(contentTypesPart), contentTypesPart);
    const root = parseXml(text, contentTypesPart);
    const overridden = new Map(
      root.children.map((child) => [partKey(attributeOf(child, "PartName") ?? ""), child]),
    );
    const gone = [...this.removed].flatMap((key) => overridden.get(`/${key}`) ?? []);
    const added = [...this.types]
      .filter(([part]) => !overridden.has(partKey(`/${part}`)))
      .map(([part, type]) => {
        const name = escapeXml(`/${part}`);
        return `<${root.prefix}Override PartName="${name}" ContentType="${type}"/>`;
      });
    return applyEdits(text, [
      ...gone.map(removeElement),
      ...(added.length > 0 ? [appendInside(text, root, added.join(""))] : []),
    ]);
  }
}
