import { callKey } from "../../../src/workbench/univer/callKey";
import type { GivenArgument } from "../../../src/workbench/workbook/addinFunctions";

const column = (length: number, change?: [number, string | number | null]) =>
  Array.from({ length }, (_, row) => [change?.[0] === row ? change[1] : row]);

describe("what makes two calls the same", () => {
  test.each<[string, readonly GivenArgument[], readonly GivenArgument[]]>([
    ["a text is not the number it looks like", ["1"], [1]],
    ["a blank is not an empty text", [[[null]]], [[[""]]]],
    ["an error is not its text", [{ error: "#N/A" }], ["#N/A"]],
    ["a row is not a column", [[[1, 2]]], [[[1], [2]]]],
    ["one cell of a long column counts", [column(5000)], [column(5000, [4000, 1])]],
    ["a blank in a long column counts", [column(5000)], [column(5000, [0, null])]],
  ])("%s", (_, one, other) => {
    expect(callKey("F", one)).not.toBe(callKey("F", other));
  });

  test("equal arguments are the same call, another function is not", () => {
    expect(callKey("F", [column(5000), 1])).toBe(callKey("F", [column(5000), 1]));
    expect(callKey("F", [1])).not.toBe(callKey("G", [1]));
  });
});
