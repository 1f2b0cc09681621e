import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { validateXML } from "xmllint-wasm";

const schemas = [
  "OfficeAppManifestV1_1.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
  "OfficeAppBasicTypesV1_0.xsd",
];

/**
 * Holds a manifest against the published XML schemas.
 *
 * The schemas are not ours to hand on, so they lie beside the project on some machines only.
 *
 * @returns the schema's complaints; `undefined` when the schemas are not on this machine
 */
export async function checkSchema(text, folder) {
  if (!schemas.every((name) => existsSync(join(folder, name)))) return undefined;
  const [schema, ...preload] = schemas.map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: [schema],
    preload,
  });
  return errors.map(({ message, loc }) => `line ${loc?.lineNumber ?? "?"}: ${message}`);
}
