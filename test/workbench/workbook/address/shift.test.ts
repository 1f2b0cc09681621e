import { readArea } from "../../../../src/workbench/workbook/address/readAddress";
import { sayArea } from "../../../../src/workbench/workbook/address/sayAddress";
import {
  shiftedArea,
  shiftedPieces,
  tears,
  type Shift,
} from "../../../../src/workbench/workbook/address/shift";

function shift(kind: Shift["kind"], address: string): Shift {
  return { sheetId: "s", kind, area: readArea(address)! };
}

describe("where an area is after a shift", () => {
  it.each([
    ["rows put in above it", "insertDown", "2:3", "B5:C6", "B7:C8"],
    ["rows put in at its first row", "insertDown", "5:5", "B5:C6", "B6:C7"],
    ["rows put in between its rows", "insertDown", "6:6", "B5:C6", "B5:C7"],
    ["rows put in just below it", "insertDown", "7:7", "B5:C6", "B5:C6"],
    ["cells put in above all of it", "insertDown", "B1:C2", "B5:C6", "B7:C8"],
    ["cells put in above a part of it", "insertDown", "B1", "B5:C6", "B5:C6"],
    ["columns put in left of it", "insertRight", "A:A", "B5:C6", "C5:D6"],
    ["rows taken out above it", "removeUp", "1:2", "B5:C6", "B3:C4"],
    ["its first row taken out", "removeUp", "5:5", "B5:C6", "B5:C5"],
    ["its last row and those below taken out", "removeUp", "6:9", "B5:C6", "B5:C5"],
    ["all of it taken out", "removeUp", "4:7", "B5:C6", undefined],
    ["columns taken out through it", "removeLeft", "A:B", "B5:C6", "A5:A6"],
    ["whole columns keep all rows", "insertDown", "2:3", "B:C", "B:C"],
  ] as const)("%s", (_name, kind, moved, area, after) => {
    const found = shiftedArea(readArea(area)!, shift(kind, moved));
    expect(found && sayArea(found)).toBe(after);
  });

  it.each([
    ["B1", "B5:C6", true],
    ["B1:C1", "B5:C6", false],
    ["D1", "B5:C6", false],
    ["B9", "B5:C6", false],
  ])("cells put in at %s tear %s: %s", (moved, area, torn) => {
    expect(tears(shift("insertDown", moved), readArea(area)!)).toBe(torn);
  });

  it.each([
    ["insertDown", "B1", "B5:C6", ["C5:C6", "B6:B7"]],
    ["insertDown", "A1:D1", "B5:C6", ["B6:C7"]],
    ["insertRight", "A6", "B5:C6", ["B5:C5", "C6:D6"]],
    ["removeUp", "B5:B6", "B5:C6", ["C5:C6"]],
    ["removeUp", "A5:C6", "B5:C6", []],
    ["removeLeft", "E5", "B5:C6", ["B5:C6"]],
  ] as const)("%s at %s leaves the cells of %s in %j", (kind, moved, area, after) => {
    const pieces = shiftedPieces(readArea(area)!, shift(kind, moved));
    expect(pieces.map((piece) => sayArea(piece))).toEqual(after);
  });
});
