import { partialNameFits } from "../../../../src/core/clients/matching/partialNameFits";

describe("partialNameFits", () => {
  it.each([
    ["王姐", "王芳", true],
    ["小王", "王芳", true],
    ["王姐", "李敏", false],
    ["芳姐", "王芳", false],
    ["Anna L.", "Anna Lee", true],
    ["Ms Lee", "Anna Lee", true],
    ["Ann", "Anna Lee", false],
    ["王姐", "Anna Lee", false],
  ])("%s for %s: %s", (partial, full, fits) => {
    expect(partialNameFits(partial, full)).toBe(fits);
  });
});
