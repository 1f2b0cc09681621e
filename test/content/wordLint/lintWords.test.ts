import { lintWords } from "../../../src/content/wordLint/lintWords";
import type { Trade } from "../../../src/content/wordLint/trades";
import type { WordScope } from "../../../src/content/wordLint/wordRules";
import siblings from "../../fixtures/content/wordlint_siblings.json";
import open from "../../fixtures/content/wordlint_open.json";

function categories(text: string, scope: string, trade: string): string[] {
  const findings = lintWords(text, { scope: scope as WordScope, trade: trade as Trade });
  return [...new Set(findings.map(({ category }) => category))];
}

describe("every open case", () => {
  test.each(open.cases.map((each) => [each.raw, each] as const))("%s", (raw, { ctx, expected }) => {
    const found = categories(raw, ctx.scope, ctx.trade);
    if (expected.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(expected));
  });
});

describe("lines as managers type them", () => {
  test.each(siblings.cases)("%s (%s, %s) is %s", (text, scope = "", trade = "", expected = "") => {
    const found = categories(text, scope, trade);
    if (expected === "") expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });
});
