import { serialOf } from "../../src/functions/serialOf";
import { readDate } from "../../src/intake/cells/date";
import { day } from "../support/day";

it.each([
  ["2026-03-05", 46_086, 44_624],
  ["1904-01-01", 1462, 0],
  ["1903-12-31", 1461, undefined],
  ["1900-03-01", 61, undefined],
  ["1900-02-28", 59, undefined],
  ["1900-01-02", 2, undefined],
  ["1900-01-01", 1, undefined],
  ["1899-12-31", undefined, undefined],
])("%s is %s in a workbook of 1900 and %s in one of 1904", (date, of1900, of1904) => {
  expect([serialOf(day(date), 1900), serialOf(day(date), 1904)]).toEqual([of1900, of1904]);
});

it.each([1900, 1904] as const)(
  "is what the intake reads back, in a workbook of %i",
  (dateSystem) => {
    for (const date of ["1985-06-01", "2000-02-29", "2026-11-21"]) {
      const serial = serialOf(day(date), dateSystem) ?? NaN;
      const read = readDate(serial, { asOf: day("2026-11-21"), dateSystem });
      expect(read).toMatchObject({ kind: "value", value: { on: day(date) } });
    }
  },
);
