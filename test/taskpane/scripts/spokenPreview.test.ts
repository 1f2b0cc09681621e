import { scriptCatalogue } from "../../../src/content/scripts/scriptCatalogue";
import { languages } from "../../../src/core/clients/language";
import { piecesOf } from "../../../src/taskpane/scripts/scriptDraft";
import { heardPieces, secondsToSay } from "../../../src/taskpane/scripts/spokenPreview";
import { scriptsWords } from "../../../src/wording/pane/scriptsWords";

const voice = {
  language: "en",
  values: { client: "Ann", store: "Rose" },
  hidesSelling: false,
} as const;

function heard(text: string, asked: Partial<Parameters<typeof heardPieces>[1]> = {}) {
  const [piece] = heardPieces([{ cell: "offer", text }], { ...voice, ...asked });
  return piece?.stretches;
}

describe("what she hears", () => {
  it("tells our words from what comes from her row", () => {
    expect(heard("Hi {{client}}, from {{store}}.")).toEqual([
      { text: "Hi ", isValue: false },
      { text: "Ann", isValue: true },
      { text: ", from ", isValue: false },
      { text: "Rose", isValue: true },
      { text: ".", isValue: false },
    ]);
  });

  it("is the same with and without the marks, also where a value begins the sentence", () => {
    expect(heard("{{client}} is here.", { values: { client: "ann" } })).toEqual([
      { text: "Ann is here.", isValue: false },
    ]);
  });

  it("never names a toxin, and leaves out an offer where nothing may be sold", () => {
    expect(heard("Your {{treatment}}", { values: { treatment: "Botox" } })).toEqual([
      { text: "Your your last treatment", isValue: false },
    ]);
    expect(heard("Come in!", { hidesSelling: true })).toBeUndefined();
  });

  it("is nothing of a line that cannot be read", () => {
    expect(heard("Hi {{name}}")).toBeUndefined();
  });

  test.each(languages)("is whole for the made-up client, every script in %s", (language) => {
    const { example } = scriptsWords(language);
    for (const { key, subject } of scriptCatalogue) {
      const pieces = piecesOf({ key, subject, language, changes: {}, trade: "medical" }, {});
      const said = heardPieces(pieces, { language, values: example, hidesSelling: false });
      const text = said.flatMap(({ stretches }) => stretches.map((each) => each.text)).join("");
      expect([key, /[{}\uE000\uE001]/.test(text), text === ""]).toEqual([key, false, false]);
    }
  });
});

test.each([
  ["en", "one two three four five", 2],
  ["zh-CN", "您好，今天感觉怎么样", 2],
  ["en", "", 1],
] as const)("%s “%s” takes about %i seconds", (_language, text, seconds) => {
  expect(secondsToSay([{ cell: "care", stretches: [{ text, isValue: false }] }])).toBe(seconds);
});
