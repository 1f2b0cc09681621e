import { indexOf } from "../../../support/matching";

describe("clientIndex", () => {
  const { index } = indexOf([
    { clientId: "A1", memberCardNo: "C1", name: "王芳", phone: "111", phone2: "222" },
    { memberCardNo: "C1", name: "李敏", phone: "222" },
    { partialName: "王姐" },
    { name: "王敏", partialName: "王姐" },
  ]);
  const { ids, names, numbers } = index.ways.books;
  const { texts } = index.ways;

  it.each<[string, readonly number[], readonly number[]]>([
    ["an id", index.byClientId.holders(ids.keyOf(texts.indexOf("A1"))), [0]],
    ["a card of two", index.byCard.holders(ids.keyOf(texts.indexOf("C1"))), [0, 1]],
    ["a first number", index.byPhone.holders(numbers.keyOf(texts.indexOf("111"))), [0]],
    [
      "a second number of one, first of another",
      index.byPhone.holders(numbers.keyOf(texts.indexOf("222"))),
      [0, 1],
    ],
    ["a name", index.byName.holders(names.keyOf(texts.indexOf("李敏"))), [1]],
    [
      "a partial name of one who has no other",
      index.byPartialName.holders(names.keyOf(texts.indexOf("王姐"))),
      [2],
    ],
  ])("finds the holders of %s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
