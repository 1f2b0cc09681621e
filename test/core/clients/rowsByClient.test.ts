import { rowsByClient } from "../../../src/core/clients/rowsByClient";

describe("rowsByClient", () => {
  it.each<[string, number[], number, number[], number[]]>([
    ["rows of nobody", [-1, -2], 2, [0, 0, 0], []],
    ["rows in their order", [1, 0, -1, 1], 2, [0, 1, 3], [1, 0, 3]],
    ["a client without rows", [2, 0], 3, [0, 1, 1, 2], [1, 0]],
    ["no rows and no clients", [], 0, [0], []],
  ])("groups %s", (_what, owners, count, start, rows) => {
    expect(rowsByClient(Int32Array.from(owners), count)).toEqual({
      start: Int32Array.from(start),
      rows: Int32Array.from(rows),
    });
  });
});
