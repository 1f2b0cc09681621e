import { choiceByChance } from "../../../src/core/statistics/choiceByChance";

const none = new Uint8Array(16);

/** Steps of clients who choose by how much treatments are liked, among those open to them. */
function stepsBy(liked: readonly number[], clients: number): Int32Array {
  const all = liked.reduce((sum, own) => sum + own, 0);
  return Int32Array.from(
    liked.flatMap((own, from) =>
      liked.map((other, to) => (to === from ? 0 : (clients * other) / (all - own))),
    ),
  );
}

describe("choiceByChance", () => {
  const counts = stepsBy([4, 3, 2, 1], 1_000_000);

  it.each([
    [0, 1, 3 / 6],
    [1, 0, 4 / 7],
    [3, 2, 2 / 9],
  ])("finds from %i to %i what such clients choose", (from, to, share) => {
    const found = choiceByChance({ treatments: 4, counts }, none, { from, to });
    expect(found).toBeCloseTo(share, 3);
  });

  it("does not count the step asked about, and no link", () => {
    const linked = counts.slice();
    linked[1] = 9_000_000;
    linked[4] = 9_000_000;
    const isLink = Uint8Array.from(none, (_, place) => (place === 4 ? 1 : 0));
    const found = choiceByChance({ treatments: 4, counts: linked }, isLink, { from: 0, to: 1 });
    expect(found).toBeCloseTo(3 / 6, 3);
  });

  const only = (counts: readonly number[]) =>
    choiceByChance({ treatments: 3, counts: Int32Array.from(counts) }, none, { from: 0, to: 1 });

  it("is 0 where nobody else chose the treatment, and 1 where nothing else was ever chosen", () => {
    expect(only([0, 9, 9, 4, 0, 4, 5, 0, 0])).toBe(0);
    expect(only([0, 9, 0, 4, 0, 0, 4, 5, 0])).toBe(1);
  });

  it("is not told where no other clients had the same choice", () => {
    expect(only([0, 9, 9, 0, 0, 0, 5, 5, 0])).toBeUndefined();
    expect(only([0, 9, 9, 5, 0, 5, 0, 0, 0])).toBeUndefined();
  });
});
