import { saySettingsTrouble, type SettingsTrouble } from "../../src/wording/saySettingsTrouble";

const troubles: SettingsTrouble[] = [
  { code: "hostFailed" },
  { code: "settingsPartUnreadable" },
  { code: "settingsWrong", place: "thresholds.quota" },
  { code: "dateSystemUnknown" },
  { code: "notRecalculated" },
];

test.each(troubles)("$code is said in both languages, without its code", (trouble) => {
  const english = saySettingsTrouble(trouble, "en");
  const chinese = saySettingsTrouble(trouble, "zh-CN");
  expect(english).toMatch(/^[A-Z“].+\.$/);
  expect(chinese).toMatch(/\p{Script=Han}.+。$/u);
  expect(english + chinese).not.toContain(trouble.code);
});

test("the place of a wrong value is named", () => {
  const wrong = { code: "settingsWrong", place: "thresholds.quota" } as const;
  expect(saySettingsTrouble(wrong, "en")).toContain("“thresholds.quota”");
});
