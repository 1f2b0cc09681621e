import { checkScriptText } from "../../../src/content/scripts/checkScriptText";
import { scriptCatalogue } from "../../../src/content/scripts/scriptCatalogue";
import type { ScriptSubject } from "../../../src/core/calling/scriptKey";
import { scriptCells, type ScriptCell } from "../../../src/content/scripts/scriptTexts";
import { languages } from "../../../src/core/clients/language";

const visit: ScriptSubject = { use: "call", reason: "window_3m", variant: undefined };
const afterTreatment: ScriptSubject = { use: "call", reason: "postop_early", variant: "3" };

function problems(text: string, cell: ScriptCell = "opening", subject: ScriptSubject = visit) {
  const { problems: found } = checkScriptText(text, { subject, cell, trade: "medical" });
  return found.map(({ code, raw }) => [code, raw]);
}

describe("a piece of a script", () => {
  test.each([
    ["Hi {{client}}, how are you?", []],
    ["Hi {{name}}", [["unknownPlaceholder", "name"]]],
    ["Hi {client}", [["strayBrace", "Hi {client}"]]],
    ["{{#if store}}from {{store}}", [["conditionNotClosed", "#if store"]]],
    ["我们保证效果", [["wordForbidden", "保证效果"]]],
    ["效果不能保证，因人而异", []],
    ["–", [["pieceNeeded", "–"]]],
    ["x".repeat(500), []],
    ["x".repeat(501), [["tooLong", "x".repeat(501)]]],
  ])("%s", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("may be left out where the script does without it", () => {
    expect(problems("–", "offer")).toEqual([]);
    expect(problems("–", "answer2")).toEqual([]);
  });

  it("is not checked for words where the client speaks", () => {
    expect(problems("你们保证效果吗", "say1")).toEqual([]);
  });

  it("names no treatment on a voicemail, not even where one is known", () => {
    const text = "Hi{{#if treatment}}, about {{treatment}}{{/if}}";
    expect(problems(text, "reason", { use: "voicemail" })).toEqual([
      ["namesTreatment", "treatment"],
    ]);
    expect(problems(text, "reason", { use: "message" })).toEqual([]);
  });

  it("may not diagnose after a treatment", () => {
    expect(problems("这是正常的", "care", afterTreatment)).not.toEqual([]);
  });

  it("is checked for what a condition says in either case", () => {
    expect(problems("{{#if store}}Hello{{else}}We guarantee results{{/if}}")).not.toEqual([]);
  });
});

describe("a word that had better not be said", () => {
  test.each([
    ["beauty", ["治疗"]],
    ["postpartum", ["治疗"]],
    ["medical", []],
  ] as const)("in a %s shop is remarked on and may stay: %s", (trade, words) => {
    const { problems: found, remarks } = checkScriptText("上次治疗感觉怎么样？", {
      subject: visit,
      cell: "care",
      trade,
    });
    expect([found, remarks.map(({ word }) => word)]).toEqual([[], words]);
  });
});

describe("every piece of ours", () => {
  test.each(scriptCatalogue.map((script) => [script.key, script] as const))("%s", (_key, ours) => {
    const wrong = languages.flatMap((language) =>
      scriptCells.flatMap((cell) => {
        const text = ours.texts[language][cell];
        return text === undefined ? [] : problems(text, cell, ours.subject);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
