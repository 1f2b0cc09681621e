import { workbookObject } from "../../../../src/workbench/workbook/objects/workbook";
import {
  ask,
  call,
  child,
  read,
  refusal,
  smallBook,
  write,
} from "../../../support/workbench/asked";
import type { ServerObject } from "../../../../src/workbench/protocol/serverType";

function one(collection: ServerObject, key: unknown): ServerObject | undefined {
  return collection.type.collection?.one(collection.self as never, key);
}

describe("a workbook", () => {
  it.each([
    [false, [1904, 1, 1], 1462],
    [true, [1904, 1, 1], 0],
    [false, [2026, 14, 1], 46419],
    [false, [126, 3, 0], 46081],
  ])("counting from 1904 (%s) answers DATE%j", (date1904, given, serial) => {
    const { book } = smallBook([], { date1904 });
    const result = ask(child(workbookObject(book), "functions"), "date", ...given);
    expect([read(result, "value"), read(result, "error")]).toEqual([serial, null]);
  });

  it("keeps settings as they come", () => {
    const settings = child(workbookObject(smallBook().book), "settings");
    call(settings, "add", "map", { a: [1, "Date(5)"] });
    call(settings, "add", "map", { a: 2 });
    const setting = one(settings, "map")!;
    expect(read(setting, "value")).toEqual({ a: 2 });
    call(setting, "delete");
    expect(one(settings, "map")).toBeUndefined();
    expect(refusal(() => call(setting, "delete"))).toBe("ItemNotFound");
  });

  it("finds XML parts by their namespace", () => {
    const parts = child(workbookObject(smallBook().book), "customXmlParts");
    const part = ask(parts, "add", '<?xml version="1.0"?><s xmlns="urn:a"><b/></s>');
    ask(parts, "add", "<t/>");
    expect(read(part, "namespaceUri")).toBe("urn:a");
    const scoped = ask(parts, "getByNamespace", "urn:a");
    expect(read(ask(scoped, "getOnlyItem"), "id")).toBe(read(part, "id"));
    call(part, "setXml", "<a:s xmlns:a='urn:b'/>");
    expect(call(part, "getXml")).toBe("<a:s xmlns:a='urn:b'/>");
    expect(call(scoped, "getOnlyItemOrNullObject")).toBeUndefined();
    expect(refusal(() => ask(parts, "add", "no xml"))).toBe("InvalidArgument");
  });

  it("has names of its own and names of its sheets", () => {
    const { book, sheet, range } = smallBook([[1]]);
    const all = child(workbookObject(book), "names");
    const local = child(sheet, "names");
    ask(all, "add", "here", range("A1"), "a note");
    write(ask(local, "add", "here", "=Sheet1!$B$1"), "visible", false);
    expect(read(range("here"), "address")).toBe("Sheet1!B1");
    expect(read(one(all, "HERE")!, "formula")).toBe("=Sheet1!$A$1");
    expect(read(one(local, "here")!, "scope")).toBe("Worksheet");
    expect(read(one(local, "here")!, "visible")).toBe(false);
    expect(refusal(() => ask(all, "add", "Here", "=1"))).toBe("ItemAlreadyExists");
    expect(refusal(() => ask(all, "add", "A1", "=1"))).toBe("InvalidArgument");
    expect(read(ask(all, "add", "rate", "=0.5"), "value")).toBe(0.5);
  });

  it("moves names, validations, links and print areas with their cells", () => {
    const { book, sheet, range } = smallBook([[1], [2], [3]]);
    ask(child(workbookObject(book), "names"), "add", "two", range("A2"));
    write(child(range("A2:A3"), "dataValidation"), "rule", { list: { source: "a,b" } });
    call(child(sheet, "pageLayout"), "setPrintArea", "A1:A3");
    call(range("2:2"), "insert", "Down");
    expect(book.names[0]?.formula).toBe("=Sheet1!$A$3");
    expect(read(child(range("A3:A4"), "dataValidation"), "type")).toBe("List");
    expect(read(child(range("A2"), "dataValidation"), "type")).toBe("None");
    expect(read(child(range("A2:A4"), "dataValidation"), "type")).toBe("Inconsistent");
    expect(read(ask(child(sheet, "pageLayout"), "getPrintArea"), "address")).toBe("Sheet1!A1:A4");
  });

  it("lets a drop-down's source follow its cells and its sheet's name", () => {
    const { sheet, range } = smallBook([["a"], ["b"]]);
    const validation = child(range("C1:C9"), "dataValidation");
    write(validation, "rule", { list: { inCellDropDown: true, source: range("A1:A2") } });
    call(range("1:1"), "insert", "Down");
    write(sheet, "name", "My list");
    const moved = child(range("C2:C10"), "dataValidation");
    expect(read(moved, "rule")).toEqual({
      list: { inCellDropDown: true, source: "='My list'!$A$2:$A$3" },
    });
  });

  it("checks what cells hold against their validation", () => {
    const { range } = smallBook([["a"], ["c"], [""]]);
    const validation = child(range("A1:A3"), "dataValidation");
    write(validation, "rule", { list: { inCellDropDown: true, source: "a,b" } });
    expect(read(validation, "valid")).toBeNull();
    write(range("A2"), "values", "b");
    expect(read(validation, "valid")).toBe(true);
    expect(refusal(() => write(validation, "rule", {}))).toBe("InvalidArgument");
    expect(refusal(() => write(validation, "rule", { list: { source: "x".repeat(256) } }))).toBe(
      "InvalidArgument",
    );
  });

  it("keeps conditional formats until they are cleared", () => {
    const { range } = smallBook();
    const formats = child(range("A1:B9"), "conditionalFormats");
    const format = ask(formats, "add", "Custom");
    write(child(child(format, "custom"), "rule"), "formula", "=$A1>1");
    write(child(child(child(format, "custom"), "format"), "fill"), "color", "#ffee00");
    call(range("1:1"), "insert", "Down");
    expect(read(child(child(format, "custom"), "rule"), "formula")).toBe("=$A2>1");
    expect(read(ask(format, "getRange"), "address")).toBe("Sheet1!A2:B10");
    expect(refusal(() => child(format, "cellValue"))).toBe("InvalidOperation");
    call(child(range("A1:B5"), "conditionalFormats"), "clearAll");
    expect(read(ask(format, "getRange"), "address")).toBe("Sheet1!A6:B10");
  });

  it("freezes panes, lays out pages and draws charts", () => {
    const { book, sheet } = smallBook([
      ["Month", "Calls"],
      ["Jan", 3],
      ["Feb", 5],
    ]);
    const panes = child(sheet, "freezePanes");
    call(panes, "freezeRows", 1);
    expect(read(ask(panes, "getLocation"), "address")).toBe("Sheet1!1:1");
    call(panes, "unfreeze");
    expect(call(panes, "getLocationOrNullObject")).toBeUndefined();
    const page = child(sheet, "pageLayout");
    call(page, "setPrintMargins", "Inches", { top: 1 });
    expect(read(page, "topMargin")).toBe(72);
    expect(refusal(() => call(page, "setPrintTitleRows", "A1:B1"))).toBe("InvalidArgument");
    const chart = ask(child(sheet, "charts"), "add", "ColumnClustered", "A1:B3");
    expect(read(child(chart, "title"), "text")).toBe("Calls");
    expect(read(child(chart, "series"), "count")).toBe(1);
    call(chart, "setPosition", "D2", "F5");
    expect(book.sheets[0]?.charts[0]?.place).toEqual({
      left: 144,
      top: 15,
      width: 144,
      height: 60,
    });
    call(chart, "delete");
    expect(read(child(sheet, "charts"), "count")).toBe(0);
  });
});
