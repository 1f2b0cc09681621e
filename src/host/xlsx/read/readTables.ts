import type { TableArea } from "../../../intake/sheets/workbookCells";
import type { Relationship } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import { readArea } from "./cellAddress";

/** An Excel table, and whether its filter hides rows now. */
export interface ReadTable extends TableArea {
  readonly filtering: boolean;
}

/** Reads the Excel tables a sheet's relationships point to. */
export function readTables(pkg: XlsxPackage, relationships: readonly Relationship[]): ReadTable[] {
  const tables: ReadTable[] = [];
  for (const { kind, part } of relationships) {
    if (kind !== "table" || part === undefined) continue;
    const root = parseXml(xmlText(pkg.whole(part), part), part);
    const area = readArea(attributeOf(root, "ref") ?? "");
    if (area === undefined) continue;
    const criteria = listed(root, "autoFilter", "filterColumn").some(
      (column) => column.children.length > 0,
    );
    tables.push({
      ...area,
      name: unescapeExcel(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
      headerRow: Number(attributeOf(root, "headerRowCount") ?? "1") > 0,
      totalsRow: Number(attributeOf(root, "totalsRowCount") ?? "0") > 0,
      filtering: criteria && childOf(root, "autoFilter") !== undefined,
    });
  }
  return tables;
}
