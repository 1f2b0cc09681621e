import { clientKey } from "../../../../src/core/clients/clientKey";
import { noText } from "../../../../src/core/clients/columns";
import { keyBook } from "../../../../src/core/clients/matching/keyBook";

describe("keyBook", () => {
  const texts = ["a1", "A1", "b2", " ", "B2", "c3"];

  it("gives equal spellings one key, and blanks none", () => {
    const book = keyBook(texts, clientKey);
    expect(texts.map((_, place) => book.keyOf(place))).toEqual([0, 0, 1, noText, 1, 2]);
    expect([book.keyOf(noText), book.keyOf(undefined), book.count()]).toEqual([noText, noText, 3]);
  });

  it("spells a key by its smallest spelling, whichever comes first", () => {
    const book = keyBook(texts, clientKey);
    for (const place of [0, 1, 4, 2]) book.keyOf(place);
    expect([book.spelling(0), book.spelling(1)]).toEqual(["A1", "B2"]);
    expect([book.textOf(0), book.textOf(1)]).toEqual([1, 4]);
  });

  it("keeps the spelling of keys that are settled", () => {
    const book = keyBook(texts, clientKey);
    book.keyOf(0);
    book.settle();
    book.keyOf(1);
    expect(book.spelling(0)).toBe("a1");
  });
});
