import { assert, boolean, integer, property } from "fast-check";
import { datePartsOf, serialOf } from "../../../../src/workbench/workbook/text/serial";

describe("a serial number", () => {
  it.each([
    [{ year: 1900, month: 1, dayOfMonth: 1 }, false, 1],
    [{ year: 1900, month: 2, dayOfMonth: 28 }, false, 59],
    [{ year: 1900, month: 2, dayOfMonth: 29 }, false, 60],
    [{ year: 1900, month: 3, dayOfMonth: 1 }, false, 61],
    [{ year: 1904, month: 1, dayOfMonth: 1 }, false, 1462],
    [{ year: 1904, month: 1, dayOfMonth: 1 }, true, 0],
    [{ year: 1903, month: 12, dayOfMonth: 31 }, true, undefined],
    [{ year: 9999, month: 12, dayOfMonth: 31 }, false, 2958465],
    [{ year: 2026, month: 13, dayOfMonth: 1 }, false, undefined],
    [{ year: 2025, month: 2, dayOfMonth: 29 }, false, undefined],
  ])("of %j, from 1904 %s, is %s", (parts, date1904, serial) => {
    expect(serialOf(parts, date1904)).toBe(serial);
  });

  it("is the day it came from", () => {
    assert(
      property(integer({ min: 1, max: 2_900_000 }), boolean(), (serial, date1904) => {
        const parts = datePartsOf(serial, date1904);
        expect(parts && serialOf(parts, date1904)).toBe(serial);
      }),
    );
  });
});
