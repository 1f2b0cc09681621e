import { textIn } from "../../../src/core/calling/textIn";

describe("the text a row says", () => {
  const texts = ["光子", "水光"];
  it.each<[string, Int32Array | undefined, number, string | undefined]>([
    ["a text", Int32Array.of(1, 0), 1, "光子"],
    ["a blank cell", Int32Array.of(-1), 0, undefined],
    ["no such column", undefined, 0, undefined],
    ["no such row", Int32Array.of(1), 1, undefined],
  ])("%s", (_what, column, rowIndex, expected) => {
    expect(textIn(texts, column, rowIndex)).toBe(expected);
  });
});
