import { callOutcomes } from "../../src/core/clients/codes";
import { languages } from "../../src/core/clients/language";
import { outcomeChoices, outcomeKeyLine, outcomeTyped } from "../../src/wording/outcomeKeys";
import { wordsIn } from "../../src/wording/words";

describe("outcomes on the call sheet", () => {
  test.each(languages)("every outcome can be chosen, and is read back (%s)", (language) => {
    const choices = outcomeChoices(wordsIn(language));
    expect(new Set(choices.map(outcomeTyped))).toEqual(new Set(callOutcomes));
    expect(choices).toHaveLength(new Set(choices).size);
  });

  const table: [string, string | undefined][] = [
    ["1", "reached"],
    ["2", "no_answer"],
    ["3", "busy"],
    ["4", "callback"],
    ["5", "appointment"],
    ["6", "considering"],
    ["7", "not_interested"],
    ["8", "do_not_contact"],
    ["9", "wrong_number"],
    ["0", "medical_escalation"],
    ["c", "complaint"],
    [" １ ", "reached"],
    ["1 接通", "reached"],
    ["无人接听", "no_answer"],
    ["NO ANSWER", "no_answer"],
    ["11", undefined],
    ["maybe", undefined],
    ["", undefined],
  ];
  test.each(table)("%j is read as %s", (typed, outcome) => {
    expect(outcomeTyped(typed)).toBe(outcome);
  });

  test("the paper explains its digits", () => {
    expect(outcomeKeyLine(wordsIn("en"))).toBe(
      "Outcome, one digit is enough: 1 Reached, 2 No answer, 3 Busy, 4 Call back, " +
        "5 Appointment made, 6 Considering, 7 Not interested, 8 Do not contact, " +
        "9 Wrong number, 0 Passed to the doctor, C Complaint",
    );
  });
});
