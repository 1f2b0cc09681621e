import { addressOf, areaAt } from "../../../src/host/excel/cellAreas";

const b2c3 = { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 2 };
const lastRowIndex = 1_048_575;
const lastColumnIndex = 16_383;

test.each([
  ["B2:C3", b2c3],
  ["$B$2:$C$3", b2c3],
  ["Sheet1!B2:C3", b2c3],
  ["'Ann''s, 1!'!B2:C3", b2c3],
  ["B2:C3,E9", b2c3],
  ["B2", { ...b2c3, lastRowIndex: 1, lastColumnIndex: 1 }],
  ["2:3", { ...b2c3, firstColumnIndex: 0, lastColumnIndex }],
  ["$2:$3", { ...b2c3, firstColumnIndex: 0, lastColumnIndex }],
  ["B:C", { ...b2c3, firstRowIndex: 0, lastRowIndex }],
  ["", undefined],
  ["#REF!", undefined],
  ["Sheet1!", undefined],
])("the address %s", (address, area) => {
  expect(areaAt(address)).toEqual(area);
});

test("an area is written as an address that is read as the same area", () => {
  expect(addressOf(b2c3)).toBe("B2:C3");
  expect(areaAt(addressOf(b2c3))).toEqual(b2c3);
});
