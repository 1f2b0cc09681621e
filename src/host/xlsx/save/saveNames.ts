import type { DefinedName } from "../../../intake/sheets/workbookCells";
import type { WorkbookPart } from "../package/workbookPart";
import { escapeExcel, escapeXml } from "../write/escapeText";
import { attributeOf, isTrue, listed } from "../xml/xmlQuery";

/** A list of names, whose sheets are places among the tabs. */
export function namesXml(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
  prefix: string,
): string {
  const entries = names.flatMap(({ name, sheet, refersTo, hidden }) => {
    const place = sheet === undefined ? -1 : sheetNames.indexOf(sheet);
    if (sheet !== undefined && place < 0) return [];
    const scope = sheet === undefined ? "" : ` localSheetId="${place}"`;
    const hiding = hidden ? ' hidden="1"' : "";
    return [
      `<${prefix}definedName name="${escapeXml(name)}"${scope}${hiding}>` +
        `${escapeExcel(refersTo.replace(/^=/, ""))}</${prefix}definedName>`,
    ];
  });
  if (entries.length === 0) return "";
  return `<${prefix}definedNames>${entries.join("")}</${prefix}definedNames>`;
}

/** The names of the file, with the names its sheets have now; those of deleted sheets go. */
export function keptNames(
  workbook: WorkbookPart,
  nameNow: (original: string) => string | undefined,
): DefinedName[] {
  return listed(workbook.root, "definedNames", "definedName").flatMap((element, index) => {
    const read = workbook.names[index];
    if (read === undefined) return [];
    const sheet = read.sheet === undefined ? undefined : nameNow(read.sheet);
    if (read.sheet !== undefined && sheet === undefined) return [];
    const name = attributeOf(element, "name") ?? read.name;
    return [{ ...read, name, sheet, hidden: isTrue(element, "hidden") }];
  });
}
