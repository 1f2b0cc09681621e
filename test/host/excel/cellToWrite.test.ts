import fc from "fast-check";

import { cellToWrite, textToWrite } from "../../../src/host/excel/cellToWrite";
import type { PlannedCell, TableColumn } from "../../../src/workflow/sheetPlan";
import { day } from "../../support/day";

const kinds: readonly TableColumn["kind"][] = ["text", "date", "wholeNumber", "money", "general"];

test.each<readonly [PlannedCell, TableColumn["kind"], string | number]>([
  [null, "text", ""],
  ["", "general", ""],
  ["Ann", "text", "Ann"],
  ["Ann", "general", "'Ann"],
  ["013800000000", "text", "013800000000"],
  ["=1+1", "text", "'=1+1"],
  ["+86", "text", "'+86"],
  ["-5", "general", "'-5"],
  ["@name", "text", "'@name"],
  ["\ttab", "text", "'\ttab"],
  ["\nline", "text", "'\nline"],
  ["'quoted'", "text", "''quoted'"],
  [12, "text", "12"],
  [12, "wholeNumber", 12],
  [0, "money", 0],
  [{ on: day("2026-01-01") }, "date", 46023],
  [{ on: day("2026-01-01") }, "text", "2026-01-01"],
  [{ on: day("1850-01-01") }, "date", "'1850-01-01"],
])("%j in a column of the kind %s is given as %j", (cell, kind, given) => {
  expect(cellToWrite(cell, kind, 1900)).toBe(given);
});

test("a day has the serial of its workbook", () => {
  expect(cellToWrite({ on: day("2026-01-01") }, "date", 1904)).toBe(46023 - 1462);
});

test("a number that is none stops the writing", () => {
  expect(() => cellToWrite(NaN, "money", 1900)).toThrow(RangeError);
});

test("no text can become a formula, whatever it begins with", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...kinds), (text, kind) => {
      expect(textToWrite(text, kind)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test("a text longer than a cell holds is cut, and shows it", () => {
  const given = textToWrite("x".repeat(40_000), "text");
  expect(given).toHaveLength(32_767);
  expect(given.endsWith("…")).toBe(true);
});
