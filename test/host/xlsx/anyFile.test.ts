import { readFileSync } from "node:fs";
import fc from "fast-check";
import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { changedParts } from "../../support/xlsxParts";

const file = new Uint8Array(readFileSync("test/fixtures/xlsx/clinic.xlsm"));
const cells = readWorkbook(file);

/** Reading a changed file gives the very same cells or a problem, and never anything else. */
function readsTheSameOrRefuses(changed: Uint8Array): void {
  const read = readWorkbook(changed);
  if (read.ok) expect(read).toEqual(cells);
  else expect(typeof read.problem.code).toBe("string");
}

const place = fc.nat({ max: file.length - 1 });

describe("a file that was changed on its way", () => {
  test("with bytes flipped it reads the same or is refused", () => {
    const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const changed = file.slice();
        for (const [at, mask] of changes) changed[at]! ^= mask;
        readsTheSameOrRefuses(changed);
      }),
      { numRuns: 400 },
    );
  });

  test("cut off it is refused", () => {
    fc.assert(
      fc.property(place, (length) => {
        expect(readWorkbook(file.subarray(0, length)).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test("with bytes put in or taken out it reads the same or is refused", () => {
    fc.assert(
      fc.property(place, fc.uint8Array({ maxLength: 5 }), fc.nat({ max: 5 }), (at, put, taken) => {
        const rest = file.subarray(at + taken);
        const changed = new Uint8Array(at + put.length + rest.length);
        changed.set(file.subarray(0, at));
        changed.set(put, at);
        changed.set(rest, at + put.length);
        readsTheSameOrRefuses(changed);
      }),
      { numRuns: 200 },
    );
  });

  test("copying it gives the same parts or a refusal", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = file.slice();
        changed[at]! ^= mask;
        const copy = patchWorkbook(changed, { sheets: [] });
        if (copy.ok) expect(changedParts(file, copy.value)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("anything at all is read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, zip) => {
        const start = zip ? [0x50, 0x4b, 3, 4] : [];
        expect(readWorkbook(new Uint8Array([...start, ...bytes])).ok).toBe(false);
      }),
    );
  });
});
