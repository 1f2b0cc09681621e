import type { WorkbookPart } from "../package/workbookPart";
import { appendInside, applyEdits, insertAfter, removeElement, type XmlEdit } from "../xml/editXml";
import { refuse } from "../refusal";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import type { Dialect } from "./dialect";
import { escapeExcel, escapeXml } from "./escapeText";

/** A defined name of one sheet. */
interface SheetName {
  readonly name: string;
  /** Place of the sheet among all sheets; 0-based. */
  readonly sheetIndex: number;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** Elements of a workbook part that may stand between its sheets and its defined names. */
const beforeNames = ["sheets", "functionGroups", "externalReferences"];

/**
 * Collects what changes in the workbook part: sheets behind the last one, so that every place
 * other names and the active tab refer to stays right, and names.
 */
export class WorkbookEdits {
  private readonly workbook: WorkbookPart;
  private readonly dialect: Dialect;
  private readonly sheets: string[] = [];
  private readonly names: string[] = [];
  private readonly removed: XmlEdit[] = [];
  private nextSheetId: number;

  constructor(workbook: WorkbookPart, dialect: Dialect) {
    this.workbook = workbook;
    this.dialect = dialect;
    const ids = listed(workbook.root, "sheets", "sheet").map((sheet) =>
      Number(attributeOf(sheet, "sheetId")),
    );
    this.nextSheetId = Math.max(0, ...ids.filter(Number.isInteger)) + 1;
  }

  addSheet(name: string, relationship: string): void {
    const { prefix } = this.workbook.root;
    const id = this.nextSheetId++;
    const r = this.relationshipPrefix();
    const declared = r === undefined ? ` xmlns:r="${this.dialect.relationships}"` : "";
    this.sheets.push(
      `<${prefix}sheet name="${escapeExcel(name)}" sheetId="${id}"${declared} ` +
        `${r ?? "r:"}id="${relationship}"/>`,
    );
  }

  addName({ name, sheetIndex, refersTo, hidden }: SheetName): void {
    const { prefix } = this.workbook.root;
    const hiding = hidden ? ' hidden="1"' : "";
    this.names.push(
      `<${prefix}definedName name="${escapeXml(name)}" localSheetId="${sheetIndex}"${hiding}>` +
        `${escapeExcel(refersTo)}</${prefix}definedName>`,
    );
  }

  /** Takes away names of one sheet. */
  removeNames(sheetIndex: number, names: readonly string[]): void {
    const wanted = names.map((name) => name.toLowerCase());
    for (const name of listed(this.workbook.root, "definedNames", "definedName")) {
      const scope = attributeOf(name, "localSheetId");
      const isWanted = wanted.includes((attributeOf(name, "name") ?? "").toLowerCase());
      if (scope === String(sheetIndex) && isWanted) this.removed.push(removeElement(name));
    }
  }

  changed(): boolean {
    return this.sheets.length + this.names.length + this.removed.length > 0;
  }

  finish(): string {
    const { text, root } = this.workbook;
    const edits = [...this.removed];
    const sheets = childOf(root, "sheets");
    if (sheets === undefined)
      refuse({ code: "damagedPart", part: this.workbook.part, damage: "content" });
    if (this.sheets.length > 0) edits.push(appendInside(text, sheets, this.sheets.join("")));
    if (this.names.length > 0) edits.push(this.namesEdit(root, this.names.join("")));
    return applyEdits(text, edits);
  }

  private namesEdit(root: XmlElement, names: string): XmlEdit {
    const list = childOf(root, "definedNames");
    if (list !== undefined) return appendInside(this.workbook.text, list, names);
    const before = root.children.filter((child) => beforeNames.includes(child.name)).at(-1);
    const tag = `${root.prefix}definedNames`;
    return insertAfter(before ?? root, `<${tag}>${names}</${tag}>`);
  }

  /** The prefix relationship ids have here, with its colon; from a sheet or the root. */
  private relationshipPrefix(): string | undefined {
    const { root } = this.workbook;
    const declared = root.attributes.find(
      (each) => each.prefix === "xmlns:" && each.value === this.dialect.relationships,
    );
    return declared && `${declared.name}:`;
  }
}

/**
 * Reference to an area of a sheet, absolute, as defined names hold it.
 *
 * @example
 * sheetReference("Ann's", "$A$1") // => "'Ann''s'!$A$1"
 */
export function sheetReference(sheet: string, area: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${area}`;
}
