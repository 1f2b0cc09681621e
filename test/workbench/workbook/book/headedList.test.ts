import type { BookChange } from "../../../../src/workbench/workbook/book/bookChange";
import {
  filterList,
  headedLists,
  sortList,
  textsOfColumn,
} from "../../../../src/workbench/workbook/book/headedList";
import { lineAt } from "../../../../src/workbench/workbook/book/lines";
import { ask, call, child, refusal, smallBook, write } from "../../../support/workbench/asked";

const rows = [
  ["Name", "Balance", "Seen"],
  ["Li", 30, 46_027],
  ["Wu", 5, ""],
  ["An", 30, 46_028],
  ["li", "", 46_027],
];

/** The rows as a table or as a filtered list of the sheet. */
function listed(as: "table" | "sheet") {
  const small = smallBook(rows);
  const { book, sheet, range } = small;
  if (as === "table") ask(child(sheet, "tables"), "add", "A1:C5", true);
  else call(child(sheet, "autoFilter"), "apply", range("A1:C5"));
  write(range("C2:C5"), "numberFormat", "yyyy-mm-dd");
  const first = book.sheets[0]!;
  const [list] = headedLists(book, first);
  const hidden = () => [1, 2, 3, 4].filter((index) => lineAt(first.rows, index).filtered);
  return { ...small, first, list: list!, hidden };
}

describe.each(["table", "sheet"] as const)("the header of a list, a %s's", (as) => {
  it("offers the texts of its cells, each once, in order, blanks last", () => {
    const { book, list } = listed(as);
    expect([0, 1, 2].map((column) => textsOfColumn(book, list, column))).toEqual([
      ["An", "Li", "li", "Wu"],
      ["5", "30", ""],
      ["2026-01-05", "2026-01-06", ""],
    ]);
  });

  it("shows the rows with chosen texts, of all columns' choices together, and all of them again", () => {
    const { book, list, hidden } = listed(as);
    filterList(book, list, { column: 1, criteria: { filterOn: "Values", values: ["30"] } });
    expect(hidden()).toEqual([2, 4]);
    const dates = { filterOn: "Values", values: ["2026-01-05", ""] };
    filterList(book, list, { column: 2, criteria: dates });
    expect(hidden()).toEqual([2, 3, 4]);
    filterList(book, list, { column: 1, criteria: undefined });
    expect(hidden()).toEqual([3]);
    filterList(book, list, { column: 2, criteria: undefined });
    expect(hidden()).toEqual([]);
  });

  it("sorts the rows below it both ways, as a person's doing, and a filter goes with them", () => {
    const { book, list, values, hidden } = listed(as);
    filterList(book, list, { column: 0, criteria: { filterOn: "Values", values: ["Wu"] } });
    const told: BookChange[] = [];
    book.onChange((change) => told.push(change));
    sortList(book, list, { column: 1, ascending: true });
    expect(values("A1:B5")).toEqual([
      ["Name", "Balance"],
      ["Wu", 5],
      ["Li", 30],
      ["An", 30],
      ["li", ""],
    ]);
    expect(hidden()).toEqual([2, 3, 4]);
    expect(told.find(({ kind }) => kind === "cellsChanged")).toMatchObject({ by: "person" });
    sortList(book, list, { column: 1, ascending: false });
    expect(values("A2:A5")).toEqual([["Li"], ["An"], ["Wu"], ["li"]]);
  });

  it("does neither on a protected sheet", () => {
    const { book, sheet, list } = listed(as);
    call(child(sheet, "protection"), "protect");
    expect([
      refusal(() => filterList(book, list, { column: 0, criteria: undefined })),
      refusal(() => sortList(book, list, { column: 0, ascending: true })),
    ]).toEqual(["AccessDenied", "AccessDenied"]);
  });
});

test("a table that shows no header or no buttons offers nothing", () => {
  const { book, sheet } = smallBook(rows);
  const table = ask(child(sheet, "tables"), "add", "A1:C5", true);
  write(table, "showFilterButton", false);
  expect(headedLists(book, book.sheets[0]!)).toEqual([]);
});
