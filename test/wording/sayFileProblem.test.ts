import { languages } from "../../src/core/clients/language";
import { sayFileProblem, type FileProblem } from "../../src/wording/sayFileProblem";
import { wordsIn } from "../../src/wording/words";

describe("sayFileProblem", () => {
  const table: [FileProblem, string][] = [
    [
      { code: "passwordProtected" },
      "The workbook has a password. Open it in Excel, remove the password and save it again.",
    ],
    [
      { code: "damagedPart", part: "xl/workbook.xml", damage: "checksum" },
      "A part of the workbook is damaged (xl/workbook.xml: its checksum is wrong). " +
        "Copy or download the file again, or let Excel repair it.",
    ],
    [
      { code: "cellOutsideGrid", sheet: "顾客", address: "XFE1" },
      "Sheet “顾客” has a cell outside Excel’s grid (XFE1). " +
        "Open the workbook in Excel and save it again.",
    ],
  ];
  test.each(table)("%j", (problem, said) => {
    expect(sayFileProblem(problem, wordsIn("en"))).toBe(said);
  });

  const others: FileProblem[] = [
    { code: "emptyFile" },
    { code: "notAZip" },
    { code: "oldExcelFormat" },
    { code: "binaryWorkbook" },
    { code: "notASpreadsheet" },
    { code: "truncated" },
    { code: "missingPart", part: "p" },
    { code: "duplicatePart", part: "p" },
    { code: "unsafePartName", part: "p" },
    { code: "zipBomb", part: "p" },
    { code: "xmlEntities", part: "p" },
    { code: "cutSheet", sheet: "s" },
    { code: "tooManyCells", sheet: "s" },
  ];
  test.each(languages)("each problem has a sentence of its own (%s)", (language) => {
    const said = others.map((problem) => sayFileProblem(problem, wordsIn(language)));
    expect(new Set(said).size).toBe(others.length);
  });
});
