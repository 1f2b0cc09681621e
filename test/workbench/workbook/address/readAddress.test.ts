import { readAddress } from "../../../../src/workbench/workbook/address/readAddress";
import { sayAddress, sayArea } from "../../../../src/workbench/workbook/address/sayAddress";

describe("an address", () => {
  it.each([
    ["A1", undefined, "A1"],
    ["$B$2", undefined, "B2"],
    ["b2:a1", undefined, "A1:B2"],
    ["XFD1048576", undefined, "XFD1048576"],
    ["A:C", undefined, "A:C"],
    ["$3:2", undefined, "2:3"],
    ["Clients!A1:B2", "Clients", "A1:B2"],
    ["'Bob''s list'!C3", "Bob's list", "C3"],
    ["'a!b'!A1", "a!b", "A1"],
    ["客户!A1", "客户", "A1"],
  ])("%s is read", (text, sheetName, area) => {
    const address = readAddress(text);
    expect(address?.sheetName).toBe(sheetName);
    expect(address && sayArea(address.area)).toBe(area);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "!A1", "'!A1", "Clients", "A1,B2"])(
    "%j is none",
    (text) => {
      expect(readAddress(text)).toBeUndefined();
    },
  );

  it.each([
    ["Clients", "Clients!A1"],
    ["My clients", "'My clients'!A1"],
    ["Bob's", "'Bob''s'!A1"],
    ["2026", "'2026'!A1"],
    ["A1", "'A1'!A1"],
    ["客户", "客户!A1"],
  ])("on the sheet %s is said so that it can be read again", (sheetName, said) => {
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
    expect(sayAddress(sheetName, area)).toBe(said);
    expect(readAddress(said)).toEqual({ sheetName, area });
  });
});
