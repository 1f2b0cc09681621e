/** One word of a formula. Put side by side again, the texts are the formula. */
export interface FormulaToken {
  readonly kind:
    | "space"
    | "text"
    | "number"
    | "boolean"
    | "error"
    | "reference"
    | "table"
    | "function"
    | "name"
    | "operator"
    | "unreadable";
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const notAWord = String.raw`(?![\p{L}\p{N}_.(\[])`;

/** In this order: what comes first wins. */
const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|[A-Z0-9/]+[!?])/uy],
  [
    "reference",
    new RegExp(`${sheet}(?:${cell}:${cell}|${columns}|${rows}|${cell}#?)${notAWord}`, "uy"),
  ],
  ["table", /[\p{L}_\\][\p{L}\p{N}_.]*\[(?:[^[\]]|\[(?:[^[\]']|'.)*\])*\]/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])/iuy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["name", new RegExp(String.raw`${sheet}[\p{L}_\\][\p{L}\p{N}_.\\?]*`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>(),;{}%@:]/uy],
  ["unreadable", /./suy],
];

/**
 * Splits a formula into its words.
 *
 * @param formula - with or without its equals sign
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error("Every character is a token.");
}
