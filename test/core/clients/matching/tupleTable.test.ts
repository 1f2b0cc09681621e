import { tupleTable } from "../../../../src/core/clients/matching/tupleTable";

describe("tupleTable", () => {
  it("numbers tuples as they are first met", () => {
    const table = tupleTable(2);
    const tuples = [
      [7, 8],
      [8, 7],
      [7, 8],
      [-1, -1],
    ];
    expect(tuples.map((tuple) => table.place(Int32Array.from(tuple)))).toEqual([0, 1, 0, 2]);
    expect([table.count(), [...table.column(0)], [...table.column(1)]]).toEqual([
      3,
      [7, 8, -1],
      [8, 7, -1],
    ]);
  });

  it("finds ten thousand tuples again after it has grown", () => {
    const table = tupleTable(3);
    const numbers = Array.from({ length: 10_000 }, (_, number) => number);
    const place = (number: number) => table.place(Int32Array.of(number % 7, number, -number));
    expect(numbers.map(place)).toEqual(numbers);
    expect(numbers.map(place)).toEqual(numbers);
  });
});
