import { xmlText } from "../xml/utf8Pieces";
import { parseXml } from "../xml/xmlTree";
import type { WorkbookPart } from "./workbookPart";
import type { XlsxPackage } from "./xlsxPackage";

/** Namespace of the root element of our settings part, whichever program wrote it. */
export const settingsNamespace = "urn:clinic-recall:settings:1";

/** Our settings part: its name in the package and its text. */
export interface SettingsPart {
  readonly part: string;
  readonly text: string;
}

/**
 * Finds our settings among the workbook's custom XML parts, by the namespace of the root element:
 * Office renumbers those parts whenever it saves.
 */
export function findSettingsPart(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
): SettingsPart | undefined {
  for (const { kind, part } of workbook.relationships) {
    if (kind !== "customXml" || part === undefined || !pkg.has(part)) continue;
    const text = xmlText(pkg.whole(part), part);
    // Custom XML belongs to whoever put it there; only a part that names our namespace is parsed.
    if (text.includes(settingsNamespace) && isOurs(text, part)) return { part, text };
  }
  return undefined;
}

function isOurs(text: string, part: string): boolean {
  const root = parseXml(text, part);
  const declaration = root.prefix === "" ? "xmlns" : root.prefix.slice(0, -1);
  return root.attributes.some(
    (each) =>
      each.value === settingsNamespace &&
      each.name === declaration &&
      each.prefix === (root.prefix === "" ? "" : "xmlns:"),
  );
}
