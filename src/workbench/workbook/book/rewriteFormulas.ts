import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";

/**
 * Rewrites every formula the book keeps beside the cells: names, conditional formats and
 * validations. The store does so for its cells.
 *
 * @param follow - the formula after a change, as seen from a sheet; "" for none in particular
 */
export function rewriteFormulas(
  book: Book,
  follow: (formula: string, sheetName: string) => string,
): void {
  for (const name of book.names) {
    name.formula = follow(name.formula, name.sheet?.name ?? "");
  }
  for (const sheet of book.sheets) rewriteOnSheet(sheet, (formula) => follow(formula, sheet.name));
}

function rewriteOnSheet(sheet: BookSheet, follow: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    format.formula = follow(format.formula);
    format.rule = format.rule && withFormulas(format.rule, follow);
  }
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: validation.rule && withFormulas(validation.rule, follow),
  }));
}

type Rule = Readonly<Record<string, unknown>>;

/** A rule with the formulas in it rewritten: texts that begin with an equals sign. */
function withFormulas(rule: Rule, follow: (formula: string) => string): Rule {
  const parts = Object.entries(rule).map(([part, value]): [string, unknown] => {
    if (typeof value === "string") return [part, value.startsWith("=") ? follow(value) : value];
    const within = typeof value === "object" && value !== null && !Array.isArray(value);
    return [part, within ? withFormulas(value as Rule, follow) : value];
  });
  return Object.fromEntries(parts);
}
