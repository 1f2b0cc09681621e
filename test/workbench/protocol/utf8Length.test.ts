import fc from "fast-check";

import { utf8Length } from "../../../src/workbench/protocol/utf8Length";

test.each([
  ["", 0],
  ["plain", 5],
  ["é", 2],
  ["诊所", 6],
  ["😀", 4],
])("%j takes %d bytes", (text, expected) => {
  expect(utf8Length(text)).toBe(expected);
});

test("any text takes as many bytes as its encoding has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
