import { wordFinder } from "../../../src/intake/cells/wordFinder";

describe("words found inside a text", () => {
  const find = wordFinder(["红肿", "肿", "红肿痛"].filter((word) => word.length > 1));

  test.each([
    [
      "有点红肿痛",
      [
        ["红肿", 2],
        ["红肿痛", 2],
      ],
    ],
    [
      "红肿又红肿",
      [
        ["红肿", 0],
        ["红肿", 3],
      ],
    ],
    ["红", []],
    ["", []],
  ])("%s", (text, expected) => {
    const found: unknown[] = [];
    find(text, (place, at) => found.push([["红肿", "红肿痛"][place], at]));
    expect(found).toEqual(expected);
  });
});
