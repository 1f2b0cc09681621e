import { textsWith } from "../../src/workflow/textsWith";

describe("texts added to a workbook's table", () => {
  it.each([
    ["nothing is added", ["tea", "cup"], [], ["tea", "cup"]],
    ["what is new comes behind, in its order", ["tea"], ["pot", "cup"], ["tea", "pot", "cup"]],
    ["what is known stays where it is", ["tea", "cup"], ["cup", "pot"], ["tea", "cup", "pot"]],
    ["what is added twice stands once", [], ["cup", "cup"], ["cup"]],
  ])("%s", (_, known, added, texts) => {
    const grown = textsWith(known, added);
    expect(grown.texts).toEqual(texts);
    expect(added.map((text) => texts[grown.placeOf(text)])).toEqual(added);
  });

  it("does not change the table it was given", () => {
    const known = Object.freeze(["tea"]);
    expect(textsWith(known, ["cup"]).texts).not.toBe(known);
  });

  it("knows no place of a text that nobody added", () => {
    expect(() => textsWith(["tea"], []).placeOf("tea")).toThrow(RangeError);
  });
});
