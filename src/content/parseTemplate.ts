import { ok, refused, type Result } from "../core/result";
import { isPlaceholder, type Placeholder } from "./placeholders";

/** A script line taken apart; only `parseTemplate` makes one, so it holds nothing unknown. */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "placeholder"; readonly name: Placeholder }
  | {
      readonly kind: "condition";
      readonly name: Placeholder;
      readonly whenKnown: Template;
      readonly whenUnknown: Template;
    };

/** Why a script line cannot be saved; `raw` is what stood there. */
export type TemplateProblem =
  | { readonly code: "unknownPlaceholder"; readonly raw: string }
  | { readonly code: "unknownTag"; readonly raw: string }
  | { readonly code: "strayBrace"; readonly raw: string }
  | { readonly code: "conditionNotClosed"; readonly raw: string }
  | { readonly code: "elseOutsideCondition"; readonly raw: string }
  | { readonly code: "closeOutsideCondition"; readonly raw: string };

interface OpenCondition {
  readonly name: Placeholder;
  readonly raw: string;
  readonly whenKnown: TemplatePart[];
  /** Set once `{{else}}` has been met. */
  whenUnknown: TemplatePart[] | undefined;
}

/**
 * Reads a script line as the manager writes it: text, `{{field}}` and
 * `{{#if field}}…{{else}}…{{/if}}`, which may be nested.
 *
 * Blanks inside the braces do not matter. Single braces are refused: they are nearly always a
 * mistyped field, and a client should never hear one.
 *
 * @param text - one line of a script
 * @returns the line taken apart, or the first thing that is wrong with it
 *
 * @example
 * parseTemplate("Hi {{client}}") // => ok([{ kind: "text", text: "Hi " }, { kind: "placeholder", name: "client" }])
 * parseTemplate("Hi {{name}}") // => refused({ code: "unknownPlaceholder", raw: "name" })
 * parseTemplate("Hi {client}") // => refused({ code: "strayBrace", raw: "Hi {client}" })
 */
export function parseTemplate(text: string): Result<Template, TemplateProblem> {
  const root: TemplatePart[] = [];
  const open: OpenCondition[] = [];
  // Odd pieces are what stood between double braces, even ones the text around them.
  for (const [place, piece] of text.split(/\{\{([^{}]*)\}\}/).entries()) {
    const problem =
      place % 2 === 1 ? readTag(piece.trim(), root, open) : readText(piece, root, open);
    if (problem !== undefined) return refused(problem);
  }
  const left = open.at(-1);
  return left === undefined ? ok(root) : refused({ code: "conditionNotClosed", raw: left.raw });
}

function readText(
  text: string,
  root: TemplatePart[],
  open: readonly OpenCondition[],
): TemplateProblem | undefined {
  if (/[{}]/.test(text)) return { code: "strayBrace", raw: text };
  if (text !== "") current(root, open).push({ kind: "text", text });
  return undefined;
}

function readTag(
  tag: string,
  root: TemplatePart[],
  open: OpenCondition[],
): TemplateProblem | undefined {
  if (tag === "else") return readElse(open);
  if (tag === "/if") return readClose(root, open);
  const condition = /^#if\s+(\S+)$/.exec(tag)?.[1];
  const name = condition ?? tag;
  if (!/^\w+$/.test(name)) return { code: "unknownTag", raw: tag };
  if (!isPlaceholder(name)) return { code: "unknownPlaceholder", raw: name };
  if (condition === undefined) current(root, open).push({ kind: "placeholder", name });
  else open.push({ name, raw: tag, whenKnown: [], whenUnknown: undefined });
  return undefined;
}

function readElse(open: readonly OpenCondition[]): TemplateProblem | undefined {
  const inner = open.at(-1);
  if (inner === undefined || inner.whenUnknown !== undefined)
    return { code: "elseOutsideCondition", raw: "else" };
  inner.whenUnknown = [];
  return undefined;
}

function readClose(root: TemplatePart[], open: OpenCondition[]): TemplateProblem | undefined {
  const closed = open.pop();
  if (closed === undefined) return { code: "closeOutsideCondition", raw: "/if" };
  const { name, whenKnown, whenUnknown = [] } = closed;
  current(root, open).push({ kind: "condition", name, whenKnown, whenUnknown });
  return undefined;
}

function current(root: TemplatePart[], open: readonly OpenCondition[]): TemplatePart[] {
  const inner = open.at(-1);
  return inner === undefined ? root : (inner.whenUnknown ?? inner.whenKnown);
}
