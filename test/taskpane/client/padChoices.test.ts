import { callOutcomes } from "../../../src/core/clients/codes";
import { languages } from "../../../src/core/clients/language";
import { keyOfOutcome, outcomeOfKey, outcomesIn } from "../../../src/taskpane/client/padChoices";
import { padKeys } from "../../../src/taskpane/state/padDraft";
import { outcomeTyped } from "../../../src/wording/outcomeKeys";
import { padWords } from "../../../src/wording/pane/padWords";
import { wordsIn } from "../../../src/wording/words";

describe("the keys of the pad", () => {
  it.each([
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
    ["C", "complaint"],
  ] as const)("%s means %s, as on paper", (key, outcome) => {
    expect(outcomeOfKey(key)).toBe(outcome);
    expect(outcomeTyped(key)).toBe(outcome);
  });

  it("reach every outcome, by a key or under More", () => {
    const reachable = new Set([...padKeys.flatMap(outcomesIn), ...outcomesIn("M")]);
    expect([...callOutcomes].filter((outcome) => !reachable.has(outcome))).toEqual([]);
  });

  it("put no outcome under two keys, and none that has a key under More", () => {
    const underKeys = padKeys.flatMap(outcomesIn);
    expect(new Set(underKeys).size).toBe(underKeys.length);
    expect(outcomesIn("M")).not.toEqual(
      expect.arrayContaining(padKeys.map((key) => outcomeOfKey(key))),
    );
  });

  it.each([
    ["hung_up", "2"],
    ["not_now", "7"],
    ["moved_to_wechat", "1"],
    ["invalid_number", "9"],
    ["hold", undefined],
  ] as const)("%s stands under %s", (outcome, key) => {
    expect(keyOfOutcome(outcome)).toBe(key);
  });

  it("say in Chinese the very words of the sheet", () => {
    const { keys } = padWords("zh-CN");
    for (const key of padKeys) expect(keys[key]).toBe(wordsIn("zh-CN").outcomes[outcomeOfKey(key)]);
  });

  it.each(languages)("have a word each in %s", (language) => {
    expect(Object.values(padWords(language).keys).every((word) => word.length > 0)).toBe(true);
  });
});
