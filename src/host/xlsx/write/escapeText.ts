/** Most characters a cell can hold. */
const longestText = 32_767;

/**
 * Escapes text for an XML attribute or element.
 *
 * @example
 * escapeXml("a < b & \"c\"") // => "a &lt; b &amp; &quot;c&quot;"
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Escapes text for a cell or a name: XML's own signs, and in Excel's way (`_x000D_`) what XML
 * cannot hold; text that happens to look like such an escape is kept literal.
 *
 * @example
 * escapeExcel("_x000D_") // => "_x005F_x000D_"
 * escapeExcel("a\u0007") // => "a_x0007_"
 */
export function escapeExcel(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  const printable = Array.from(literal, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code !== 0xfffe && code !== 0xffff) return character;
    if (code === 0x09 || code === 0x0a) return character;
    return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escapeXml(printable.join(""));
}

/**
 * Shortens text to what a cell can hold; what was cut shows as "…".
 *
 * @example
 * cellText("short") // => "short"
 */
export function cellText(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText - 1);
  const lastUnit = cut.charCodeAt(cut.length - 1);
  const splitsPair = lastUnit >= 0xd800 && lastUnit < 0xdc00;
  return `${splitsPair ? cut.slice(0, -1) : cut}…`;
}

/**
 * Whether a spreadsheet could take typed text for a formula, so that its cell is also marked as
 * text the way a leading apostrophe does.
 *
 * @example
 * looksLikeFormula("=1+1") // => true
 * looksLikeFormula("1+1") // => false
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text);
}
