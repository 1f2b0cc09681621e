import fc from "fast-check";

import { inSlices } from "../../../src/taskpane/worker/inSlices";

const place = { sheetId: "s", firstRowIndex: 7, firstColumnIndex: 2 };

describe("a block in slices", () => {
  it("stays as it is when it is small enough, or empty", () => {
    const block = { ...place, values: [["a"], ["b"]] };
    expect(inSlices(block, 2)).toEqual([block]);
    expect(inSlices({ ...place, values: [] }, 2)).toEqual([{ ...place, values: [] }]);
  });

  it("is cut below the row that fills a slice, formats with it", () => {
    const block = {
      ...place,
      values: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      numberFormats: [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    };
    expect(inSlices(block, 4)).toEqual([
      {
        ...place,
        values: [
          [1, 2],
          [3, 4],
        ],
        numberFormats: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
      { ...place, firstRowIndex: 9, values: [[5, 6]], numberFormats: [["e", "f"]] },
    ]);
  });

  it("has a row in each slice even where a row is larger than one", () => {
    const block = {
      ...place,
      values: [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    };
    expect(inSlices(block, 2).map(({ values }) => values.length)).toEqual([1, 1]);
  });

  it("loses no row, and keeps each at its place", () => {
    const blocks = fc.record({
      rows: fc.integer({ min: 1, max: 60 }),
      columns: fc.integer({ min: 1, max: 5 }),
      mostCells: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(blocks, ({ rows, columns, mostCells }) => {
        const values = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => row * columns + column),
        );
        const slices = inSlices({ ...place, values }, mostCells);
        expect(slices.flatMap((slice) => slice.values)).toEqual(values);
        for (const { firstRowIndex, values: own } of slices)
          expect(own[0]).toEqual(values[firstRowIndex - place.firstRowIndex]);
      }),
    );
  });
});
