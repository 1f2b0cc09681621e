import { languages } from "../../src/core/clients/language";
import { sayHostProblem, type HostProblem } from "../../src/wording/sayHostProblem";

const sheet = "Recall log";

const problems: readonly HostProblem[] = [
  { code: "cellBeingEdited" },
  { code: "excelBusy" },
  { code: "workbookReadOnly" },
  { code: "sheetProtected", sheet },
  { code: "filterOn", sheet },
  { code: "placeTaken", sheet },
  { code: "headingGone", sheet, heading: "Key" },
  { code: "editedMeanwhile", sheet },
  { code: "notAllowed" },
  { code: "sheetGone", sheet: undefined },
  { code: "sheetGone", sheet },
  { code: "sheetHidden", sheet },
  { code: "tooLarge" },
  { code: "otherWorkbookActive" },
  { code: "excelTooOld", needs: "Table.resize" },
  { code: "noAnswer" },
  { code: "cancelled" },
  { code: "hostFailed", hostCode: "GeneralException" },
];

describe.each(languages)("in %s", (language) => {
  test.each(problems)("$code is a sentence without its code", (problem) => {
    const said = sayHostProblem(problem, language);
    expect(said).toMatch(/[.。]$/);
    expect(said).not.toMatch(
      new RegExp(`${problem.code}|GeneralException|Table\\.resize|undefined`),
    );
    if ("sheet" in problem && problem.sheet !== undefined) expect(said).toContain(sheet);
    if ("heading" in problem) expect(said).toContain("Key");
  });

  test("no two reasons are said alike", () => {
    const said = problems.map((problem) => sayHostProblem(problem, language));
    expect(new Set(said).size).toBe(problems.length);
  });
});
