import {
  ask,
  call,
  child,
  read,
  refusal,
  smallBook,
  write,
} from "../../../support/workbench/asked";
import { lineAt } from "../../../../src/workbench/workbook/book/lines";

const rows = [
  ["Name", "Balance"],
  ["Li", 5],
  ["Wu", 30],
  ["An", 10],
];

function withTable() {
  const small = smallBook(rows);
  const table = ask(child(small.sheet, "tables"), "add", "A1:B4", true);
  const column = (name: string) => {
    const columns = child(table, "columns");
    return columns.type.collection!.one(columns.self as never, name)!;
  };
  const hidden = () =>
    [1, 2, 3].filter((index) => lineAt(small.book.sheets[0]!.rows, index).filtered);
  return { ...small, table, column, hidden };
}

describe("a table", () => {
  it.each([
    ["getRange", "Sheet1!A1:B4"],
    ["getDataBodyRange", "Sheet1!A2:B4"],
    ["getHeaderRowRange", "Sheet1!A1:B1"],
  ])("%s", (method, address) => {
    const { table } = withTable();
    expect(read(ask(table, method), "address")).toBe(address);
  });

  it("without headers gets a row of them", () => {
    const { sheet, values } = smallBook([[1, 2]]);
    ask(child(sheet, "tables"), "add", "A1:B1", false);
    expect(values("A1:B2")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
    ]);
  });

  it("names blank, repeated and numeric headers apart", () => {
    const { sheet, values } = smallBook([
      ["a", "", "A", 7],
      [1, 2, 3, 4],
    ]);
    ask(child(sheet, "tables"), "add", "A1:D2", true);
    expect(values("A1:D1")).toEqual([["a", "Column2", "A2", "7"]]);
  });

  it("refuses to lie over another, and a name in use", () => {
    const { sheet, table } = withTable();
    const tables = child(sheet, "tables");
    expect(refusal(() => ask(tables, "add", "B4:C5", true))).toBe("InvalidOperation");
    const other = ask(tables, "add", "E1:E2", true);
    expect(refusal(() => write(other, "name", String(read(table, "name"))))).toBe(
      "ItemAlreadyExists",
    );
    expect(refusal(() => write(other, "name", "A1"))).toBe("InvalidArgument");
    expect(refusal(() => write(other, "name", "has space"))).toBe("InvalidArgument");
  });

  it("takes in what is written straight below it, and nothing else", () => {
    const { table, range } = withTable();
    write(range("A6:B6"), "values", [["far", 1]]);
    expect(read(ask(table, "getRange"), "address")).toBe("Sheet1!A1:B4");
    write(range("A5:B5"), "values", [["Qi", 1]]);
    expect(read(ask(table, "getRange"), "address")).toBe("Sheet1!A1:B5");
    write(range("C6"), "values", 1);
    expect(read(ask(table, "getRange"), "address")).toBe("Sheet1!A1:B5");
  });

  it("adds rows at the end, between and by default blank", () => {
    const { table, values } = withTable();
    const tableRows = child(table, "rows");
    call(tableRows, "add", null, [["Qi", 1]]);
    call(tableRows, "add", 0, ["Bo", 2]);
    call(tableRows, "add");
    expect(values("A1:B7")).toEqual([
      ["Name", "Balance"],
      ["Bo", 2],
      ["Li", 5],
      ["Wu", 30],
      ["An", 10],
      ["Qi", 1],
      ["", ""],
    ]);
    expect(read(tableRows, "count")).toBe(6);
    expect(refusal(() => call(tableRows, "add", null, [["one"]]))).toBe("InvalidArgument");
  });

  it("keeps one row when all are deleted", () => {
    const { table, values } = withTable();
    call(child(table, "rows"), "deleteRowsAt", 0, 3);
    expect(read(ask(table, "getRange"), "address")).toBe("Sheet1!A1:B2");
    expect(values("A1:B2")).toEqual([
      ["Name", "Balance"],
      ["", ""],
    ]);
  });

  it("adds, renames and deletes columns", () => {
    const { table, column, values } = withTable();
    const columns = child(table, "columns");
    call(columns, "add", null, [["Seen"], [1], [2], [3]]);
    expect(values("C1:C2")).toEqual([["Seen"], [1]]);
    call(columns, "add", 0, null, "No");
    expect(values("A1:D1")).toEqual([["No", "Name", "Balance", "Seen"]]);
    write(column("Seen"), "name", "Last seen");
    expect(refusal(() => write(column("Name"), "name", "balance"))).toBe("InvalidArgument");
    call(column("No"), "delete");
    expect(values("A1:C1")).toEqual([["Name", "Balance", "Last seen"]]);
    expect(read(columns, "count")).toBe(3);
  });

  it("learns its columns' names from what is written into the header", () => {
    const { table, range, column } = withTable();
    write(range("B1"), "values", "Owed");
    expect(read(column("owed"), "index")).toBe(1);
    expect(read(child(table, "columns"), "count")).toBe(2);
  });

  it.each([
    ["values", "applyValuesFilter", [["Li", "An"]], "Name", [2]],
    ["a condition", "applyCustomFilter", [">=10"], "Balance", [1]],
    ["two conditions", "applyCustomFilter", [">5", "<30", "And"], "Balance", [1, 2]],
    ["either condition", "applyCustomFilter", ["=5", "=30", "Or"], "Balance", [3]],
    ["the largest", "applyTopItemsFilter", [1], "Balance", [1, 3]],
    ["the smallest", "applyBottomItemsFilter", [2], "Balance", [2]],
  ])("is filtered by %s", (_name, method, given, name, rowIndexes) => {
    const { column, table, hidden } = withTable();
    call(child(column(name), "filter"), method, ...given);
    expect(hidden()).toEqual(rowIndexes);
    call(table, "clearFilters");
    expect(hidden()).toEqual([]);
  });

  it("is sorted without its header and totals", () => {
    const { table, values } = withTable();
    write(table, "showTotals", true);
    call(child(table, "sort"), "apply", [{ key: 1, ascending: false }]);
    expect(values("A1:B5")).toEqual([
      ["Name", "Balance"],
      ["Wu", 30],
      ["An", 10],
      ["Li", 5],
      ["Total", 45],
    ]);
    write(table, "showTotals", false);
    expect(values("A5:B5")).toEqual([["", ""]]);
  });

  it("is resized over the columns it keeps", () => {
    const { table, range, values } = withTable();
    call(table, "resize", "A1:C3");
    expect(values("A1:C1")).toEqual([["Name", "Balance", "Column3"]]);
    expect(refusal(() => call(table, "resize", "A2:C3"))).toBe("InvalidArgument");
    expect(refusal(() => call(table, "resize", range("A1:B1")))).toBe("InvalidArgument");
  });

  it("moves with the rows above it, and goes with all of its rows", () => {
    const { book, table, range } = withTable();
    call(range("1:2"), "insert", "Down");
    expect(read(ask(table, "getRange"), "address")).toBe("Sheet1!A3:B6");
    expect(refusal(() => call(range("A1"), "insert", "Down"))).toBe("InsertDeleteConflict");
    call(range("3:6"), "delete", "Up");
    expect(book.tables).toEqual([]);
  });

  it("leaves its cells when it becomes a plain range", () => {
    const { book, table, values } = withTable();
    expect(read(ask(table, "convertToRange"), "address")).toBe("Sheet1!A1:B4");
    expect(book.tables).toEqual([]);
    expect(values("A1:B4")).toEqual(rows);
  });

  it("is found by the addresses formulas use", () => {
    const { table, range } = withTable();
    write(table, "name", "Clients");
    expect(read(range("Clients"), "address")).toBe("Sheet1!A2:B4");
    expect(read(range("Clients[#All]"), "address")).toBe("Sheet1!A1:B4");
    expect(read(range("clients[balance]"), "address")).toBe("Sheet1!B2:B4");
    expect(refusal(() => range("Clients[Nothing]"))).toBe("InvalidArgument");
  });
});
