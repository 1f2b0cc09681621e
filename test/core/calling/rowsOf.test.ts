import { rowsOf } from "../../../src/core/calling/rowsOf";

describe("the rows of one client", () => {
  const byClient = { start: Int32Array.of(0, 1, 1, 3), rows: Int32Array.of(5, 0, 3) };
  it.each<[string, number, number[]]>([
    ["her one row", 0, [5]],
    ["none", 1, []],
    ["her rows in order", 2, [0, 3]],
    ["a client beyond the book", 3, []],
  ])("%s", (_what, client, expected) => {
    expect([...rowsOf(byClient, client)]).toEqual(expected);
  });

  it("are none in a table the clinic does not keep", () => {
    expect([...rowsOf(undefined, 0)]).toEqual([]);
  });
});
