/**
 * Reads a pattern as Excel's filters, COUNTIF and Find do: "*" for any letters, "?" for one, "~"
 * before a sign that means itself. Letter case does not matter.
 *
 * @param whole - the pattern must match all of a text, not a part of it
 */
export function wildcardPattern(pattern: string, whole = true, matchCase = false): RegExp {
  const source = pattern.replace(/~[*?~]|[\\^$.|?*+()[\]{}]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    return `\\${sign.startsWith("~") ? sign.slice(1) : sign}`.replace("\\~", "~");
  });
  return new RegExp(whole ? `^${source}$` : source, matchCase ? "u" : "iu");
}
