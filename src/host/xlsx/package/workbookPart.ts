import type { DateSystem, DefinedName } from "../../../intake/sheets/workbookCells";
import { refuse } from "../refusal";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, isTrue, listed, relationshipId } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { relationshipsOf, type Relationship } from "./relationships";
import type { XlsxPackage } from "./xlsxPackage";

/** The workbook part and what it points to. */
export interface WorkbookPart {
  readonly part: string;
  /** Its text as it stands in the file, and the same parsed. */
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly dateSystem: DateSystem;
  /** Every sheet of any kind, in tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** `worksheet`, `chartsheet`, `dialogsheet`, … */
  readonly kind: string;
  readonly part: string;
}

/** Finds and reads the workbook part; refuses packages that are no Excel workbook. */
export function readWorkbookPart(pkg: XlsxPackage): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const text = xmlText(pkg.whole(part), part);
  const root = parseXml(text, part);
  if (root.name !== "workbook") refuse({ code: "notASpreadsheet" });
  const relationships = relationshipsOf(pkg, part);
  const sheets = listed(root, "sheets", "sheet").map((sheet) =>
    sheetEntry(sheet, relationships, part),
  );
  const settings = childOf(root, "workbookPr");
  return {
    part,
    text,
    root,
    relationships,
    dateSystem: settings !== undefined && isTrue(settings, "date1904") ? 1904 : 1900,
    sheets,
    names: listed(root, "definedNames", "definedName").map((name) => definedName(name, sheets)),
  };
}

function findWorkbookPart(pkg: XlsxPackage): string {
  const main = relationshipsOf(pkg, "").find((each) => each.kind === "officeDocument")?.part;
  if (main === undefined) refuse({ code: "notASpreadsheet" });
  if (!pkg.has(main)) refuse({ code: "missingPart", part: main });
  if (/workbook\.bin$/i.test(main)) refuse({ code: "binaryWorkbook" });
  return main;
}

function sheetEntry(
  sheet: XmlElement,
  relationships: readonly Relationship[],
  part: string,
): SheetEntry {
  const id = relationshipId(sheet);
  const target = relationships.find((each) => each.id === id);
  if (target?.part === undefined) refuse({ code: "damagedPart", part, damage: "content" });
  const state = attributeOf(sheet, "state") ?? "visible";
  return {
    name: unescapeExcel(attributeOf(sheet, "name") ?? ""),
    hidden: state === "hidden" || state === "veryHidden",
    kind: target.kind,
    part: target.part,
  };
}

function definedName(element: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const scope = attributeOf(element, "localSheetId");
  return {
    name: unescapeExcel(attributeOf(element, "name") ?? ""),
    sheet: scope === undefined ? undefined : sheets[Number(scope)]?.name,
    refersTo: unescapeExcel(element.text),
    hidden: isTrue(element, "hidden"),
  };
}
