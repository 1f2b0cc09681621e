import { refuse } from "../refusal";

const namedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Turns `&amp;`, `&#20013;` and `&#x4E2D;` back into characters.
 *
 * Only XML's own five names exist without a document type; any other is refused.
 */
export function unescapeXml(text: string, part: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*)(;?)/g, (_whole, name: string, closed: string) => {
    const named = namedEntities[name];
    if (closed === "" || (named === undefined && !name.startsWith("#")))
      refuse({ code: "xmlEntities", part });
    return named ?? characterOf(name, part);
  });
}

/**
 * Undoes Excel's own escape for what XML cannot hold: `_x000D_` is a carriage return, and
 * `_x005F_x000D_` the text "_x000D_" itself.
 */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function characterOf(reference: string, part: string): string {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference);
  const code = digits?.[1] === undefined ? Number(digits?.[2]) : parseInt(digits[1], 16);
  if (!(code > 0 && code <= 0x10ffff)) refuse({ code: "xmlEntities", part });
  return String.fromCodePoint(code);
}
