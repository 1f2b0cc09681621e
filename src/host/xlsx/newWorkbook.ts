import type { DateSystem } from "../../intake/sheets/workbookCells";
import type { SheetPlan } from "../../workflow/sheetPlan";
import { joinedBytes } from "./bytes/joinedBytes";
import { XlsxPackage } from "./package/xlsxPackage";
import { packText } from "./write/packPart";
import { patchPackage } from "./write/patchPackage";
import { relationshipsXml } from "./write/relationshipList";
import { emptyStyles } from "./write/styleBook";
import { writeZip } from "./write/writeZip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Makes a workbook of planned sheets and nothing else.
 *
 * @param sheets - at least one: Excel opens no workbook without a sheet
 */
export function newWorkbook(
  sheets: readonly SheetPlan[],
  dateSystem: DateSystem = 1900,
): Uint8Array {
  if (sheets.length === 0) throw new RangeError("newWorkbook: a workbook needs a sheet");
  return joinedBytes(patchPackage(new XlsxPackage(emptyPackage(dateSystem)), { sheets }));
}

/** The parts of a workbook without sheets; Excel opens it only once it has one. */
export function emptyPackage(dateSystem: DateSystem): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ' +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    "_rels/.rels": relationshipsXml([
      { id: "rId1", type: `${officeRelationships}/officeDocument`, target: "xl/workbook.xml" },
    ]),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelationships}">` +
      `<workbookPr${dateSystem === 1904 ? ' date1904="1"' : ""}/>` +
      "<bookViews><workbookView/></bookViews><sheets/></workbook>",
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      { id: "rId1", type: `${officeRelationships}/styles`, target: "styles.xml" },
    ]),
    "xl/styles.xml": emptyStyles(main),
  };
  return joinedBytes(
    writeZip(Object.entries(parts).map(([part, text]) => ({ packed: packText(part, [text]) }))),
  );
}
