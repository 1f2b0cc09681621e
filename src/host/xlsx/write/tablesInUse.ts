import { relationshipsOf } from "../package/relationships";
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import type { TableIdentity } from "./tableXml";

/** A table that stands in the workbook already. */
export interface TableInUse extends TableIdentity {
  readonly part: string;
  /** Part of the sheet it stands on. */
  readonly sheetPart: string;
}

/** Every Excel table of the workbook: their ids and names must differ. */
export function tablesInUse(pkg: XlsxPackage, workbook: WorkbookPart): TableInUse[] {
  return workbook.sheets.flatMap((sheet) =>
    relationshipsOf(pkg, sheet.part).flatMap(({ kind, part }): TableInUse[] => {
      if (kind !== "table" || part === undefined) return [];
      const root = parseXml(xmlText(pkg.whole(part), part), part);
      return [
        {
          id: Number(attributeOf(root, "id") ?? "0"),
          name: unescapeExcel(attributeOf(root, "displayName") ?? ""),
          part,
          sheetPart: sheet.part,
        },
      ];
    }),
  );
}
