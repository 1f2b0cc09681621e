import { findSettingsPart, settingsNamespace } from "../package/settingsPart";
import type { WorkbookPart } from "../package/workbookPart";
import { relationshipsPart } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { Dialect } from "./dialect";
import { contentType, type PackageChanges } from "./packageChanges";
import { relationshipsXml, type RelationshipList } from "./relationshipList";

/** Excel tells custom XML parts apart by such an id; a workbook holds ours at most once. */
const settingsId = "{6C1F2B1E-5D0A-4E57-9C43-7B1D3A52C0E1}";

/** What of the package keeping the settings touches. */
interface SettingsTarget {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly changes: PackageChanges;
  readonly relationships: RelationshipList;
  readonly dialect: Dialect;
}

/** Keeps our settings in the workbook: replaces our custom XML part, or adds it. */
export function keepSettings(settings: string, target: SettingsTarget): void {
  if (!settings.includes(settingsNamespace))
    throw new RangeError("keepSettings: the settings part must be in our namespace");
  const { pkg, workbook, changes, relationships, dialect } = target;
  const existing = findSettingsPart(pkg, workbook);
  if (existing !== undefined) {
    changes.putText(existing.part, settings);
    return;
  }
  const part = changes.freePart("customXml/item", ".xml");
  const properties = changes.freePart("customXml/itemProps", ".xml");
  changes.putText(part, settings, contentType.xml);
  changes.putText(properties, propertiesXml(dialect), contentType.customProperties);
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

function propertiesXml(dialect: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${settingsId}" xmlns:ds="${dialect.customXml}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
