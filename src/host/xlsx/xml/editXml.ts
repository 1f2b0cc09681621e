import type { XmlElement } from "./xmlTree";

/** One change to the text of a part: what stands between two offsets gives way to `text`. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies changes to a part's text; everything between them stays as it was.
 *
 * @param edits - in any order, not overlapping; those at one place are applied in the given order
 */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let edited = "";
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) throw new RangeError("applyEdits: two edits overlap");
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}

/** Puts XML behind the last child of an element, which may have been written as closing itself. */
export function appendInside(text: string, element: XmlElement, xml: string): XmlEdit {
  if (element.closeStart < element.end)
    return { start: element.closeStart, end: element.closeStart, text: xml };
  const slash = text.lastIndexOf("/", element.openEnd);
  const opened = `>${xml}</${element.prefix}${element.name}>`;
  return { start: slash, end: element.openEnd, text: opened };
}

/** Puts XML right behind an element. */
export function insertAfter(element: XmlElement, xml: string): XmlEdit {
  return { start: element.end, end: element.end, text: xml };
}

/** Takes an element away. */
export function removeElement(element: XmlElement): XmlEdit {
  return { start: element.start, end: element.end, text: "" };
}

/** Sets an attribute that is there; none when it is not. */
export function setAttribute(element: XmlElement, name: string, value: string): XmlEdit[] {
  const found = element.attributes.find((each) => each.name === name && each.prefix === "");
  return found ? [{ start: found.valueStart, end: found.valueEnd, text: value }] : [];
}

/** A part's text as UTF-8 bytes; its declaration may no longer promise another encoding. */
export function utf8Part(text: string): Uint8Array {
  const plain = text.replace(
    /^\uFEFF?(<\?xml[^>]*?)\sencoding\s*=\s*(["'])(?!utf-8\2)[\w.:-]+\2/i,
    "$1 encoding=$2UTF-8$2",
  );
  return new TextEncoder().encode(plain.replace(/^\uFEFF/, ""));
}
