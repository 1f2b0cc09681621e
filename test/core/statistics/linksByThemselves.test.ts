import { treatmentAffinity } from "../../../src/core/statistics/treatmentAffinity";

const told = (treatments: number, counts: readonly number[]) =>
  treatmentAffinity({ treatments, counts: Int32Array.from(counts) })
    .filter(({ isTold }) => isTold)
    .map(({ from, to }) => [from, to]);

describe("linksByThemselves", () => {
  it("tells no link that is not surely 1.4 times what chance alone gives", () => {
    // By chance a third; 47% of a thousand are 44% at least, and 52% are 49%.
    const even = (...first: readonly number[]) =>
      told(4, [0, ...first, 900, 0, 900, 900, 900, 900, 0, 900, 900, 900, 900, 0]);
    expect(even(520, 240, 240)).toEqual([[0, 1]]);
    expect(even(470, 265, 265)).toEqual([]);
  });

  it("asks for 1.75 times the others' share where nobody else had the same choice", () => {
    // 600 of 1,000 against 300 of 1,000: 57% at least are 1.9 times as many. Against 340 they are not.
    expect(told(3, [0, 600, 400, 0, 0, 0, 700, 300, 0])).toEqual([[0, 1]]);
    expect(told(3, [0, 600, 400, 0, 0, 0, 660, 340, 0])).toEqual([]);
  });

  it("takes no shadow of a link for a link: treatments whose clients it takes are missing elsewhere", () => {
    // 80% go from the first to the second; the others choose evenly, and so seem to lead to the rest.
    const clinic = [0, 800, 100, 100, 300, 0, 300, 300, 300, 300, 0, 300, 300, 300, 300, 0];
    expect(told(4, clinic)).toEqual([[0, 1]]);
  });

  it("takes no treatment that most choose for one that others lead to", () => {
    // Chosen in the proportion of 16 : 4 : 2 : 1, among what is open to a client.
    const liked = [16, 4, 2, 1];
    const clinic = liked.flatMap((own, from) => {
      const open = 23 - own;
      return liked.map((other, to) => (to === from ? 0 : Math.round((own * 700 * other) / open)));
    });
    expect(told(4, clinic)).toEqual([]);
  });
});
