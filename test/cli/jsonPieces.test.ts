import fc from "fast-check";

import { ArrayPieces, jsonPieces, ObjectPieces } from "../../src/cli/jsonPieces";

function text(members: readonly (readonly [string, unknown])[]): string {
  return [...jsonPieces(members)].join("");
}

describe("jsonPieces", () => {
  it("says what JSON.stringify says, whatever the members", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const expected: unknown = JSON.parse(JSON.stringify(members));
        expect(JSON.parse(text(Object.entries(members)))).toEqual(expected);
      }),
    );
  });

  it("writes arrays and objects inside piece by piece", () => {
    const inner = new ObjectPieces([
      ["used", 1],
      ["listed", new ArrayPieces([{ a: 1 }, { a: 2 }])],
    ]);
    const members = [
      ["none", new ArrayPieces([])],
      ["ledger", inner],
    ] as const;
    expect(JSON.parse(text(members))).toEqual({
      none: [],
      ledger: { used: 1, listed: [{ a: 1 }, { a: 2 }] },
    });
  });

  it("ends in one line break", () => {
    expect(text([])).toBe("{}\n");
    expect(text([["a", 1]])).toMatch(/[^\n]\n$/);
  });
});
