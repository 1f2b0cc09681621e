import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, listed } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import type { PackageChanges } from "./packageChanges";
import type { RelationshipList } from "./relationshipList";

/**
 * Drops the order of calculation when it names formulas on a sheet that is being replaced.
 *
 * Excel calls a workbook damaged whose calculation chain points to a cell without a formula, and
 * builds the chain anew when there is none. Chains that know nothing of the sheet stay untouched.
 */
export function forgetFormulas(
  {
    pkg,
    workbook,
    changes,
    relationships,
  }: {
    readonly pkg: XlsxPackage;
    readonly workbook: WorkbookPart;
    readonly changes: PackageChanges;
    readonly relationships: RelationshipList;
  },
  sheetIndex: number,
): void {
  const chain = workbook.relationships.find((each) => each.kind === "calcChain");
  if (chain?.part === undefined || !pkg.has(chain.part)) return;
  const sheet = listed(workbook.root, "sheets", "sheet")[sheetIndex];
  const sheetId = sheet && attributeOf(sheet, "sheetId");
  const root = parseXml(xmlText(pkg.whole(chain.part), chain.part), chain.part);
  // A cell without a sheet number is on the sheet of the one before it.
  if (!root.children.some((cell) => attributeOf(cell, "i") === sheetId)) return;
  changes.remove(chain.part);
  relationships.remove(chain.id);
}
