/**
 * Reads an XML document into elements, strictly enough for a manifest: prefixes are dropped from
 * element names, entities are resolved, and anything not well formed throws.
 *
 * @returns {{ name: string, attributes: Record<string, string>, children: object[], text: string }}
 */
export function readXml(text) {
  const top = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const piece =
    /<!--[^]*?-->|<\?[^]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex;
    const found = piece.exec(text);
    if (found === null) throw new Error(`not well formed at line ${lineAt(text, at)}`);
    const [whole, closes, opens, attributes, alone] = found;
    const inside = open.at(-1);
    if (closes !== undefined) {
      if (localName(closes) !== inside.name)
        throw new Error(`</${closes}> closes <${inside.name}> at line ${lineAt(text, at)}`);
      open.pop();
    } else if (opens !== undefined) {
      const element = elementOf(opens, attributes);
      inside.children.push(element);
      if (alone === "") open.push(element);
    } else if (!whole.startsWith("<")) inside.text += resolved(whole);
  }
  if (open.length !== 1 || top.children.length !== 1)
    throw new Error(`<${open.at(-1).name}> is never closed`);
  return top.children[0];
}

function elementOf(name, written) {
  const attributes = {};
  for (const [, key, quoted] of written.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g))
    attributes[key] = resolved(quoted.slice(1, -1));
  return { name: localName(name), attributes, children: [], text: "" };
}

function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}

const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function resolved(text) {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    if (!(name in entities)) throw new Error(`unknown entity ${whole}`);
    return entities[name];
  });
}

function lineAt(text, place) {
  return text.slice(0, place).split("\n").length;
}
