import {
  ask,
  call,
  child,
  read,
  refusal,
  smallBook,
  write,
} from "../../../support/workbench/asked";

const clients = [
  ["Name", "Phone", "Balance"],
  ["Li Na", "'0013800", 5],
  ["Wu", "", 12.5],
];

describe("ranges", () => {
  it.each([
    ["getCell", [1, 1], "Sheet1!C3"],
    ["getRow", [1], "Sheet1!B3:D3"],
    ["getColumn", [2], "Sheet1!D2:D4"],
    ["getLastRow", [], "Sheet1!B4:D4"],
    ["getLastColumn", [], "Sheet1!D2:D4"],
    ["getLastCell", [], "Sheet1!D4"],
    ["getRowsAbove", [], "Sheet1!B1:D1"],
    ["getRowsBelow", [2], "Sheet1!B5:D6"],
    ["getRowsBelow", [-1], "Sheet1!B4:D4"],
    ["getRowsAbove", [-2], "Sheet1!B2:D3"],
    ["getColumnsAfter", [-1], "Sheet1!D2:D4"],
    ["getColumnsBefore", [1], "Sheet1!A2:A4"],
    ["getColumnsAfter", [2], "Sheet1!E2:F4"],
    ["getEntireRow", [], "Sheet1!2:4"],
    ["getEntireColumn", [], "Sheet1!B:D"],
    ["getOffsetRange", [1, -1], "Sheet1!A3:C5"],
    ["getResizedRange", [-1, 1], "Sheet1!B2:E3"],
    ["getAbsoluteResizedRange", [1, 1], "Sheet1!B2"],
    ["getBoundingRect", ["A1"], "Sheet1!A1:D4"],
    ["getIntersection", ["C:F"], "Sheet1!C2:D4"],
  ])("%s %j", (method, given, address) => {
    const { range } = smallBook();
    expect(read(ask(range("B2:D4"), method, ...given), "address")).toBe(address);
  });

  it.each([
    ["getOffsetRange", [-2, 0], "InvalidArgument"],
    ["getResizedRange", [-3, 0], "InvalidArgument"],
    ["getRowsAbove", [2], "InvalidArgument"],
    ["getRow", [1.5], "InvalidArgument"],
    ["getIntersection", ["A1"], "ItemNotFound"],
    ["getUsedRange", [], "ItemNotFound"],
    ["getBoundingRect", ["nonsense here"], "InvalidArgument"],
  ])("%s %j is refused", (method, given, code) => {
    const { range } = smallBook();
    expect(refusal(() => ask(range("B2:D4"), method, ...given))).toBe(code);
  });

  it("read values, formulas, texts and kinds", () => {
    const { range } = smallBook([[1.5, "=A1*2", "x", ""]]);
    write(range("A1"), "numberFormat", "0.00");
    const cells = range("A1:D1");
    expect(read(cells, "values")).toEqual([[1.5, 3, "x", ""]]);
    expect(read(cells, "formulas")).toEqual([[1.5, "=A1*2", "x", ""]]);
    expect(read(cells, "text")).toEqual([["1.50", "3", "x", ""]]);
    expect(read(cells, "valueTypes")).toEqual([["Double", "Double", "String", "Empty"]]);
  });

  it.each([
    [
      "one value for all",
      "A1:B2",
      7,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    ["null leaves a cell", "A1:B1", [[null, 9]], [["Name", 9]]],
    ["blank empties a cell", "A1:B1", [["", 9]], [["", 9]]],
    ["text is read as typed", "A1:B1", [["12", "TRUE"]], [[12, true]]],
    ["an apostrophe keeps text", "A1:B1", [["'012", "'=x"]], [["012", "=x"]]],
  ])("take %s", (_name, address, given, values) => {
    const { range } = smallBook(clients);
    write(range(address), "values", given);
    expect(read(range(address), "values")).toEqual(values);
  });

  it("keep text as it is where the format is text", () => {
    const { range } = smallBook();
    write(range("A1:A3"), "numberFormat", "@");
    write(range("A1:A3"), "values", [["007"], ["=1+1"], ["-5"]]);
    expect(read(range("A1:A3"), "values")).toEqual([["007"], ["=1+1"], ["-5"]]);
    expect(read(range("A1:A3"), "formulas")).toEqual([["007"], ["=1+1"], ["-5"]]);
  });

  it.each([
    ["A1:B2", [[1, 2]]],
    ["A1:B1", [[1]]],
    ["A1", [1]],
    ["A1", { a: 1 }],
    ["A:A", 1],
  ])("refuse another shape in %s", (address, given) => {
    const { range } = smallBook();
    expect(refusal(() => write(range(address), "values", given))).toBe("InvalidArgument");
  });

  it.each(["A:C", "1:9", "A1:E1048576"])("of %s have no values: too many", (address) => {
    const { range } = smallBook(clients);
    expect(read(range(address), "values")).toBeNull();
  });

  it("find what is used, by contents or by looks", () => {
    const { sheet, range } = smallBook(clients);
    write(child(child(range("F9"), "format"), "font"), "bold", true);
    expect(read(ask(sheet, "getUsedRange", true), "address")).toBe("Sheet1!A1:C3");
    expect(read(ask(sheet, "getUsedRange"), "address")).toBe("Sheet1!A1:F9");
    expect(call(range("H1:H9"), "getUsedRangeOrNullObject")).toBeUndefined();
    expect(read(ask(range("E8"), "getSurroundingRegion"), "address")).toBe("Sheet1!E8");
    expect(read(ask(range("B2"), "getSurroundingRegion"), "address")).toBe("Sheet1!A1:C3");
  });

  it("stay with their cells while rows come and go", () => {
    const { range } = smallBook(clients);
    const kept = range("A3:C3");
    call(range("2:2"), "insert", "Down");
    expect(read(kept, "address")).toBe("Sheet1!A4:C4");
    call(range("1:2"), "delete", "Up");
    expect(read(kept, "address")).toBe("Sheet1!A2:C2");
    call(range("2:2"), "delete", "Up");
    expect(refusal(() => read(kept, "values"))).toBe("InvalidReference");
  });

  it("are copied with what refers to their neighbours", () => {
    const { range } = smallBook([
      [1, "=A1*2"],
      [2, ""],
    ]);
    call(range("B2"), "copyFrom", "B1");
    expect(read(range("B2"), "formulas")).toEqual([["=A2*2"]]);
    call(range("D1"), "copyFrom", "A1:B2", "Values", false, true);
    expect(read(range("D1:E2"), "formulas")).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it("show a format that differs as null", () => {
    const { range } = smallBook(clients);
    const font = child(child(range("A1:C1"), "format"), "font");
    write(font, "bold", true);
    expect(read(font, "bold")).toBe(true);
    const more = child(range("A1:C2"), "format");
    expect(read(child(more, "font"), "bold")).toBeNull();
    expect(read(child(more, "fill"), "color")).toBe("#FFFFFF");
    write(child(child(range("A1"), "format"), "fill"), "color", "yellow");
    expect(read(child(more, "fill"), "color")).toBe("");
    expect(refusal(() => write(child(more, "fill"), "color", "no colour"))).toBe("InvalidArgument");
  });

  it("hide rows and columns", () => {
    const { range } = smallBook(clients);
    write(range("2:2"), "rowHidden", true);
    write(range("B:C"), "columnHidden", true);
    expect(read(range("A1:A2"), "rowHidden")).toBeNull();
    expect(read(range("A2"), "hidden")).toBe(true);
    expect(read(child(range("B:B"), "format"), "columnWidth")).toBe(0);
    expect(read(range("A1:C1"), "width")).toBe(48);
  });

  it("are sorted, blanks last", () => {
    const { range, values } = smallBook([[3], [""], ["b"], ["A"], [1], [true]]);
    const fields = [{ key: 0, ascending: true }];
    call(child(range("A1:A6"), "sort"), "apply", fields);
    expect(values("A1:A6")).toEqual([[1], [3], ["A"], ["b"], [true], [""]]);
    call(child(range("A1:A6"), "sort"), "apply", [{ key: 0, ascending: false }]);
    expect(values("A1:A6")).toEqual([[true], ["b"], ["A"], [3], [1], [""]]);
  });

  it("find and replace texts", () => {
    const { range, values } = smallBook(clients);
    expect(read(ask(range("A1:C9"), "find", "l?", {}), "address")).toBe("Sheet1!C1");
    expect(call(range("A1:C9"), "findOrNullObject", "nobody", {})).toBeUndefined();
    expect(refusal(() => ask(range("A1:C9"), "find", "nobody", {}))).toBe("ItemNotFound");
    expect(call(range("A1:A9"), "replaceAll", "Li", "Liu", {})).toBe(1);
    expect(values("A2")).toEqual([["Liu Na"]]);
  });

  it("keep one of equal rows", () => {
    const { range, values } = smallBook([["n"], ["a"], ["A"], ["b"]]);
    const result = ask(range("A1:A4"), "removeDuplicates", [0], true);
    expect([read(result, "removed"), read(result, "uniqueRemaining")]).toEqual([1, 2]);
    expect(values("A1:A4")).toEqual([["n"], ["a"], ["b"], [""]]);
  });

  it("are linked and let go again", () => {
    const { range } = smallBook(clients);
    const link = { address: "tel:123", textToDisplay: "call" };
    write(range("B2"), "hyperlink", link);
    expect(read(range("B2"), "hyperlink")).toEqual(link);
    expect(read(range("B2"), "values")).toEqual([["call"]]);
    call(range("A1:C3"), "clear", "Hyperlinks");
    expect(read(range("B2"), "hyperlink")).toBeNull();
  });
});
