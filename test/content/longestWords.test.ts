import { longestWords } from "../../src/content/longestWords";

describe("longestWords", () => {
  const find = longestWords(["光子", "光子嫩肤", "ha", "peel", "唇", "m22"]);
  const table: [string, string[]][] = [
    ["光子嫩肤", ["光子嫩肤"]],
    ["光子 光子嫩肤", ["光子", "光子嫩肤"]],
    ["ha 唇", ["ha", "唇"]],
    ["shampoo", []],
    ["peels", ["peel"]],
    ["peeler", []],
    ["m22光子", ["m22", "光子"]],
    ["m221", []],
    ["", []],
  ];
  test.each(table)("%j holds %j", (text, words) => {
    expect(find(text).map(({ word }) => word)).toEqual(words);
  });
});
