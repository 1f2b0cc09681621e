import { GatheredRows } from "../../../../src/core/clients/summarizing/gatheredRows";

/** Each row shows ten times its index and adds a hundred times it. */
const meaningOf = (count: number) =>
  Float64Array.from({ length: 2 * count }, (_, place) =>
    place % 2 === 0 ? place * 5 : (place - 1) * 50,
  );

describe("GatheredRows", () => {
  it("answers by the place among the rows by client", () => {
    const gathered = new GatheredRows();
    gathered.gather(meaningOf(4), Int32Array.of(3, 1, 0, 2), 1, 3);
    expect([gathered.shownAt(1), gathered.centsAt(1)]).toEqual([10, 100]);
    expect([gathered.shownAt(2), gathered.centsAt(2)]).toEqual([0, 0]);
  });

  it("makes room for a client with very many rows", () => {
    const count = 10_000;
    const gathered = new GatheredRows();
    gathered.gather(meaningOf(1), Int32Array.of(0), 0, 1);
    gathered.gather(
      meaningOf(count),
      Int32Array.from({ length: count }, (_, row) => row),
      0,
      count,
    );
    expect([gathered.shownAt(count - 1), gathered.centsAt(count - 1)]).toEqual([99_990, 999_900]);
  });
});
