/** One sign of a number format. */
export interface FormatToken {
  readonly kind: "literal" | "digit" | "point" | "group" | "percent" | "exponent" | FormatKind;
  readonly text: string;
}

type FormatKind = "date" | "clock12" | "elapsed" | "general" | "text" | "fraction";

const patterns: readonly (readonly [FormatToken["kind"] | "nothing", RegExp])[] = [
  ["general", /General/iy],
  ["literal", /"([^"]*)"/y],
  ["literal", /\\(.)/sy],
  // A space as wide as the sign that follows.
  ["literal", /_(?:.)/sy],
  ["nothing", /\*./sy],
  ["elapsed", /\[(?:h+|m+|s+)\]/iy],
  ["literal", /\[\$([^\]-]*)(?:-[^\]]*)?\]/y],
  ["nothing", /\[[^\]]*\]/y],
  ["clock12", /AM\/PM|A\/P|上午\/下午/iy],
  ["date", /(?:y+|m+|d+|h+|s+(?:\.0+)?|e(?![+-]))/iy],
  ["exponent", /E[+-]/iy],
  ["digit", /[0#?]/y],
  ["point", /\./y],
  ["group", /,/y],
  ["percent", /%/y],
  ["text", /@/y],
  ["literal", /./sy],
];

const known = new Map<string, readonly (readonly FormatToken[])[]>();

/** The parts of a number format between semicolons, sign by sign. */
export function formatSections(numberFormat: string): readonly (readonly FormatToken[])[] {
  const before = known.get(numberFormat);
  if (before !== undefined) return before;
  const sections: FormatToken[][] = [[]];
  for (let at = 0; at < numberFormat.length; ) {
    if (numberFormat[at] === ";") {
      sections.push([]);
      at += 1;
      continue;
    }
    const { token, length } = tokenAt(numberFormat, at);
    if (token !== undefined) sections.at(-1)?.push(token);
    at += length;
  }
  known.set(numberFormat, sections);
  return sections;
}

function tokenAt(
  format: string,
  at: number,
): { readonly token: FormatToken | undefined; readonly length: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(format);
    if (found === null) continue;
    const [whole, inner] = found;
    if (kind === "nothing") return { token: undefined, length: whole.length };
    const literal = whole.startsWith("_") && whole.length === 2 ? " " : (inner ?? whole);
    return { token: { kind, text: kind === "literal" ? literal : whole }, length: whole.length };
  }
  throw new Error("Every sign is a token.");
}
