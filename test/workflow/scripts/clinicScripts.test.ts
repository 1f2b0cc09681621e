import { scriptCatalogue } from "../../../src/content/scripts/scriptCatalogue";
import { clinicScripts } from "../../../src/workflow/scripts/clinicScripts";
import { withScripts, type TypedScript } from "../../support/scriptSheet";
import { workbookOf } from "../../support/workbook";

const noted = "Hello {{client}}, it is {{consultant}}.";

function read(...typed: TypedScript[]) {
  return clinicScripts(withScripts(typed));
}

function listed(...typed: TypedScript[]) {
  return read(...typed).problems.map(({ address, problem }) => [address, problem.code]);
}

describe("what a clinic wrote into the sheet Scripts", () => {
  it("is nothing without the sheet", () => {
    const workbook = workbookOf([{ name: "Scripts", rows: [["Script"], ["survey"]] }]);
    expect(clinicScripts(workbook)).toEqual({ changes: {}, problems: [], sheet: undefined });
  });

  it.each(["en", "zh-CN"] as const)(
    "is nothing while the sheet is as we made it, in %s",
    (spoken) => {
      expect(clinicScripts(withScripts([], undefined, spoken))).toEqual({
        changes: {},
        problems: [],
        sheet: spoken === "en" ? "Scripts" : "话术",
      });
    },
  );

  it("is the pieces that differ from ours, and no others", () => {
    const typed = { key: "survey", texts: { opening: noted, close: "Thank you." } };
    expect(read(typed).changes).toEqual({
      survey: { en: { opening: noted, close: "Thank you." } },
    });
  });

  it("is ours again where a cell is cleared or typed as ours", () => {
    const ours = scriptCatalogue.find(({ key }) => key === "survey")?.texts.en.opening ?? "";
    expect(read({ key: "survey", texts: { opening: "", snippet: "" } }).changes).toEqual({});
    expect(read({ key: "survey", texts: { opening: ours } }).changes).toEqual({});
    expect(read({ key: "survey", texts: { opening: `  ${ours}\n` } }).changes).toEqual({});
  });

  it.each(["–", "-", "—", " – "])("leaves a piece out for “%s”", (dash) => {
    expect(read({ key: "window_3m", texts: { offer: dash } })).toMatchObject({
      changes: { window_3m: { en: { offer: "–" } } },
      problems: [],
    });
  });

  it("may be a day of a plan that we have no words for", () => {
    const typed = {
      key: "postop_early/21",
      language: "中文",
      texts: { snippet: "三周了，还好吗？" },
    };
    expect(read(typed).changes).toEqual({
      "postop_early/21": { "zh-CN": { snippet: "三周了，还好吗？" } },
    });
  });

  it.each(["English", "english", "EN", "英文"])("knows the language %s", (language) => {
    expect(read({ key: "survey", language, isNewRow: true, texts: { snippet: "Hi." } })).toEqual({
      changes: { survey: { en: { snippet: "Hi." } } },
      problems: [],
      sheet: "Scripts",
    });
  });
});

describe("what cannot be used", () => {
  test.each<[string, TypedScript, string]>([
    [
      "an unknown value",
      { key: "survey", texts: { opening: "Hi {{name}}" } },
      "unknownPlaceholder",
    ],
    [
      "a word that may not be said",
      { key: "survey", texts: { offer: "We guarantee results." } },
      "wordForbidden",
    ],
    ["a piece that is needed", { key: "survey", texts: { close: "–" } }, "pieceNeeded"],
    ["a script nobody knows", { key: "hello", texts: { snippet: "Hi." } }, "scriptUnknown"],
    [
      "a language nobody knows",
      { key: "survey", language: "Français", texts: { snippet: "Bonjour" } },
      "languageUnknown",
    ],
    [
      "a treatment on a voicemail",
      { key: "voicemail", texts: { reason: "Your {{treatment}}" } },
      "namesTreatment",
    ],
  ])("%s is listed, and ours is said", (_what, typed, code) => {
    const { changes, problems } = read(typed);
    expect([changes, problems.map(({ problem }) => problem.code)]).toEqual([{}, [code]]);
  });

  it("is listed by its cell, from above and from the left", () => {
    const found = listed(
      { key: "medical_flag", texts: { close: "Bye {x}", opening: "Hi {{x}}" } },
      { key: "complaint_open", texts: { opening: "Hi {x}" } },
    );
    expect(found).toEqual([
      ["E6", "unknownPlaceholder"],
      ["J6", "strayBrace"],
      ["E8", "strayBrace"],
    ]);
  });

  it("is the upper of two rows that change one piece", () => {
    const { changes, problems } = read(
      { key: "survey", texts: { snippet: "Upper.", close: "Bye." } },
      { key: "survey", isNewRow: true, texts: { snippet: "Lower." } },
    );
    expect(changes).toEqual({ survey: { en: { snippet: "Lower.", close: "Bye." } } });
    expect(problems).toMatchObject([{ problem: { code: "saidBelow", raw: "Upper." } }]);
  });
});
