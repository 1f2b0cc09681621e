import { defaultPolicy } from "../../../src/core/policy/policy";
import { ableFrom } from "../../../src/core/retention/ableFrom";

const { segments } = defaultPolicy;

describe("ableFrom", () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it.each([
    ["20 spenders: the top 4", upTo(20), 17],
    ["19 spenders are too few", upTo(19), undefined],
    ["24 spenders: still the top 4", upTo(24), 21],
    ["25 spenders: the top 5", upTo(25), 21],
    ["those who spent nothing do not count", [...upTo(19), 0, NaN], undefined],
    ["equal spends are never split", [...upTo(10), ...Array<number>(10).fill(50)], 50],
  ])("%s", (_what, spends, from) => {
    expect(ableFrom(spends, segments)).toBe(from);
  });
});
