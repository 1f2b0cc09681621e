import type { SheetWhy } from "../../src/intake/sheets/sheetReading";
import { saySheetUse } from "../../src/wording/saySheetUse";
import { wordsIn } from "../../src/wording/words";

describe("saySheetUse", () => {
  const table: [SheetWhy, string, string][] = [
    [{ code: "headers_found" }, "Its headings say it holds visits.", "从表头看，是“到店”。"],
    [
      { code: "possible_copy", of: "Visits" },
      "It looks like a copy of “Visits”. Say whether it should be read.",
      "像是“Visits”的副本。请说明要不要读取。",
    ],
    [
      { code: "our_sheet", role: "call_sheet" },
      "Made by Clinic Recall, so it is not read.",
      "是 Clinic Recall 做的，不读取。",
    ],
  ];
  test.each(table)("%j", (why, english, chinese) => {
    expect(saySheetUse(why, "visits", wordsIn("en"))).toBe(english);
    expect(saySheetUse(why, "visits", wordsIn("zh-CN"))).toBe(chinese);
  });

  test("a sheet of several tables holds several kinds", () => {
    expect(saySheetUse({ code: "headers_found" }, null, wordsIn("en"))).toBe(
      "Its headings say it holds several kinds of records.",
    );
  });
});
