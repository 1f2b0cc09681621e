import { zipOf } from "./xlsxParts";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test says of a small workbook; everything else is the least that is valid. */
export interface SmallXlsx {
  /** XML inside `sheetData`, or a whole worksheet part. */
  readonly sheet?: string | Uint8Array;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRels?: string;
  /** Further parts, or other texts of these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook of one sheet, written by hand. */
export function smallXlsxParts(content: SmallXlsx = {}): Record<string, string | Uint8Array> {
  const sheet = content.sheet ?? "";
  const whole = typeof sheet !== "string" || sheet.includes("worksheet");
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`;
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}">${relation(
      "rId1",
      "officeDocument",
      "xl/workbook.xml",
    )}</Relationships>`,
    "xl/workbook.xml":
      content.workbook ??
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
        '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      content.workbookRels ??
      `<Relationships xmlns="${packageRelationships}">` +
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "sharedStrings", "sharedStrings.xml") +
        relation("rId3", "styles", "styles.xml") +
        "</Relationships>",
    "xl/worksheets/sheet1.xml": whole
      ? sheet
      : `<worksheet xmlns="${mainNamespace}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...(content.sharedStrings === undefined
      ? {}
      : { "xl/sharedStrings.xml": content.sharedStrings }),
    ...(content.styles === undefined ? {} : { "xl/styles.xml": content.styles }),
    ...content.parts,
  };
}

/** The same as a file. */
export function smallXlsx(content: SmallXlsx = {}): Uint8Array {
  return zipOf(smallXlsxParts(content));
}
