import { ok, refused, type Result } from "../core/result";

/** Namespace of our one custom XML part; a new, incompatible shape gets a new number. */
export const settingsNamespace = "urn:clinic-recall:settings:1";

/** The part is not one we could have written. */
export interface SettingsPartProblem {
  readonly code: "settingsPartUnreadable";
}

/**
 * Wraps settings as the XML part a workbook keeps them in: JSON as the text of one element.
 *
 * @example
 * writeSettingsPart({ version: 1 }) // => '<settings xmlns="urn:clinic-recall:settings:1">{"version":1}</settings>'
 */
export function writeSettingsPart(settings: unknown): string {
  return `<settings xmlns="${settingsNamespace}">${escaped(JSON.stringify(settings))}</settings>`;
}

/**
 * Takes the JSON out of our XML part, not yet checked against the settings' shape.
 *
 * The root may carry a prefix and a declaration before it: Excel writes the part back in its way.
 *
 * @param xml - the part's text
 * @returns what the JSON says, or that the part is not one of ours
 */
export function readSettingsPart(xml: string): Result<unknown, SettingsPartProblem> {
  const root = /<(?:\w+:)?settings\b[^>]*>([^<]*)<\/(?:\w+:)?settings\s*>\s*$/.exec(xml);
  const json = root?.[1];
  if (json === undefined) return refused({ code: "settingsPartUnreadable" });
  try {
    return ok(JSON.parse(unescaped(json)) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused({ code: "settingsPartUnreadable" });
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === "string") return characterAt(parseInt(hex, 16)) ?? whole;
    if (typeof decimal === "string") return characterAt(Number(decimal)) ?? whole;
    return entities[String(name)] ?? whole;
  });
}

function characterAt(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
