import type { ClientKeyFields } from "../../../../src/core/clients/clientFields";
import { noText } from "../../../../src/core/clients/columns";
import { repeatedRows } from "../../../../src/core/clients/matching/repeatedRows";

describe("repeatedRows", () => {
  const [a, b, fang, min] = [0, 1, 2, 3];
  it.each<[string, Partial<ClientKeyFields>, number[]]>([
    [
      "finds the first row of the same texts",
      { clientId: Int32Array.of(a, b, a), clientName: Int32Array.of(fang, min, fang) },
      [-1, -1, 0],
    ],
    [
      "takes another name beside the same id for another row",
      { clientId: Int32Array.of(a, a, a), clientName: Int32Array.of(fang, min, min) },
      [-1, -1, 1],
    ],
    [
      "knows nothing of a row without its leading text",
      { clientId: Int32Array.of(noText, noText), clientName: Int32Array.of(fang, fang) },
      [-1, -1],
    ],
    [
      "knows nothing of a row with a list of numbers",
      { clientId: Int32Array.of(a, a), phones: [undefined, [b]] },
      [-1, -1],
    ],
    ["works with a single column", { clientName: Int32Array.of(fang, fang, min) }, [-1, 0, -1]],
  ])("%s", (_what, fields, expected) => {
    const repeated = repeatedRows(fields, 4);
    expect(expected.map((_, rowIndex) => repeated(rowIndex))).toEqual(expected);
  });
});
