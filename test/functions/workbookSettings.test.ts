import { shown } from "../support/customFunctions";
import { dormancyTierCells } from "../../src/functions/dormancy";
import { defaultSettings, provideWorkbookSettings } from "../../src/functions/workbookSettings";

describe("a call in Excel before the workbook's settings are there", () => {
  it("waits for them, answers in their language, and asks nobody afterwards", async () => {
    (globalThis as Record<string, unknown>)["Office"] = {};
    const early = dormancyTierCells([["2026-08-23"]], "2026-11-21") as unknown;
    expect(early).toBeInstanceOf(Promise);
    provideWorkbookSettings({ ...defaultSettings, language: "zh-CN" });
    expect(await early).toEqual([["休眠"]]);
    expect(shown(() => dormancyTierCells([["2026-08-23"]], "2026-11-21"))).toEqual([["休眠"]]);
  });

  it("forgets what it answered when a setting changes", () => {
    provideWorkbookSettings(defaultSettings);
    expect(dormancyTierCells([["2026-08-23"]], "2026-11-21")).toEqual([["dormant"]]);
  });
});
