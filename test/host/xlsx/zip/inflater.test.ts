import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { Inflater } from "../../../../src/host/xlsx/zip/inflater";

function unpacked(packed: Uint8Array): Buffer {
  const inflater = new Inflater(packed, 0, packed.length);
  const pieces: Buffer[] = [];
  for (let piece = inflater.next(); piece !== undefined; piece = inflater.next())
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const strategies = { plain: 0, filtered: 1, huffmanOnly: 2, runs: 3, fixedCodes: 4 } as const;

describe("what zlib packs comes out again", () => {
  test.each(Object.entries(strategies))("with the strategy %s", (_name, strategy) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 300 }))),
        fc.integer({ min: 0, max: 9 }),
        (runs, level) => {
          const whole = Buffer.concat(
            runs.flatMap(([run, times]) => Array<Uint8Array>(times).fill(run)),
          );
          expect(unpacked(deflateRawSync(whole, { level, strategy })).equals(whole)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("over many pieces, with copies that reach back 32 KB", () => {
    const block = Buffer.from(Array.from({ length: 32_768 }, (_, at) => (at * at * 31 + at) & 255));
    const whole = Buffer.concat(Array<Uint8Array>(40).fill(block));
    expect(unpacked(deflateRawSync(whole)).equals(whole)).toBe(true);
  });
});

describe("what is not deflate is refused", () => {
  const packed = deflateRawSync(Buffer.from("abcabcabc ".repeat(50)));
  const cases: readonly [name: string, bytes: Uint8Array][] = [
    ["nothing", new Uint8Array(0)],
    ["a block of a kind that does not exist", new Uint8Array([0x07])],
    [
      "a stored block whose length is not confirmed",
      new Uint8Array([1, 5, 0, 5, 0, 1, 2, 3, 4, 5]),
    ],
    ["a stored block that ends too early", new Uint8Array([1, 5, 0, 250, 255, 1, 2])],
    ["a copy from before the beginning", new Uint8Array([0x4b, 0x04, 0x42, 0x00])],
    ["an end that is missing", packed.subarray(0, packed.length - 3)],
  ];
  test.each(cases)("%s", (_name, bytes) => {
    expect(() => unpacked(bytes)).toThrow(RangeError);
  });
});
