import fc from "fast-check";

import { lintWords } from "../../../src/content/wordLint/lintWords";
import type { Trade } from "../../../src/content/wordLint/trades";
import { betterWording, wordRules, type WordScope } from "../../../src/content/wordLint/wordRules";
import siblings from "../../fixtures/content/wordlint_siblings.json";
import open from "../../fixtures/content/wordlint_open.json";
import unseen from "../../fixtures/content/wordlint_unseen.json";

const allUnseen: readonly (readonly string[])[] = [
  ...unseen.byAnother,
  ...unseen.bySelf,
  ...unseen.salesTalk,
];

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

  test("others wrote these, and each is marked for what is wrong with it or not at all", () => {
    const wrong = allUnseen.filter(([text = "", scope = "", trade = "", ...expected]) => {
      const found = categories(text, scope, trade);
      if (expected.length === 0) return found.length > 0;
      return !expected.every((category) => found.includes(category));
    });
    expect(wrong).toEqual([]);
  });
});

describe("a word with something put into it", () => {
  test.each(["保 证有效", "百·分·百", "最-佳", "risk\u2011free", "100% 有 效"])(
    "%s is marked",
    (text) => {
      expect(categories(text, "script", "medical")).not.toEqual([]);
    },
  );
});

test("of words inside each other one is told", () => {
  const findings = lintWords("the best clinic in town", { scope: "script", trade: "medical" });
  expect(findings.map(({ category, word }) => [category, word])).toEqual([
    ["absolute", "best clinic in town"],
    ["guarantee", "best clinic in town"],
  ]);
});

test("what is not promised is not said either", () => {
  expect(categories("我们无法承诺一次见效", "script", "medical")).toEqual([]);
  expect(categories("我们承诺一次见效", "script", "medical")).toEqual(["guarantee"]);
});

test("two sentences are marked for what is wrong with either", () => {
  const lines = fc.constantFrom(...allUnseen);
  const between = fc.constantFrom("。", "\n", "，", "! ");
  fc.assert(
    fc.property(
      lines,
      lines,
      between,
      ([one = "", scope = "", trade = ""], [other = ""], separator) => {
        const alone = [one, other].flatMap((text) => categories(text, scope, trade));
        const together = categories(one + separator + other, scope, trade);
        expect(together.sort()).toEqual([...new Set(alone)].sort());
      },
    ),
    { numRuns: 200 },
  );
});

test("what is put in the place of a word is not marked itself", () => {
  const wordings = Object.values(betterWording).flatMap((wording) => Object.values(wording));
  const offered = wordings.flatMap((text) => /[“"]([^”"]+)[”"]/u.exec(text)?.[1] ?? []);
  expect(offered.length).toBeGreaterThan(5);
  expect(offered.filter((text) => categories(text, "postop", "beauty").length > 0)).toEqual([]);
});

test("every word of every rule is marked, wherever and by whomever it is said", () => {
  const unmarked = wordRules.flatMap(({ category, words, scopes, trades }) =>
    words.filter((word) =>
      scopes.some((scope) =>
        trades.some((trade) => !categories(word, scope, trade).includes(category)),
      ),
    ),
  );
  expect(unmarked).toEqual([]);
});
