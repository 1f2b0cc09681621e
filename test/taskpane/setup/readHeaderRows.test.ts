import { readHeaderRows } from "../../../src/taskpane/setup/readHeaderRows";

describe("readHeaderRows", () => {
  it.each([
    ["3", [3]],
    ["2, 3", [2, 3]],
    ["3，2", [2, 3]],
    [" 4 4 ", [4]],
    ["1、2、3、4", [1, 2, 3, 4]],
    ["1048576", [1048576]],
    ["1048577", undefined],
    ["1,2,3,4,5", undefined],
    ["0", undefined],
    ["-1", undefined],
    ["2.5", undefined],
    ["", undefined],
    ["second", undefined],
  ])("reads %j as %j", (text, sheetRows) => {
    expect(readHeaderRows(text)).toEqual(sheetRows);
  });
});
