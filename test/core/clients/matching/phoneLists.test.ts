import { noText } from "../../../../src/core/clients/columns";
import { keyBook } from "../../../../src/core/clients/matching/keyBook";
import { phoneKey } from "../../../../src/core/clients/matching/phoneKey";
import { phoneLists } from "../../../../src/core/clients/matching/phoneLists";

describe("phoneLists", () => {
  const texts = ["111", "1-1-1", "222"];
  const lists = phoneLists(keyBook(texts, phoneKey));
  const listOf = (phone: number, phone2: number, phones?: readonly number[]) =>
    lists.listOf(
      { phone: Int32Array.of(phone), phone2: Int32Array.of(phone2), phones: [phones] },
      0,
    );

  it("gives a row without a number none", () => {
    expect(listOf(noText, noText)).toBe(noText);
  });

  it.each<[string, [number, number, number[]?], number[]]>([
    ["one number", [0, noText], [0]],
    ["one number in two spellings", [0, 1], [0]],
    ["two numbers in their order", [2, 0], [1, 0]],
    ["the cell's numbers before the second column's", [0, 2, [0, 1]], [0, 1]],
  ])("lists %s", (_what, cells, expected) => {
    expect(lists.numbersIn(listOf(...cells))).toEqual(expected);
  });

  it("gives equal rows one list", () => {
    expect([listOf(0, 2), listOf(1, noText)]).toEqual([listOf(1, 2), listOf(noText, 0)]);
  });
});
