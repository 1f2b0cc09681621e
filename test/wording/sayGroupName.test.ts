import { sayGroupName } from "../../src/wording/sayGroupName";
import { wordsIn } from "../../src/wording/words";

describe("what calls are put together by, as a reader knows it", () => {
  it.each([
    ["birthday", "en", wordsIn("en").reasons.birthday],
    ["birthday", "zh-CN", wordsIn("zh-CN").reasons.birthday],
    ["birthday/en", "en", `${wordsIn("en").reasons.birthday} / en`],
    ["postop_early/7/zh-CN", "en", `${wordsIn("en").reasons.postop_early} / 7 / zh-CN`],
    ["Julia", "en", "Julia"],
    ["A/B", "en", "A/B"],
  ] as const)("%s in %s", (name, language, said) => {
    expect(sayGroupName(name, wordsIn(language))).toBe(said);
  });

  it("is nothing where the log says nothing", () => {
    expect(sayGroupName(undefined, wordsIn("en"))).toBeUndefined();
  });
});
