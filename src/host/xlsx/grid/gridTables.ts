import type { Relationship } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { readArea } from "../read/cellAddress";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import { gridFilter } from "./gridFilter";
import type { GridTable } from "./gridWorkbook";

/** The Excel tables a sheet's relationships point to, with the names of their columns. */
export function gridTables(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): readonly GridTable[] {
  return relationships.flatMap(({ kind, part }): GridTable[] => {
    if (kind !== "table" || part === undefined || !pkg.has(part)) return [];
    const root = parseXml(xmlText(pkg.whole(part), part), part);
    const area = readArea(attributeOf(root, "ref") ?? "");
    if (area === undefined) return [];
    const style = childOf(root, "tableStyleInfo");
    return [
      {
        ...area,
        name: unescapeExcel(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
        columns: listed(root, "tableColumns", "tableColumn").map((column) =>
          unescapeExcel(attributeOf(column, "name") ?? ""),
        ),
        headerRow: Number(attributeOf(root, "headerRowCount") ?? "1") > 0,
        totalsRow: Number(attributeOf(root, "totalsRowCount") ?? "0") > 0,
        style: style && attributeOf(style, "name"),
        filter: gridFilter(childOf(root, "autoFilter")),
      },
    ];
  });
}
