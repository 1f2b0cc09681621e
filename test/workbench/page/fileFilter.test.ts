import type { FilterColumn } from "../../../src/host/xlsx/grid/gridWorkbook";
import { criteriaOf, fileColumns } from "../../../src/workbench/page/fileFilter";
import type { FilterCriteria } from "../../../src/workbench/workbook/book/listFilter";

const area = { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 9 };

const either: readonly (readonly [FilterCriteria, FilterColumn])[] = [
  [
    { filterOn: "Values", values: ["Ada", ""] },
    { column: 0, by: "values", values: ["Ada", ""] },
  ],
  [
    { filterOn: "Custom", criterion1: ">=5", criterion2: "<>9", operator: "Or" },
    {
      column: 1,
      by: "conditions",
      conditions: [
        { operator: "greaterThanOrEqual", value: "5" },
        { operator: "notEqual", value: "9" },
      ],
      all: false,
    },
  ],
  [
    { filterOn: "Custom", criterion1: "=A*" },
    {
      column: 2,
      by: "conditions",
      conditions: [{ operator: "equal", value: "A*" }],
      all: true,
    },
  ],
  [
    { filterOn: "TopItems", criterion1: "3" },
    { column: 3, by: "rank", count: 3, fromTop: true, ofPercent: false },
  ],
  [
    { filterOn: "BottomPercent", criterion1: "10" },
    { column: 4, by: "rank", count: 10, fromTop: false, ofPercent: true },
  ],
];

describe("a filter is in a file what it is in Excel", () => {
  test.each(either)("%j", (criteria, column) => {
    const conditions = new Map([[column.column, criteria]]);
    expect(fileColumns({ area, conditions })).toEqual([column]);
    expect(criteriaOf(column)).toEqual(criteria);
  });

  test("columns come in their order, and what no file of ours can say is left out", () => {
    const conditions = new Map<number, FilterCriteria>([
      [2, { filterOn: "TopItems", criterion1: "1" }],
      [1, { filterOn: "Dynamic", dynamicCriteria: "Today" }],
      [0, { filterOn: "Values", values: [1] }],
    ]);
    expect(fileColumns({ area, conditions }).map(({ column }) => column)).toEqual([0, 2]);
  });
});
