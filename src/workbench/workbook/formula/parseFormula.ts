import type { Expression } from "./expression";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Operators between two values, the loosest first. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * Takes a formula apart.
 *
 * @param formula - with its equals sign
 * @returns `undefined` for what is no formula: Excel would not let it be typed
 */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = formulaTokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const reader = new FormulaReader(tokens);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";
}

class FormulaReader {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError();
    return expression;
  }

  private level(depth: number): Expression {
    const signs = levels[depth];
    if (signs === undefined) return this.percented();
    let left = this.level(depth + 1);
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs)) {
      left = { kind: "operation", sign, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private percented(): Expression {
    let of = this.signed();
    while (this.sign(["%"]) !== undefined) of = { kind: "sign", sign: "%", of };
    return of;
  }

  private signed(): Expression {
    for (const sign of ["-", "+", "@"] as const) {
      if (this.sign([sign]) !== undefined) return { kind: "sign", sign, of: this.signed() };
    }
    return this.atom();
  }

  private atom(): Expression {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "boolean":
        return { kind: "value", value: token.text.toLowerCase() === "true" };
      case "error":
        return { kind: "error", error: token.text };
      case "reference":
      case "table":
      case "name":
        return { kind: token.kind, text: token.text };
      case "function":
        return { kind: "call", name: token.text, given: this.given() };
      default:
        return this.bracketed(token?.text);
    }
  }

  private bracketed(open: string | undefined): Expression {
    if (open === "{") return this.array();
    if (open !== "(") throw new FormulaSyntaxError();
    const inside = this.level(0);
    this.expect(")");
    return inside;
  }

  private given(): (Expression | undefined)[] {
    this.expect("(");
    if (this.sign([")"]) !== undefined) return [];
    const given: (Expression | undefined)[] = [];
    for (;;) {
      const next = this.tokens[this.at]?.text;
      given.push(next === "," || next === ")" ? undefined : this.level(0));
      if (this.sign([")"]) !== undefined) return given;
      this.expect(",");
    }
  }

  /** "{1,2;3,4}": commas between cells, semicolons between rows. */
  private array(): Expression {
    const rows: Expression[][] = [[this.level(0)]];
    for (;;) {
      if (this.sign(["}"]) !== undefined) return { kind: "array", rows };
      if (this.sign([","]) !== undefined) rows.at(-1)?.push(this.level(0));
      else {
        this.expect(";");
        rows.push([this.level(0)]);
      }
    }
  }

  private sign(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !signs.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === undefined) throw new FormulaSyntaxError();
  }
}
