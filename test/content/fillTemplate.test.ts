import fc from "fast-check";

import { fillTemplate } from "../../src/content/fillTemplate";
import { parseTemplate } from "../../src/content/parseTemplate";
import { placeholders, type ScriptValues } from "../../src/content/placeholders";

function filled(text: string, values: ScriptValues = {}, language: "en" | "zh-CN" = "en"): string {
  const template = parseTemplate(text);
  if (!template.ok) throw new RangeError(template.problem.code);
  return fillTemplate(template.value, { language, values });
}

describe("fillTemplate", () => {
  const table: [string, string, ScriptValues, string][] = [
    ["puts a value in", "Hi {{client}}!", { client: "Ann" }, "Hi Ann!"],
    ["closes up before a comma", "Hi {{client}}, welcome.", {}, "Hi, welcome."],
    ["keeps the stronger mark", "Happy birthday, {{client}}! Enjoy.", {}, "Happy birthday! Enjoy."],
    ["closes up at the start", "{{client}}，还好吗？", {}, "还好吗？"],
    ["closes up empty brackets", "We missed you ({{client}}).", {}, "We missed you."],
    ["closes up empty quotes", "你好“{{client}}”，来吗？", {}, "你好，来吗？"],
    [
      "closes up at the end",
      "Hello from {{store}}, {{client}}",
      { store: "Bloom" },
      "Hello from Bloom",
    ],
    ["closes up between words", "your {{depositAmount}} deposit", {}, "Your deposit"],
    ["says a fallback", "See {{doctor}}.", {}, "See the doctor."],
    ["takes a blank value for none", "See {{doctor}}.", { doctor: " \n" }, "See the doctor."],
    [
      "gives a fallback at the start its capital",
      "{{gift}} is waiting.",
      {},
      "A small gift is waiting.",
    ],
    [
      "gives each sentence its capital",
      "Hi! {{gift}} is waiting.",
      {},
      "Hi! A small gift is waiting.",
    ],
    ["leaves out a sentence that is only a gap", "Hi. {{nurse}}. Bye.", {}, "Hi. Bye."],
    ["leaves out a Chinese one too", "您好。{{nurse}}！再见。", {}, "您好。再见。"],
    ["leaves out a first one", "{{store}}. Hello.", {}, "Hello."],
    [
      "keeps a sentence that is only a value",
      "Hi. {{store}}. Bye.",
      { store: "Bloom" },
      "Hi. Bloom. Bye.",
    ],
    ["takes the known branch", "{{#if gift}}Yes{{else}}No{{/if}}", { gift: "tea" }, "Yes"],
    ["takes the other branch, whatever the fallback", "{{#if gift}}Yes{{else}}No{{/if}}", {}, "No"],
    ["trims blanks between branches", "a {{#if gift}} b{{/if}} c", { gift: "tea" }, "A b c"],
    [
      "never reads a value as a template",
      "Hi {{client}}.",
      { client: "{{store}}" },
      "Hi {{store}}.",
    ],
    ["takes $& as it stands", "Hi {{client}}.", { client: "A$&B $1 $$" }, "Hi A$&B $1 $$."],
    [
      "keeps braces and marks of a value",
      "Hi {{client}}, {{store}}.",
      { client: "(VIP){,}," },
      "Hi (VIP){,},.",
    ],
    [
      "puts a value of two lines on one",
      "Hi {{client}}.",
      { client: "Ann\r\nLee\t" },
      "Hi Ann Lee.",
    ],
    ["keeps decimals whole", "It is 3.5 of {{store}}.", {}, "It is 3.5 of."],
  ];
  test.each(table)("%s", (_, text, values, said) => {
    expect(filled(text, values)).toBe(said);
  });

  const values: fc.Arbitrary<ScriptValues> = fc.dictionary(
    fc.constantFrom(...placeholders),
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "王芳", "$&", "{{client}}", "a\nb"),
    ),
  );
  const words = fc.constantFrom(
    "Hi ",
    "，",
    ", ",
    "。",
    ". ",
    "! ",
    "您好",
    "see you ",
    "(",
    ")",
    "–",
  );
  const pieces = fc.array(
    fc.oneof(
      words,
      fc.constantFrom(...placeholders).map((name) => `{{${name}}}`),
      fc.constantFrom(...placeholders).map((name) => `{{#if ${name}}}x{{else}} y {{/if}}`),
    ),
    { maxLength: 12 },
  );

  test("without values no line has a brace, a double blank or a blank at its ends", () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom("en" as const, "zh-CN" as const), (parts, language) => {
        const said = filled(parts.join(""), {}, language);
        expect(said).not.toMatch(/[{}]|\s\s|^\s|\s$|undefined/);
        expect(said).not.toMatch(/^[,，。.!]/);
      }),
    );
  });

  test("every value that is filled in stands there whole, on one line", () => {
    fc.assert(
      fc.property(values, (known) => {
        const asked = Object.keys(known).map((name) => `«{{${name}}}»`);
        const said = filled(`x${asked.join("")}`, known);
        for (const value of Object.values(known)) {
          const oneLine = value?.replace(/[\s\p{Cc}]+/gu, " ").trim();
          if (oneLine !== undefined && oneLine !== "") expect(said).toContain(`«${oneLine}»`);
        }
        expect(said).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  test("filling is the same whether or not other values are known", () => {
    fc.assert(
      fc.property(values, (known) => {
        const text = "Hi {{client}}, see you.";
        const { client } = known;
        const only = client === undefined ? {} : { client };
        expect(filled(text, known)).toBe(filled(text, only));
      }),
    );
  });
});
