import { noText } from "../../../../src/core/clients/columns";
import { holdersByKey } from "../../../../src/core/clients/matching/holdersByKey";

describe("holdersByKey", () => {
  const book = holdersByKey(4);
  for (const [key, holder] of [
    [0, 5],
    [1, 5],
    [1, 5],
    [1, 7],
    [1, 7],
    [noText, 8],
    [1, 9],
  ] as const)
    book.add(key, holder);

  it.each<[string, number, number[]]>([
    ["a key of one", 0, [5]],
    ["a key of several, each once", 1, [5, 7, 9]],
    ["a key of nobody", 2, []],
    ["no key", noText, []],
    ["a key met only later", 4, []],
  ])("answers for %s", (_what, key, expected) => {
    expect(book.holders(key)).toEqual(expected);
  });

  it("shows only keys that are shared as crowds", () => {
    expect([...book.crowds()]).toEqual([[5, 7, 9]]);
  });
});
