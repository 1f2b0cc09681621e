import { compareTexts } from "../../src/core/compareTexts";

describe("the order of two texts", () => {
  it.each<[string, string | undefined, string | undefined, number]>([
    ["the same", "A", "A", 0],
    ["by code unit", "A1", "A2", -1],
    ["digits by code unit, on every machine", "A10", "A2", -1],
    ["capitals before small letters", "B", "a", -1],
    ["nothing said comes last", "王", undefined, -1],
    ["nothing said twice", undefined, undefined, 0],
    ["an empty text is a text", "", undefined, -1],
  ])("%s", (_what, one, other, expected) => {
    expect([compareTexts(one, other), compareTexts(other, one)]).toEqual([expected, 0 - expected]);
  });
});
