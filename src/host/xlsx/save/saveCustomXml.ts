import type { WorkbookPart } from "../package/workbookPart";
import { relationshipsPart } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { Dialect } from "../write/dialect";
import { contentType, type PackageChanges } from "../write/packageChanges";
import { relationshipsXml, type RelationshipList } from "../write/relationshipList";
import { xmlText } from "../xml/utf8Pieces";

/** What of the package the custom XML parts touch. */
interface CustomXmlTarget {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly changes: PackageChanges;
  readonly relationships: RelationshipList;
  readonly dialect: Dialect;
}

/**
 * Makes the workbook's custom XML parts these: parts with the same text stay as they are, one that
 * is gone is taken away, one that is new is added. A changed part is a gone and a new one.
 */
export function saveCustomXml(texts: readonly string[], target: CustomXmlTarget): void {
  const { pkg, workbook, changes, relationships } = target;
  const missing = [...texts];
  for (const { kind, part, id } of workbook.relationships) {
    if (kind !== "customXml" || part === undefined || !pkg.has(part)) continue;
    const kept = missing.indexOf(xmlText(pkg.whole(part), part));
    if (kept >= 0) {
      missing.splice(kept, 1);
      continue;
    }
    relationships.remove(id);
    changes.remove(part);
    if (pkg.has(relationshipsPart(part))) changes.remove(relationshipsPart(part));
  }
  for (const text of missing) addCustomXml(text, target);
}

function addCustomXml(text: string, { changes, relationships, dialect }: CustomXmlTarget): void {
  const part = changes.freePart("customXml/item", ".xml");
  const properties = changes.freePart("customXml/itemProps", ".xml");
  changes.putText(part, text, contentType.xml);
  changes.putText(properties, propertiesXml(dialect, part), contentType.customProperties);
  changes.putText(
    relationshipsPart(part),
    relationshipsXml([
      {
        id: "rId1",
        type: `${dialect.relationships}/customXmlProps`,
        target: properties.slice("customXml/".length),
      },
    ]),
  );
  relationships.add(`${dialect.relationships}/customXml`, part);
}

/** Excel tells the parts apart by an id; one made from the part's number differs in each. */
function propertiesXml(dialect: Dialect, part: string): string {
  const number = (/\d+/.exec(part)?.[0] ?? "0").padStart(12, "0");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="{7B1D3A52-5D0A-4E57-9C43-${number}}" ` +
    `xmlns:ds="${dialect.customXml}"><ds:schemaRefs/></ds:datastoreItem>`
  );
}
