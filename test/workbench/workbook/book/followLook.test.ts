import type { BookChange } from "../../../../src/workbench/workbook/book/bookChange";
import { followLook, type StoreLook } from "../../../../src/workbench/workbook/book/followLook";
import { changeLines } from "../../../../src/workbench/workbook/book/lines";
import { child, read, smallBook } from "../../../support/workbench/asked";

/** A change, of whichever sheet. */
type Look = StoreLook extends infer Each
  ? Each extends unknown
    ? Omit<Each, "sheetId">
    : never
  : never;

/** Does to the first sheet of a small workbook what a person does to its look. */
function looked(...changes: readonly Look[]) {
  const { book, sheet, range } = smallBook([["Name", "Balance"]]);
  const first = book.sheets[0]!;
  const told: BookChange["kind"][] = [];
  book.onChange(({ kind }) => told.push(kind));
  for (const change of changes)
    followLook(book, first, { ...change, sheetId: first.id } as StoreLook);
  return { book, first, sheet, range, told };
}

describe("a person's widths and heights", () => {
  it("are the columns' and rows' own, and told once for all of them", () => {
    const sizes = [
      { start: 0, count: 2, points: 60 },
      { start: 4, count: 1, points: 90 },
    ];
    const { range, told } = looked({ kind: "linesSized", of: "columns", sizes });
    expect(told).toEqual(["sheetLook"]);
    expect(
      ["A1", "B1", "C1", "E1"].map((address) =>
        read(child(range(address), "format"), "columnWidth"),
      ),
    ).toEqual([60, 60, 48, 90]);
  });

  it("are taken back by undoing them", () => {
    const size = (points: number | undefined) =>
      ({ kind: "linesSized", of: "rows", sizes: [{ start: 2, count: 1, points }] }) as const;
    const { first, range } = looked(size(40), size(undefined));
    expect(read(child(range("A3"), "format"), "rowHeight")).toBe(15);
    expect(first.rows.runs()).toEqual([]);
  });
});

describe("rows a person hides", () => {
  const lines = [
    { start: 1, count: 2 },
    { start: 6, count: 1 },
  ];

  it("are hidden, and told as such area by area", () => {
    const { range, told } = looked({ kind: "linesHidden", of: "rows", lines, hidden: true });
    expect(["A2", "A3", "A4", "A7"].map((address) => read(range(address), "rowHidden"))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(told).toEqual(["sheetLook", "rowHiddenChanged", "rowHiddenChanged"]);
  });

  it("are shown whatever a filter said once they are shown by hand", () => {
    const { book, sheet, first } = looked();
    changeLines(first.rows, { start: 1, count: 1 }, { filtered: true });
    const shown = { kind: "linesHidden", of: "rows", lines, hidden: false } as const;
    followLook(book, first, { ...shown, sheetId: first.id });
    expect(first.rows.runs()).toEqual([]);
    expect(read(sheet, "name")).toBe("Sheet1");
  });
});

describe("panes a person freezes", () => {
  it.each([
    [1, 0, "Sheet1!1:1"],
    [0, 2, "Sheet1!A:B"],
    [3, 1, "Sheet1!A1:A3"],
  ])("%i rows and %i columns", (rowCount, columnCount, address) => {
    const { sheet } = looked({ kind: "frozen", rowCount, columnCount });
    const { methods } = child(sheet, "freezePanes").type;
    const location = methods?.["getLocation"]?.(child(sheet, "freezePanes").self as never);
    expect(read(location as typeof sheet, "address")).toBe(address);
  });

  it("are none once they are let go", () => {
    const { first } = looked(
      { kind: "frozen", rowCount: 1, columnCount: 1 },
      { kind: "frozen", rowCount: 0, columnCount: 0 },
    );
    expect(first.frozen).toBeUndefined();
  });
});

describe("a sheet a person hides, colours and rules", () => {
  it("is so for the add-in, too", () => {
    const { sheet, told } = looked(
      { kind: "tabColoured", color: "#FF0000" },
      { kind: "gridlinesShown", shown: false },
      { kind: "sheetShown", visible: false },
      { kind: "sheetShown", visible: false },
    );
    expect([
      read(sheet, "tabColor"),
      read(sheet, "showGridlines"),
      read(sheet, "visibility"),
    ]).toEqual(["#FF0000", false, "Hidden"]);
    expect(told).toEqual(["sheetLook", "sheetLook", "visibilityChanged"]);
  });
});
