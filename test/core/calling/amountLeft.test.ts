import { amountLeft } from "../../../src/core/calling/amountLeft";

describe("how much is left", () => {
  it.each([
    ["three sessions", 3, 3],
    ["half a session", 0.5, 0.5],
    ["nothing", 0, undefined],
    ["an overdrawn card", -5, undefined],
    ["nobody says", NaN, undefined],
  ])("%s", (_what, amount, expected) => {
    expect(amountLeft(Float64Array.of(amount), 0)).toBe(expected);
  });
});
