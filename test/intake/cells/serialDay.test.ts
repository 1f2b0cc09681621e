import { serialDay } from "../../../src/intake/cells/serialDay";
import { day } from "../../support/day";

describe("serialDay", () => {
  it.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [46086, 1900, "2026-03-05"],
    [46086.999, 1900, "2026-03-05"],
    [2_958_465, 1900, "9999-12-31"],
    [0, 1904, "1904-01-01"],
    [44624, 1904, "2026-03-05"],
  ] as const)("serial %d of the %d system is %s", (serial, system, text) => {
    expect(serialDay(serial, system)).toBe(day(text));
  });

  it.each([
    [0, 1900],
    [60, 1900],
    [60.5, 1900],
    [-1, 1900],
    [2_958_466, 1900],
    [-1, 1904],
    [NaN, 1900],
    [Infinity, 1904],
  ] as const)("serial %d of the %d system is no day", (serial, system) => {
    expect(serialDay(serial, system)).toBeUndefined();
  });
});
