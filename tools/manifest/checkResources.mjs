import { all } from "./elements.mjs";
import { pngProblem } from "./pngProblem.mjs";

const longestId = 32;
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every resource named is there, every resource there is named, and every icon is drawn. */
export function* checkResources(manifest, readIcon) {
  const resources = all(manifest, "Resources").flatMap((group) =>
    group.children.flatMap((kind) => kind.children),
  );
  const known = new Map();
  for (const resource of resources) {
    const { id = "" } = resource.attributes;
    if (known.has(id)) yield `Resource ${id} is there twice.`;
    if (id.length > longestId) yield `Resource id ${id} is longer than ${longestId} characters.`;
    known.set(id, resource);
    yield* checkLanguages(resource);
  }
  const named = new Set(residsOf(manifest));
  for (const id of named) if (!known.has(id)) yield `Resource ${id} is named but not there.`;
  for (const id of known.keys()) if (!named.has(id)) yield `Resource ${id} is never used.`;
  yield* checkIcons(manifest, known, readIcon);
}

function residsOf(element) {
  const own = element.attributes.resid === undefined ? [] : [element.attributes.resid];
  return [...own, ...element.children.flatMap(residsOf)];
}

function* checkLanguages({ name, attributes, children }) {
  if (name !== "String" || attributes.id === "Functions.Namespace") return;
  const locales = children.map((override) => override.attributes.Locale);
  if (locales.join() !== "zh-CN") yield `${attributes.id} is not said in zh-CN exactly once.`;
}

function* checkIcons(manifest, known, readIcon) {
  for (const icon of all(manifest, "Icon")) {
    const sizes = icon.children.map((image) => Number(image.attributes.size));
    if (sizes.join() !== iconSizes.join())
      yield `An icon has the sizes ${sizes.join(", ")}, not ${iconSizes.join(", ")}.`;
    for (const { attributes } of icon.children)
      yield* checkPicture(
        known.get(attributes.resid)?.attributes.DefaultValue,
        Number(attributes.size),
        readIcon,
      );
  }
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])
    yield* checkPicture(all(manifest, name)[0]?.attributes.DefaultValue, size, readIcon, name);
}

function* checkPicture(address, size, readIcon, place = "An icon") {
  if (address === undefined) {
    yield `${place} of ${size} pixels is missing.`;
    return;
  }
  const path = /\/(assets\/.+)$/.exec(address)?.[1];
  const bytes = path === undefined ? undefined : readIcon(path);
  if (bytes === undefined) {
    yield `${address} has no file.`;
    return;
  }
  const problem = pngProblem(bytes, size);
  if (problem !== undefined) yield `${path} ${problem}.`;
}
