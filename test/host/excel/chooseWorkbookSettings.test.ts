import { defaultPolicy } from "../../../src/core/policy/policy";
import { chooseWorkbookSettings } from "../../../src/host/excel/chooseWorkbookSettings";
import { writeSettingsPart } from "../../../src/workflow/settingsPart";

const plainWorkbook = { settingsPart: undefined, serialOf1904: 1462 };
const usual = {
  language: "en",
  region: undefined,
  dateSystem: 1900,
  policy: defaultPolicy,
} as const;

it("answers by the workbook's own settings, keeping the product's numbers for the rest", () => {
  const settingsPart = writeSettingsPart({
    version: 1,
    language: "zh-CN",
    region: "TW",
    thresholds: { dormancy: { dormantFromDay: 60 } },
  });
  expect(chooseWorkbookSettings({ settingsPart, serialOf1904: 0 }, "en-US")).toEqual({
    settings: {
      language: "zh-CN",
      region: "TW",
      dateSystem: 1904,
      policy: {
        ...defaultPolicy,
        dormancy: { ...defaultPolicy.dormancy, dormantFromDay: 60 },
      },
    },
    problems: [],
  });
});

describe("a workbook that keeps no settings", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["ZH", "zh-CN"],
    ["en-GB", "en"],
    ["zha-CN", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("edited in %s speaks %s", (contentLanguage, language) => {
    expect(chooseWorkbookSettings(plainWorkbook, contentLanguage)).toEqual({
      settings: { ...usual, language },
      problems: [],
    });
  });

  it.each([
    [1462, 1900],
    [0, 1904],
  ])("and gives 1 January 1904 the serial %i counts from %i", (serialOf1904, dateSystem) => {
    const found = { settingsPart: undefined, serialOf1904 };
    expect(chooseWorkbookSettings(found, "en-US")).toEqual({
      settings: { ...usual, dateSystem },
      problems: [],
    });
  });
});

describe("what cannot be read is said, and cells are answered all the same", () => {
  it.each([
    ["Excel refuses", { code: "hostFailed", hostCode: "GeneralException" }],
    ["Excel gives no code", { code: "hostFailed", hostCode: undefined }],
  ] as const)("%s", (_name, problem) => {
    expect(chooseWorkbookSettings(problem, "zh-CN")).toEqual({
      settings: { ...usual, language: "zh-CN" },
      problems: [problem],
    });
  });

  it.each([
    ["not ours", "<settings/>", { code: "settingsPartUnreadable" }],
    [
      "a language we do not speak",
      writeSettingsPart({ version: 1, language: "fr" }),
      { code: "settingsWrong", place: "language" },
    ],
    [
      "a ladder that falls",
      writeSettingsPart({ version: 1, thresholds: { dormancy: { dormantFromDay: 10 } } }),
      { code: "settingsWrong", place: "thresholds" },
    ],
  ])("a settings part with %s leaves the date system known", (_name, settingsPart, problem) => {
    expect(chooseWorkbookSettings({ settingsPart, serialOf1904: 0 }, "en-US")).toEqual({
      settings: { ...usual, dateSystem: 1904 },
      problems: [problem],
    });
  });

  it.each([1, 36526, NaN])("a serial no date system gives: %d", (serialOf1904) => {
    expect(chooseWorkbookSettings({ settingsPart: undefined, serialOf1904 }, "en-US")).toEqual({
      settings: usual,
      problems: [{ code: "dateSystemUnknown" }],
    });
  });
});
