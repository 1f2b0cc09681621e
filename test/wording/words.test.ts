import { languages } from "../../src/core/clients/language";
import { wordsIn } from "../../src/wording/words";

/** What the sentences that do not take plain texts and numbers are tried with. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  "callSheet.counts": [
    { clients: 6, onSheet: 1, waiting: 2, heldBack: 1, nothingDue: 1, unreadable: 1 },
  ],
  columnQuestion: [{ column: "B", field: "丙", cells: 3, samples: "丙" }],
  "rules.allOf": [["甲", "乙"]],
};
const plain = [3, 4, "丙"];

/** Every sentence of a language with its path; those with facts are tried with `plain`. */
function sentences(words: unknown, path: readonly string[] = []): [string, string][] {
  const place = path.join(".");
  if (typeof words === "string") return [[place, words]];
  if (typeof words === "function") {
    const said: unknown = (words as (...facts: readonly unknown[]) => unknown)(
      ...(samples[place] ?? plain),
    );
    return [[place, String(said)]];
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    sentences(value, [...path, key]),
  );
}

const english = sentences(wordsIn("en"));
const chinese = sentences(wordsIn("zh-CN"));

describe("words", () => {
  test("both languages say the same things", () => {
    expect(chinese.map(([place]) => place).sort()).toEqual(english.map(([place]) => place).sort());
  });

  test.each(languages)("no sentence is empty or has a hole (%s)", (language) => {
    const faulty = sentences(wordsIn(language)).filter(
      ([place, said]) =>
        /undefined|NaN|null|\[object|\{|\}|\$\{/.test(said) ||
        (said === "" && place !== "callSheet.sentenceSeparator"),
    );
    expect(faulty).toEqual([]);
  });

  test("Chinese sentences are in Chinese, with full-width marks", () => {
    const noChinese = chinese.filter(
      ([, said]) => /[a-z]{3}/i.test(said) && !/[\u4e00-\u9fff]/.test(said),
    );
    const halfWidth = chinese.filter(([, said]) =>
      /[\u4e00-\u9fff][,;?!:]|[,;?!][\u4e00-\u9fff]/.test(said),
    );
    expect([noChinese, halfWidth]).toEqual([[], []]);
  });

  test("English sentences have no Chinese in them but the facts", () => {
    const mixed = english.filter(([, said]) =>
      /[\u4e00-\u9fff]/.test(said.replace(/[甲乙丙]/g, "")),
    );
    expect(mixed).toEqual([]);
  });

  test("what is printed judges nobody and says nothing of health", () => {
    const printed = [...english, ...chinese].filter(([place]) =>
      /^(reasons|evidence|callSheet|guardrails|heldBack|outcomes)\./.test(place),
    );
    const banned =
      /实力|死呆|有钱|没钱|穷|\bable\b|\blimited\b|\bpoor\b|\brich\b|\bcheap\b|症状|symptom|red flag|红旗/i;
    expect(printed.filter(([, said]) => banned.test(said))).toEqual([]);
  });

  test("messages carry no code", () => {
    const messages = [...english, ...chinese].filter(([place]) =>
      /^(problems|flags|fileProblems|cellErrors|sheetWhy|sheetFlags)\./.test(place),
    );
    expect(messages.filter(([, said]) => /[A-Z]{2,}_[A-Z]|[a-z]_[a-z]/.test(said))).toEqual([]);
  });

  test("every message says what was found and then what to do", () => {
    const messages = english.filter(([place]) =>
      /^(problems|flags|fileProblems)\.(?!damage\.)/.test(place),
    );
    expect(messages.filter(([, said]) => !/[.”)!] [A-Z].*\.$/.test(said))).toEqual([]);
  });
});
