import { refuse } from "../refusal";
import { unescapeXml } from "./unescapeXml";

/** An element of a small XML part, with the places of its tags so that it can be edited in place. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Prefix with its colon, or "". */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  /** Offsets in the part's text: opening tag, closing tag (empty when it closes itself). */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly value: string;
  /** Offsets of the value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Deeper than any part Office writes; a deeper one is made to exhaust the reader. */
const deepest = 256;

const nameCharacters = String.raw`[^\s<>"'/=&]+`;
const tag = new RegExp(
  String.raw`<(/?)(${nameCharacters})((?:\s+${nameCharacters}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`,
  "y",
);
const attribute = new RegExp(
  String.raw`\s+(${nameCharacters})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`,
  "g",
);

/**
 * Parses a small XML part whole.
 *
 * @param text - the part's text
 * @param part - its name, for what is refused: any document type, entities beyond XML's own, tags
 * that do not nest
 * @returns the root element
 */
export function parseXml(text: string, part: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    if (text[at] !== "<") {
      const end = text.indexOf("<", at);
      const stop = end < 0 ? text.length : end;
      addText(open.at(-1), unescapeXml(lineFeeds(text.slice(at, stop)), part));
      at = stop;
      continue;
    }
    const past = skipSpecial(text, at, { part, parent: open.at(-1) });
    if (past !== undefined) {
      at = past;
      continue;
    }
    const found = readTag(text, at, part);
    at = found.end;
    if (found.closing) {
      const closed = open.pop();
      if (closed === undefined || closed.prefix + closed.name !== found.fullName) refuseXml(part);
      closed.closeStart = found.start;
      closed.end = found.end;
      continue;
    }
    const element = elementOf(found, part);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else refuseXml(part);
    if (!found.selfClosing) open.push(element);
    if (open.length > deepest) refuseXml(part);
  }
  if (root === undefined || open.length > 0) refuseXml(part);
  return root;
}

interface FoundTag {
  readonly closing: boolean;
  readonly fullName: string;
  readonly attributes: string;
  readonly attributesStart: number;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

function readTag(text: string, at: number, part: string): FoundTag {
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (found === null) refuseXml(part);
  const [whole, slash = "", fullName = "", attributes = "", selfSlash = ""] = found;
  return {
    closing: slash !== "",
    fullName,
    attributes,
    attributesStart: at + 1 + slash.length + fullName.length,
    selfClosing: selfSlash !== "",
    start: at,
    end: at + whole.length,
  };
}

function elementOf(found: FoundTag, part: string): XmlElement {
  const attributes = Array.from(found.attributes.matchAll(attribute), (match): XmlAttribute => {
    const raw = match[2] ?? match[3] ?? "";
    const valueEnd = found.attributesStart + match.index + match[0].length - 1;
    const value = unescapeXml(raw.replace(/[\t\r\n]/g, " "), part);
    return { ...splitName(match[1] ?? ""), value, valueStart: valueEnd - raw.length, valueEnd };
  });
  const { start, end } = found;
  return {
    ...splitName(found.fullName),
    attributes,
    children: [],
    text: "",
    start,
    openEnd: end,
    closeStart: end,
    end,
  };
}

/** End of a comment, instruction or CDATA section at `at`; `undefined` when it is a tag. */
function skipSpecial(
  text: string,
  at: number,
  { part, parent }: { part: string; parent: XmlElement | undefined },
): number | undefined {
  if (text.startsWith("<?", at)) return endOf(text, "?>", at, part);
  if (!text.startsWith("<!", at)) return undefined;
  if (text.startsWith("<!--", at)) return endOf(text, "-->", at + 4, part);
  if (!text.startsWith("<![CDATA[", at)) refuse({ code: "xmlEntities", part });
  const end = endOf(text, "]]>", at, part);
  addText(parent, lineFeeds(text.slice(at + 9, end - 3)));
  return end;
}

function endOf(text: string, closing: string, from: number, part: string): number {
  const at = text.indexOf(closing, from);
  if (at < 0) refuseXml(part);
  return at + closing.length;
}

function addText(element: XmlElement | undefined, text: string): void {
  if (element !== undefined) element.text += text;
}

function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function splitName(fullName: string): { name: string; prefix: string } {
  const colon = fullName.indexOf(":") + 1;
  return { name: fullName.slice(colon), prefix: fullName.slice(0, colon) };
}

function refuseXml(part: string): never {
  refuse({ code: "damagedPart", part, damage: "xml" });
}
