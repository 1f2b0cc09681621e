import { ok, refused } from "../../src/core/result";
import { parseTemplate, type TemplateProblem } from "../../src/content/parseTemplate";

const client = { kind: "placeholder", name: "client" } as const;

describe("parseTemplate", () => {
  test("takes text and fields apart, whatever blanks stand in the braces", () => {
    expect(parseTemplate("Hi {{ client }}.")).toEqual(
      ok([{ kind: "text", text: "Hi " }, client, { kind: "text", text: "." }]),
    );
  });

  test("takes nested conditions apart", () => {
    expect(parseTemplate("{{#if store}}a{{#if gift}}b{{/if}}{{else}}c{{/if}}")).toEqual(
      ok([
        {
          kind: "condition",
          name: "store",
          whenKnown: [
            { kind: "text", text: "a" },
            {
              kind: "condition",
              name: "gift",
              whenKnown: [{ kind: "text", text: "b" }],
              whenUnknown: [],
            },
          ],
          whenUnknown: [{ kind: "text", text: "c" }],
        },
      ]),
    );
  });

  test("an empty line is a line", () => {
    expect(parseTemplate("")).toEqual(ok([]));
  });

  const refusals: [string, string, TemplateProblem["code"], string][] = [
    ["a field nobody fills", "Hi {{name}}", "unknownPlaceholder", "name"],
    ["a field of every object", "{{toString}}", "unknownPlaceholder", "toString"],
    ["a condition on a field nobody fills", "{{#if vip}}x{{/if}}", "unknownPlaceholder", "vip"],
    ["empty braces", "Hi {{}}", "unknownTag", ""],
    ["another tag", "{{#each client}}", "unknownTag", "#each client"],
    ["a condition without a field", "{{#if}}x{{/if}}", "unknownTag", "#if"],
    ["single braces", "Hi {client}", "strayBrace", "Hi {client}"],
    ["a brace too many", "Hi {{{client}}}", "strayBrace", "Hi {"],
    ["braces left open", "Hi {{client", "strayBrace", "Hi {{client"],
    ["braces never opened", "Hi client}}", "strayBrace", "Hi client}}"],
    ["a condition left open", "{{#if gift}}x", "conditionNotClosed", "#if gift"],
    ["an else outside", "x{{else}}y", "elseOutsideCondition", "else"],
    ["a second else", "{{#if gift}}x{{else}}y{{else}}z{{/if}}", "elseOutsideCondition", "else"],
    ["an end without a start", "x{{/if}}", "closeOutsideCondition", "/if"],
  ];
  test.each(refusals)("refuses %s", (_, text, code, raw) => {
    expect(parseTemplate(text)).toEqual(refused({ code, raw }));
  });
});
