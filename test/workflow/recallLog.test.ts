import { absenceCauseCodes } from "../../src/core/clients/codes";
import { languages } from "../../src/core/clients/language";
import { absenceCauseTyped } from "../../src/wording/absenceCauseTyped";
import { wordsIn } from "../../src/wording/words";
import type { LogEntry } from "../../src/workflow/logEntry";
import { planLogRows } from "../../src/workflow/recallLog";
import { day } from "../support/day";

const entry: LogEntry = {
  key: "k",
  on: day("2026-11-21"),
  caller: "周琳",
  clientId: "A1",
  client: "王芳",
  phone: "138 0000 1111",
  reasonWords: "",
  reason: undefined,
  outcome: "reached",
  nextContact: "",
  note: "",
};

/** What the log says of a cause, in the log's language. */
function causeLogged(absenceCause: string, language: (typeof languages)[number]): unknown {
  const { table } = planLogRows(language, [{ ...entry, absenceCause }]);
  const heading = wordsIn(language).recallLog.columns.absenceCause;
  return table.rows[0]?.[table.columns.findIndex(({ header }) => header === heading)];
}

describe.each(languages)("causes of absence in a log in %s (O3)", (language) => {
  it.each(absenceCauseCodes)("%s is said in the log's words", (code) => {
    const said = wordsIn(language).absenceCauses[code];
    expect(causeLogged(code, language)).toBe(said);
    expect(absenceCauseTyped(said)).toBe(code);
  });

  it("one typed in the other language is said in the log's", () => {
    expect(causeLogged("推销太多", language)).toBe(wordsIn(language).absenceCauses.too_salesy);
    expect(causeLogged("Too much selling", language)).toBe(
      wordsIn(language).absenceCauses.too_salesy,
    );
  });

  it("one in somebody's own words stays as typed", () => {
    expect(causeLogged("搬家了", language)).toBe("搬家了");
  });
});
