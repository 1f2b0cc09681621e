import fc from "fast-check";

import { textNumbers } from "../../../src/core/clients/textNumbers";

describe("textNumbers", () => {
  it("numbers texts in the order they are first met", () => {
    const numbers = textNumbers();
    expect(["A1", "", "王芳", "A1", "a1", ""].map(numbers.numberOf)).toEqual([0, 1, 2, 0, 3, 1]);
    expect(numbers.count()).toBe(4);
  });

  it("keeps its numbers while it grows", () => {
    const numbers = textNumbers();
    const cards = Array.from({ length: 20_000 }, (_, card) => `C${100_000 + card}`);
    expect(cards.map(numbers.numberOf)).toEqual([...cards.keys()]);
    expect([...cards].reverse().map(numbers.numberOf)).toEqual([...cards.keys()].reverse());
  });

  it("tells texts apart that land in the same place", () => {
    // A known pair with the same 32 bits of FNV-1a.
    const [one, other] = ["costarring", "liquid"];
    const numbers = textNumbers();
    expect([one, other, one, other].map(numbers.numberOf)).toEqual([0, 1, 0, 1]);
  });

  it("answers as a Map would, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("甲", "乙", "丙"))), (texts) => {
        const numbers = textNumbers();
        const known = new Map<string, number>();
        for (const text of texts) {
          if (!known.has(text)) known.set(text, known.size);
          expect(numbers.numberOf(text)).toBe(known.get(text));
        }
        expect(numbers.count()).toBe(known.size);
      }),
    );
  });
});
