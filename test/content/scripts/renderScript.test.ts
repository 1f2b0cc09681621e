import fc from "fast-check";

import { placeholders, type Placeholder } from "../../../src/content/placeholders";
import { inCallLine } from "../../../src/content/scripts/inCallLines";
import { inCallMoments } from "../../../src/core/calling/inCallMoments";
import { renderScript } from "../../../src/content/scripts/renderScript";
import { scriptFor, scriptForUse, scripts } from "../../../src/content/scripts/scripts";
import { lintWords } from "../../../src/content/wordLint/lintWords";
import { reasons } from "../../../src/core/calling/callPlan";
import { languages, type Language } from "../../../src/core/clients/language";

const everyScript = languages.flatMap((language) =>
  scripts.map((script) => ({ language, script, words: script[language] })),
);

function texts(
  spoken: (typeof everyScript)[number],
  values: Partial<Record<Placeholder, string>>,
): string[] {
  const { lines, objections } = renderScript(spoken, values);
  return [
    ...lines.map(({ text }) => text),
    ...objections.flatMap(({ say, answer }) => [say, answer]),
  ];
}

const hole =
  /[{}]| {2}|[,，、;；:：] *[,，。.、;；!！?？]|^[,，。.;；:：!！?？]|[(（] *[)）]| [,.!?;]|undefined|(?:\b(?:from|at|of|the|is|am) *[,.?!])|我是[的，,。]|(?:请|由|跟)(?:给您|说)/u;

describe("scripts", () => {
  test.each(languages.flatMap((language) => reasons.map((reason) => [reason, language] as const)))(
    "%s has its script in %s",
    (reason, language) => {
      const { lines } = renderScript(scriptFor({ reason: reason, language: language }), {});
      expect(lines.map(({ part }) => part)).toEqual(
        expect.arrayContaining(["opening", "reason", "question", "close"]),
      );
    },
  );

  it("leave neither a hole, a brace nor doubled punctuation, whatever is unknown", () => {
    fc.assert(
      fc.property(fc.subarray(placeholders), (known) => {
        const values = Object.fromEntries(known.map((name) => [name, "V7"]));
        for (const spoken of everyScript) {
          expect(texts(spoken, values).filter((text) => text === "" || hole.test(text))).toEqual(
            [],
          );
        }
      }),
    );
  });

  it("never run what a cell holds", () => {
    const spoken = scriptFor({ reason: "birthday", language: "en" });
    const { lines } = renderScript(spoken, { client: "{{manager}}", manager: "Wang", store: "S" });
    expect(lines[0]?.text).toContain("Hi {{manager}}");
  });

  it("pass our own word check", () => {
    const found = everyScript.flatMap((spoken) => {
      const isAfterTreatment =
        spoken.script.use === "call" && /^(?:postop|medical)/.test(spoken.script.reason);
      const scope =
        spoken.script.use === "voicemail" ? "voicemail" : isAfterTreatment ? "postop" : "script";
      const { lines, objections } = renderScript(spoken, {});
      const ours = [...lines.map(({ text }) => text), ...objections.map(({ answer }) => answer)];
      return ours.flatMap((text) =>
        lintWords(text, { scope, trade: "medical" }).map(({ word }) => [
          spoken.script.id,
          word,
          text,
        ]),
      );
    });
    expect(found).toEqual([]);
  });

  it("hide what promotes something where nothing may be sold", () => {
    const parts = (language: Language, hides: boolean) =>
      renderScript(scriptFor({ reason: "retreat_due", language: language }), {}, hides).lines.map(
        ({ part }) => part,
      );
    expect(parts("zh-CN", false)).toContain("offer");
    expect(parts("zh-CN", true)).not.toContain("offer");
    const care = renderScript(scriptFor({ reason: "postop_d1", language: "en" }), {}, true).lines;
    expect(care.map(({ part }) => part)).toContain("offer");
  });

  it("never name a toxin", () => {
    const values = { treatmentSafe: "Botox 50U", package: "保妥适" };
    const named = everyScript.flatMap((spoken) =>
      texts(spoken, values).filter((text) => /botox|保妥适/i.test(text)),
    );
    expect(named).toEqual([]);
  });

  it.each([
    [1, "postop_d3"],
    [3, "postop_d3"],
    [6, "postop_d3"],
    [7, "postop_d7"],
    [15, "postop_d14"],
  ])("of the follow-up on day %i is %s", (rungDay, id) => {
    expect(scriptFor({ reason: "postop_early", language: "en", variant: rungDay }).script.id).toBe(
      id,
    );
  });

  it("leave a voicemail without the treatment", () => {
    const { lines } = renderScript(scriptForUse("voicemail", "en"), {
      store: "Rose",
      treatment: "IPL",
    });
    expect(lines.map(({ text }) => text).join(" ")).not.toContain("IPL");
  });
});

describe("inCallLine", () => {
  it.each(
    languages.flatMap((language) => inCallMoments.map((moment) => [moment, language] as const)),
  )("%s is said in %s without a hole", (moment, language) => {
    expect(inCallLine(moment, { language, values: {} })).not.toMatch(hole);
  });
});
