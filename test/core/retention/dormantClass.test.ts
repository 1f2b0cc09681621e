import { dormantClass, type DormantFacts } from "../../../src/core/retention/dormantClass";

const nothing: DormantFacts = { isNeglected: false, hasLeftovers: false, isAble: false };

describe("the class of a dormant client (S2), the first that fits", () => {
  it.each<[string, Partial<DormantFacts>, string]>([
    ["nothing known of her", {}, "limited"],
    ["able to buy", { isAble: true }, "able"],
    ["something left", { hasLeftovers: true }, "unfinished"],
    ["something left, and able to buy", { hasLeftovers: true, isAble: true }, "unfinished"],
    ["neglected", { isNeglected: true }, "neglected"],
    ["neglected, able to buy", { isNeglected: true, isAble: true }, "neglected"],
    [
      "neglected, something left, able to buy",
      { isNeglected: true, hasLeftovers: true, isAble: true },
      "neglected",
    ],
  ])("%s", (_what, facts, expected) => {
    expect(dormantClass({ ...nothing, ...facts })).toBe(expected);
  });
});
