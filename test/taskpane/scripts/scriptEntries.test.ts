import { scriptCatalogue } from "../../../src/content/scripts/scriptCatalogue";
import { foundEntries, scriptEntries } from "../../../src/taskpane/scripts/scriptEntries";
import { noClinicScripts } from "../../../src/workflow/scripts/clinicScripts";
import type { ScriptsView } from "../../../src/workflow/desk/scriptsDesk";

const none: ScriptsView = { ...noClinicScripts, uses: {} };
const changes = {
  survey: { en: { close: "Thank you kindly." } },
  "postop_early/21": { "zh-CN": { snippet: "三周了。" } },
  "postop_mid/400": { en: { snippet: "Hello." } },
};

describe("the list of scripts", () => {
  it("has every script of ours, by band", () => {
    const entries = scriptEntries(none, "en");
    expect(entries.map(({ key }) => key)).toEqual(scriptCatalogue.map(({ key }) => key));
    const bands = entries.map(({ band }) => band ?? 8);
    expect(bands).toEqual([...bands].sort((one, other) => one - other));
  });

  it("puts a day the clinic added among the days of its reason", () => {
    const keys = scriptEntries({ ...none, changes }, "en").map(({ key }) => key);
    const at = keys.indexOf("postop_early/21");
    expect(keys.slice(at - 1, at + 2)).toEqual([
      "postop_early/15",
      "postop_early/21",
      "postop_mid",
    ]);
    expect(keys[keys.indexOf("postop_mid/400") - 1]).toBe("postop_mid/90");
  });

  it("says which are the clinic's, what is to be mended, and how often they were said", () => {
    const use = { calls: 12, reached: 8, booked: 3, arrived: 2, isSmall: false };
    const view: ScriptsView = {
      ...none,
      changes,
      problems: [
        {
          sheet: "Scripts",
          address: "D9",
          script: "birthday",
          problem: { code: "tooLong", raw: "" },
        },
      ],
      uses: { survey: use },
    };
    const entry = (key: string) => scriptEntries(view, "en").find((each) => each.key === key);
    expect(entry("survey")).toMatchObject({ isYours: true, toFix: 0, use });
    expect(entry("birthday")).toMatchObject({ isYours: false, toFix: 1, use: undefined });
  });
});

describe("a script is found", () => {
  const entries = scriptEntries({ ...none, changes }, "en");
  test.each([
    ["by its name", "birthday", "birthday"],
    ["by its name in the other language", "生日", "birthday"],
    ["by what the clinic wrote in it", "thank you KINDLY", "survey"],
    ["by its key", "postop_early/21", "postop_early/21"],
  ])("%s", (_how, text, key) => {
    expect(foundEntries(entries, text, changes).map((entry) => entry.key)).toContain(key);
  });

  it("among all where nothing is asked, and nowhere where nothing fits", () => {
    expect(foundEntries(entries, "  ", changes)).toEqual(entries);
    expect(foundEntries(entries, "xyzzy", changes)).toEqual([]);
  });
});
