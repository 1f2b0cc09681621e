import { followUpQuestions } from "../../src/content/followUpQuestions";
import { namedPlans } from "../../src/content/followUpPlans";
import questions from "../../src/content/data/followUpQuestions.json";
import { lintWords } from "../../src/content/wordLint/lintWords";
import { trades } from "../../src/content/wordLint/trades";

describe("what is asked on a day of a plan", () => {
  it.each([
    ["the first day after a filler", "玻尿酸", 1, "现在有没有疼痛突然加重？"],
    ["the third day", "玻尿酸", 3, "肿得怎么样？"],
    ["a week after", "热玛吉", 7, "触痛还明显吗？"],
    ["a day the plan has no questions for", "玻尿酸", 2, undefined],
    ["a day on which other things are asked", "玻尿酸", 90, undefined],
    ["a treatment without a plan", "洗发", 1, undefined],
  ])("%s", (_what, treatment, rungDay, first) => {
    expect(followUpQuestions(treatment, rungDay, "zh-CN")[0]).toBe(first);
  });

  it("belongs to a rung of its plan", () => {
    const rungs = new Map(namedPlans.map(({ id, rungDays }) => [id, rungDays]));
    const stray = questions.filter(
      ({ plan, rungDay }) => rungs.get(plan)?.includes(rungDay) !== true,
    );
    expect(stray).toEqual([]);
  });

  it("has a question for the first call of every plan", () => {
    const first = (id: string) =>
      questions.find(({ plan, rungDay }) => plan === id && rungDay === 1);
    expect(namedPlans.filter(({ id }) => first(id) === undefined)).toEqual([]);
  });

  it("passes our own word check in every trade: nobody diagnoses on the phone", () => {
    const found = questions.flatMap(({ ask }) =>
      ask.flatMap((each) =>
        Object.values(each).flatMap((text) =>
          trades.flatMap((trade) => lintWords(text, { scope: "postop", trade })),
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
