import { fillTemplate } from "./fillTemplate";
import { fitForPaper } from "./fitForPaper";
import type { ScriptValues } from "./placeholders";
import { shippedTemplate } from "./shippedTemplate";
import { snippetFor, type SnippetKind } from "./snippets";

/** One row of the call sheet, as far as its first line needs it. */
export interface SnippetQuestion extends SnippetKind {
  /** What is known, ready to be said. */
  readonly values: ScriptValues;
}

/**
 * The line a caller begins with: one honest sentence about her, with what is known filled in.
 *
 * Whatever is unknown closes up: there is never a hole, a brace or an offer nobody approved. The
 * line stands on paper, so a toxin or an intimate treatment is never named in it (T1).
 *
 * @example
 * renderSnippet({ reason: "window_3m", language: "en", values: { client: "Ann" } }) // => "Hi Ann, how has it been since your first visit?"
 */
export function renderSnippet(question: SnippetQuestion): string {
  const { language } = question;
  const values = fitForPaper(question.values);
  return fillTemplate(shippedTemplate(snippetFor(question)), { language, values });
}
