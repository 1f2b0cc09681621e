import { readingLines } from "../../src/cli/readingLines";
import { judgeClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";
import { workbookOf } from "../support/workbook";

const workbook = workbookOf([
  {
    name: "Clients",
    rows: [
      ["Client ID", "Name", "Phone", "Mobile 2", "Shoe colour", "Last visit"],
      ["A1", "Ada Moss", "+1 415 555 0100", "+1 415 555 0101", "red", "2026-01-02"],
      ["A2", "Una Dunn", null, "+1 415 555 0102", "blue", "2026-02-03"],
    ],
  },
]);

/** What `read` says of the sheet, without its first two lines and what is below it. */
function saidOfSheet(language: "en" | "zh-CN"): readonly string[] {
  const clinic = judgeClinic(workbook, { asOf: day("2026-03-20"), settings: noSettings });
  const lines = [...readingLines({ clinic, words: wordsIn(language) }, "clinic.xlsx")]
    .join("")
    .split("\n");
  return lines.slice(3, lines.indexOf("", 3)).map((line) => line.trim());
}

describe("the report of read", () => {
  it("names the columns that are used, those that are not, and two of one field", () => {
    expect(saidOfSheet("en").slice(2)).toEqual([
      "Columns: A Client ID, B Name, C Phone, D Second phone, F Last visit",
      "Columns nothing is taken from: E “Shoe colour”",
      "2 rows: 2 used, 0 listed",
      "Columns C, D all hold phone numbers: the left one is called, the others fill its blanks. " +
        "Rename one if it is somebody else's.",
    ]);
  });

  it("says so in Chinese", () => {
    expect(saidOfSheet("zh-CN")).toContain("没有用到的列：E“Shoe colour”");
  });
});
