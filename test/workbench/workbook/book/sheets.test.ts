import type { BookChange } from "../../../../src/workbench/workbook/book/bookChange";
import { serverObject } from "../../../../src/workbench/protocol/serverType";
import { worksheetsType } from "../../../../src/workbench/workbook/objects/worksheets";
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

function heard(small: ReturnType<typeof smallBook>): string[] {
  const kinds: string[] = [];
  small.book.onChange((change: BookChange) => kinds.push(change.kind));
  return kinds;
}

describe("sheets", () => {
  it.each([
    ["Clients", "done"],
    ["x".repeat(31), "done"],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("named %j: %s", (name, code) => {
    const { book } = smallBook();
    expect(refusal(() => ask(serverObject(worksheetsType, book), "add", name))).toBe(code);
  });

  it("get the next free name, come last and stay behind", () => {
    const { book } = smallBook();
    const added = ask(child(workbookObject(book), "worksheets"), "add");
    expect([read(added, "name"), read(added, "position")]).toEqual(["Sheet2", 1]);
    expect(book.activeSheet.name).toBe("Sheet1");
  });

  it("refuse to leave a workbook without a visible one", () => {
    const { sheet } = smallBook([], { sheetNames: ["One", "Two"] });
    const two = ask(sheet, "getNext");
    write(two, "visibility", "Hidden");
    expect(refusal(() => call(sheet, "delete"))).toBe("InvalidOperation");
    expect(refusal(() => write(sheet, "visibility", "Hidden"))).toBe("InvalidOperation");
    expect(refusal(() => call(two, "activate"))).toBe("InvalidOperation");
    write(two, "visibility", "Visible");
    expect(refusal(() => call(sheet, "delete"))).toBe("done");
  });

  it("take their tables and names with them and hand on being active", () => {
    const small = smallBook([["a"], [1]], { sheetNames: ["One", "Two"] });
    ask(child(small.sheet, "tables"), "add", "A1:A2", true);
    ask(child(small.sheet, "names"), "add", "here", "=One!$A$1");
    const kinds = heard(small);
    call(small.sheet, "delete");
    expect(small.book.tables).toEqual([]);
    expect(small.book.names).toEqual([]);
    expect(small.book.activeSheet.name).toBe("Two");
    expect(kinds).toEqual(["activated", "sheetDeleted"]);
  });

  it("are followed by names and formulas when they are renamed", () => {
    const { book, sheet, range, values } = smallBook([[7]], { sheetNames: ["One", "Two"] });
    const two = ask(sheet, "getNext");
    write(ask(two, "getRange", "A1"), "formulas", "=One!A1");
    ask(child(workbookObject(book), "names"), "add", "seven", range("A1"));
    write(sheet, "name", "The first");
    expect(read(ask(two, "getRange", "A1"), "formulas")).toEqual([["='The first'!A1"]]);
    expect(book.names[0]?.formula).toBe("='The first'!$A$1");
    expect(values("seven")).toEqual([[7]]);
  });

  it("refuse every change in a workbook opened for reading", () => {
    const { sheet, range } = smallBook([[1]], { readOnly: true });
    expect(refusal(() => write(range("A1"), "values", 2))).toBe("AccessDenied");
    expect(refusal(() => write(sheet, "name", "New"))).toBe("AccessDenied");
  });

  it("tell what a person does in the cells", () => {
    const small = smallBook([["a"], [1]]);
    const kinds = heard(small);
    const [first] = small.book.sheets;
    const area = { rowIndex: 4, columnIndex: 1, rowCount: 1, columnCount: 1 };
    small.store.select(first!.id, area);
    small.store.type(first!.id, area, "x");
    small.store.edit(true);
    expect(kinds).toEqual(["selected", "cellsChanged", "editing"]);
    expect(first!.selection).toEqual(area);
    expect(small.book.editing).toBe(true);
  });
});
