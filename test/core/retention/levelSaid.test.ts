import { levelSaid } from "../../../src/core/retention/levelSaid";
import { levelWords } from "../../../src/core/policy/levelWords";

describe("levelSaid", () => {
  it.each([
    ["高", "high"],
    [" Ａ ", "high"],
    ["A 类", "high"],
    ["一般", "mid"],
    ["Low", "low"],
    ["高级技师", undefined],
    ["金卡", undefined],
  ])("%j says %s", (text, level) => {
    expect(levelSaid(text, levelWords)).toBe(level);
  });
});
