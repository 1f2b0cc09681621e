import { reasons } from "../../src/core/calling/callPlan";
import { languages } from "../../src/core/clients/language";
import redFlagList from "../../src/content/data/redFlags.json";
import { scripts } from "../../src/content/scripts/scripts";
import { wordsIn } from "../../src/wording/words";

/** What the clinic thinks of a client's means or body is for nobody's eyes or ears (G15). */
const judgement =
  /有实力|没实力|无实力|低实力|没钱|低端|劣质|死呆|\b(?:able|limited|wealthy|poor|low[- ]end|high[- ]end|worthless)\b/i;

describe.each(languages)("what is printed and said in %s", (language) => {
  const words = wordsIn(language);

  test.each(reasons)("%s is printed without judging her", (reason) => {
    expect(words.reasons[reason]).not.toMatch(judgement);
  });

  test("no script judges her", () => {
    const faulty = scripts.filter((script) => judgement.test(JSON.stringify(script[language])));
    expect(faulty.map((script) => script.id)).toEqual([]);
  });

  test("a symptom in a note is never named", () => {
    const said = Object.values(words.evidence.symptomNoted).map((say) => say("2026-03-20"));
    const symptoms = redFlagList.flatMap((flag) => flag.words);
    expect(symptoms.filter((symptom) => said.some((line) => line.includes(symptom)))).toEqual([]);
  });
});
