import type { Shift } from "../../../../src/workbench/workbook/address/shift";
import { readArea } from "../../../../src/workbench/workbook/address/readAddress";
import type { BookChange } from "../../../../src/workbench/workbook/book/bookChange";
import type { CellStore, StoreChange } from "../../../../src/workbench/workbook/cellStore";
import { createBook, type Book } from "../../../../src/workbench/workbook/book";
import { createMemoryStore } from "../../../../src/workbench/workbook/memory/memoryStore";
import { worksheetObject } from "../../../../src/workbench/workbook/objects/worksheet";
import { workbookObject } from "../../../../src/workbench/workbook/objects/workbook";
import { ask, call, child, read, write } from "../../../support/workbench/asked";

/** A workbook a person's hand can be played in, with the rows of a small list on its first sheet. */
function attended() {
  const store = createMemoryStore();
  const listeners: ((change: StoreChange) => void)[] = [];
  const onChange = (listener: (change: StoreChange) => void) => {
    listeners.push(listener);
    store.onChange(listener);
  };
  const heard = Object.create(store, { onChange: { value: onChange } }) as CellStore;
  const book = createBook(heard, { sheetNames: ["List", "Other"] });
  const [first] = book.sheets as [Book["activeSheet"]];
  first.cells.write(readArea("A1:C3")!, [
    ["name", "visits", "last"],
    ["Ada", 2, 3],
    ["Bo", 5, 8],
  ]);
  const told: BookChange[] = [];
  book.onChange((change) => told.push(change));
  const asks = (kind: Shift["kind"], address: string) => {
    const shift = { sheetId: first.id, kind, area: readArea(address)! };
    for (const listener of listeners) listener({ kind: "shiftAsked", shift });
  };
  const sheet = worksheetObject(book, first);
  const range = (address: string) => ask(sheet, "getRange", address);
  return { book, store, first, sheet, range, told, asks };
}

describe("cells a person puts in", () => {
  it("push the others, and formulas on all sheets follow", () => {
    const { book, first, asks } = attended();
    const other = book.sheets[1]!;
    other.cells.write(readArea("A1")!, [["=List!B2*10"]]);
    asks("insertRight", "B2");
    expect(first.cells.formulas(readArea("A2:D2")!)).toEqual([["Ada", "", 2, 3]]);
    expect(other.cells.formulas(readArea("A1")!)).toEqual([["=List!C2*10"]]);
  });

  it("take names, links, comments, rules and charts along", () => {
    const { book, first, sheet, range, asks } = attended();
    const workbook = workbookObject(book);
    call(child(workbook, "names"), "add", "Visits", range("B2:B3"));
    write(range("B2"), "hyperlink", { address: "https://example.org" });
    call(child(sheet, "comments"), "add", "B3", "call");
    write(child(range("B1:B3"), "dataValidation"), "rule", { list: { source: "1,2" } });
    const format = ask(child(range("A2:C3"), "conditionalFormats"), "add", "Custom");
    write(child(child(format, "custom"), "rule"), "formula", "=$A$2>1");
    call(child(sheet, "charts"), "add", "ColumnClustered", range("A1:C3"));
    asks("insertDown", "B2:C2");
    expect(book.names.map(({ formula }) => formula)).toEqual(["=List!$B$3:$B$4"]);
    expect(first.hyperlinks.map(({ area }) => area)).toEqual([readArea("B3")]);
    expect(first.comments.map(({ cell }) => cell)).toEqual([readArea("B4")]);
    expect(first.validations.map(({ areas }) => areas)).toEqual([[readArea("B1:B4")]]);
    expect(first.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [readArea("A2:A3"), readArea("B3:C4")],
    ]);
    expect(first.charts[0]?.series.map(({ values }) => values)).toEqual([
      readArea("B3:B4"),
      readArea("C3:C4"),
    ]);
  });

  it("are told to listeners as a person's doing", () => {
    const { told, asks } = attended();
    asks("insertDown", "B2:C2");
    asks("removeLeft", "A1");
    expect(
      told.map((change) => change.kind === "cellsChanged" && [change.changeType, change.by]),
    ).toEqual([
      ["CellInserted", "person"],
      ["CellDeleted", "person"],
    ]);
  });

  it("are refused where they would tear a table, and the cells stay", () => {
    const { book, first, sheet, told, asks } = attended();
    call(child(sheet, "tables"), "add", "A1:C3", true);
    told.length = 0;
    asks("insertDown", "B2");
    expect(told).toEqual([{ kind: "refused", code: "InsertDeleteConflict" }]);
    expect(first.cells.values(readArea("A2:C2")!)).toEqual([["Ada", 2, 3]]);
    expect(book.tables.map(({ area }) => area)).toEqual([readArea("A1:C3")]);
  });

  it("are refused on a protected sheet", () => {
    const { sheet, told, asks } = attended();
    call(child(sheet, "protection"), "protect");
    told.length = 0;
    asks("removeUp", "B2");
    expect(told).toEqual([{ kind: "refused", code: "AccessDenied" }]);
  });
});

describe("whole lines a person puts in and takes out", () => {
  it("move the charts below them by as much as they are high", () => {
    const { first, sheet, range, asks } = attended();
    const chart = ask(child(sheet, "charts"), "add", "Line", range("A1:C3"));
    call(chart, "setPosition", "E5", "H9");
    const before = read(chart, "top");
    write(child(range("2:2"), "format"), "rowHeight", 40);
    expect(before).toBe(60);
    asks("removeUp", "2:2");
    expect(first.charts[0]?.place.top).toBe(20);
    asks("insertDown", "1:2");
    expect(first.charts[0]?.place.top).toBe(50);
  });
});

describe("lines that are put in", () => {
  it("are as wide or high as the one before them, and shown", () => {
    const { first, range, asks } = attended();
    write(child(range("2:2"), "format"), "rowHeight", 40);
    write(range("2:2"), "rowHidden", true);
    write(child(range("B:B"), "format"), "columnWidth", 90);
    asks("insertDown", "3:4");
    asks("insertRight", "C:C");
    const sizes = (lines: typeof first.rows) =>
      lines.runs().map(({ start, end, known }) => [start, end, known.points, known.hidden]);
    expect([sizes(first.rows), sizes(first.columns)]).toEqual([
      [
        [1, 2, 40, true],
        [2, 4, 40, false],
      ],
      [[1, 3, 90, false]],
    ]);
    asks("insertDown", "1:1");
    expect(sizes(first.rows)[0]).toEqual([2, 3, 40, true]);
  });
});

describe("one cell a person types into", () => {
  it("is told with what it showed before and after", () => {
    const { store, first, told } = attended();
    store.type(first.id, readArea("B2")!, 7);
    store.type(first.id, readArea("A5:B5")!, 1);
    expect(told.map((change) => change.kind === "cellsChanged" && change.cell)).toEqual([
      { before: 2, after: 7 },
      undefined,
    ]);
  });
});
