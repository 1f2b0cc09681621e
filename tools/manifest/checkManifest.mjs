import { checkAddresses } from "./checkAddresses.mjs";
import { checkOrder } from "./checkOrder.mjs";
import { checkResources } from "./checkResources.mjs";
import { all, first, value } from "./elements.mjs";
import { readXml } from "./readXml.mjs";

const guid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * What Excel would refuse, or silently ignore, in an add-in manifest and a schema cannot see.
 *
 * @param text - the manifest
 * @param facts - `version`: the product's version, which the manifest's begins with;
 *   `readIcon(path)`: the bytes of an icon below the base address, or `undefined`;
 *   `published`: true when no address of this machine may be left
 * @returns one sentence a problem; empty when there is none
 */
export function checkManifest(text, facts) {
  let manifest;
  try {
    manifest = readXml(text);
  } catch (error) {
    return [`The file is not XML: ${error.message}.`];
  }
  return [
    ...checkOrder(manifest),
    ...checkIdentity(manifest, facts.version),
    ...checkLengths(manifest),
    ...checkRequirements(manifest),
    ...checkActions(manifest),
    ...checkResources(manifest, facts.readIcon),
    ...checkAddresses(manifest, facts.published),
  ];
}

function* checkIdentity(manifest, version) {
  const id = value(manifest, "Id");
  if (!guid.test(id)) yield `Id "${id}" is not a GUID.`;
  const written = value(manifest, "Version");
  if (!/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(written))
    yield `Version "${written}" is not two to four numbers.`;
  else if (!`${written}.`.startsWith(`${version}.`))
    yield `Version is ${written}; the product's is ${version}. Excel keeps the old functions until it is raised.`;
  if (value(manifest, "DefaultLocale") !== "en-US") yield "DefaultLocale is not en-US.";
  if (value(manifest, "Permissions") !== "ReadWriteDocument")
    yield "Permissions is not ReadWriteDocument, the least that lets the add-in write its sheets.";
  if (first(manifest, "SupportUrl") === undefined) yield "SupportUrl is missing.";
}

function* checkLengths(manifest) {
  for (const name of ["DisplayName", "ProviderName"])
    yield* tooLong(name, textsOf(first(manifest, name)), 125);
  yield* tooLong("Description", textsOf(first(manifest, "Description")), 250);
  for (const [group, most] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])
    for (const string of first(manifest, group)?.children ?? [])
      yield* tooLong(string.attributes.id, textsOf(string), most);
}

function* tooLong(name, texts, most) {
  for (const text of texts) {
    if (text.trim() === "") yield `${name} is empty.`;
    if (text.length > most) yield `${name} has ${text.length} characters; ${most} fit.`;
  }
}

function textsOf(element) {
  if (element === undefined) return [];
  const { DefaultValue: own = element.text } = element.attributes;
  return [own, ...element.children.map((override) => override.attributes.Value ?? "")];
}

function* checkRequirements(manifest) {
  const sets = new Map(
    all(manifest, "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]),
  );
  for (const [name, floor] of [
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.9"],
  ])
    if (sets.get(name) !== floor) yield `Requirements do not ask for ${name} ${floor}.`;
  if (sets.size > 2)
    yield "Requirements ask for more than SharedRuntime and ExcelApi; test for the rest when running.";
}

function* checkActions(manifest) {
  const runtimes = all(manifest, "Runtime");
  const [runtime] = runtimes;
  if (runtimes.length !== 1) yield `There are ${runtimes.length} runtimes; one is shared by all.`;
  if (runtime?.attributes.lifetime !== "long") yield "The runtime's lifetime is not long.";
  const page = runtime?.attributes.resid;
  const places = [
    ["Page", first(manifest, "Page")?.children[0]],
    ["FunctionFile", first(manifest, "FunctionFile")],
    ...all(manifest, "Action")
      .filter((action) => action.attributes["xsi:type"] === "ShowTaskpane")
      .map((action) => ["a ShowTaskpane button", first(action, "SourceLocation")]),
  ];
  for (const [name, element] of places)
    if (element?.attributes.resid !== page)
      yield `${name} names ${element?.attributes.resid ?? "nothing"}, the runtime ${page ?? "nothing"}; Excel would start a second runtime.`;
  const ids = all(manifest, "Control").map((control) => control.attributes.id);
  if (new Set(ids).size !== ids.length) yield "Two controls have one id.";
  for (const namespace of all(manifest, "Namespace")) yield* checkNamespace(manifest, namespace);
}

// It stands in every saved formula, so it never changes and is never translated.
function* checkNamespace(manifest, { attributes }) {
  const string = all(manifest, "String").find((known) => known.attributes.id === attributes.resid);
  if (string?.attributes.DefaultValue !== "CLINIC" || string.children.length > 0)
    yield "The functions' namespace is not CLINIC in every language.";
}
