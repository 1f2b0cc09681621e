import { callOutcomes } from "../../src/core/clients/codes";
import { languages } from "../../src/core/clients/language";
import { readCallOutcome } from "../../src/intake/cells/callOutcome";
import { readClinic } from "../../src/intake/readClinic";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";
import { workbookOf } from "../support/workbook";

const asOf = day("2026-11-21");

describe.each(languages)("the recall log in %s", (language) => {
  const words = wordsIn(language);

  test.each(callOutcomes)("says %s in words the reader of cells understands", (outcome) => {
    const read = readCallOutcome(words.outcomes[outcome], { asOf, dateSystem: 1900 });
    expect(read).toMatchObject({ kind: "value", value: outcome });
  });

  test("has headings the reader of sheets understands", () => {
    const headings = Object.values(words.recallLog.columns);
    const row = [
      "k",
      "2026-11-20",
      "小美",
      "A001",
      "王芳",
      "13800001111",
      "",
      "接通",
      "",
      "",
      "没效果",
      "平静",
      "",
      "",
      "birthday",
      "",
    ];
    const workbook = workbookOf([{ name: words.recallLog.sheetName, rows: [headings, row] }]);
    const [sheet] = readClinic(workbook, { asOf }).sheets;
    expect([sheet?.kind, sheet?.columns]).toEqual([
      "calls",
      {
        B: "callDate",
        C: "caller",
        D: "clientId",
        E: "clientName",
        F: "phone",
        H: "callOutcome",
        I: "nextContactDate",
        J: "callNotes",
        K: "absenceCause",
        L: "mood",
        M: "need",
        N: "script",
        O: "callType",
      },
    ]);
  });
});
