import { cellFlags, cellProblemCodes } from "../../src/intake/cells/reading";
import { rowReasons } from "../../src/intake/sheets/rowReasons";
import { languages } from "../../src/core/clients/language";
import { sayFlag, sayLedgerLine, sayProblem } from "../../src/wording/sayProblem";
import { wordsIn } from "../../src/wording/words";

const english = wordsIn("en");

describe("sayProblem", () => {
  test.each(languages)("has a sentence for every problem and flag (%s)", (language) => {
    const words = wordsIn(language);
    const said = [
      ...[...cellProblemCodes, ...rowReasons].map((code) => sayProblem(code, "x", words)),
      ...cellFlags.map((flag) => sayFlag(flag, "x", words)),
    ];
    expect(said.filter((sentence) => sentence.length < 4)).toEqual([]);
  });

  test("quotes what was typed on one line", () => {
    expect(sayProblem("NOT_A_DATE", " 王\n姐 ", english)).toBe(
      "“王 姐” is not a date. Check whether it belongs in another column.",
    );
  });

  test("cuts a long text at 40 characters, never through one", () => {
    expect(sayProblem("NOT_A_NUMBER", "a".repeat(40), english)).toContain(`“${"a".repeat(40)}”`);
    expect(sayProblem("NOT_A_NUMBER", "a".repeat(41), english)).toContain(`“${"a".repeat(39)}…”`);
    expect(sayProblem("NOT_A_NUMBER", `${"a".repeat(38)}😀bcd`, english)).toContain(
      `“${"a".repeat(38)}…”`,
    );
  });

  test("never repeats an identity number", () => {
    for (const language of languages)
      expect(sayFlag("SENSITIVE_ID", "110101199008150000", wordsIn(language))).not.toMatch(/\d{6}/);
  });
});

describe("sayLedgerLine", () => {
  test("says the same code as doubt on a used row and as a reason on a listed one", () => {
    const raw = "2027-03-05";
    expect(sayLedgerLine({ used: true, code: "FUTURE_DATE", raw }, english)).toBe(
      "“2027-03-05” is still to come, so it does not count as a visit. Check the date.",
    );
    expect(sayLedgerLine({ used: false, code: "FUTURE_DATE", raw }, english)).toBe(
      "“2027-03-05” is still to come, so it has not happened yet. Check the date.",
    );
  });

  test("says a value left out of a used row, and a flag on a listed one", () => {
    expect(sayLedgerLine({ used: true, code: "MASKED", raw: "138****1111" }, english)).toBe(
      "Part of “138****1111” is hidden, so it cannot be dialled. Ask for the full number.",
    );
    expect(sayLedgerLine({ used: false, code: "DITTO", raw: "同上" }, english)).toBe(
      "“同上” was read as the same as the row above. Check it.",
    );
  });
});
