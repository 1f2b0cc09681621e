import { ok, refused } from "../../src/core/result";
import { keptSettings, noSettings, readSettings } from "../../src/workflow/settings";
import { writeSettingsPart } from "../../src/workflow/settingsPart";

const settings = {
  version: 1,
  language: "zh-CN",
  region: "CN",
  clinic: { store: "青禾滨江店" },
  thresholds: { quota: { perCaller: 30 } },
  sheets: {
    sheets: [
      { sheet: "2026年3月", kind: "purchases", columns: { A: "purchaseDate", B: "ignored" } },
    ],
  },
} as const;

describe("settings", () => {
  it("come back from the workbook as they were kept", () => {
    expect(keptSettings(writeSettingsPart(settings))).toEqual(ok(settings));
  });

  it("are none where the workbook keeps none", () => {
    expect(keptSettings(undefined)).toEqual(ok(noSettings));
  });

  it.each([
    ["of another version", { version: 2 }, "version"],
    ["without a version", {}, "version"],
    ["with a misspelt name", { version: 1, colour: "red" }, "colour"],
    ["with an unknown region", { version: 1, region: "Mars" }, "region"],
    [
      "with a misspelt number",
      { version: 1, thresholds: { quota: { perCallr: 1 } } },
      "thresholds.quota.perCallr",
    ],
    [
      "with an unknown field",
      { version: 1, sheets: { sheets: [{ sheet: "A", columns: { A: "nme" } }] } },
      "sheets.sheets.0.columns.A",
    ],
    ["that are no record", [], "version"],
  ])("%s are refused at their place", (_what, json, place) => {
    expect(readSettings(json)).toEqual(refused({ code: "settingsWrong", place }));
  });

  it("in a part nobody can read are refused, not forgotten", () => {
    expect(keptSettings("<other/>")).toEqual(refused({ code: "settingsPartUnreadable" }));
  });
});
