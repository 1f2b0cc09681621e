/* eslint-disable office-addins/load-object-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

export const tableCases: readonly ConformanceCase[] = [
  {
    name: "a table is made over cells with a header row",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A10:B12").values = [
          ["Name", "Calls"],
          ["Ann", 1],
          ["Bea", 2],
        ];
        const table = worksheet.tables.add("A10:B12", true);
        table.name = `${sheet}T`;
        table.style = "TableStyleLight9";
        table.load("name,style,showHeaders,showTotals");
        table.columns.load("items/name,count");
        const body = table.getDataBodyRange();
        const header = table.getHeaderRowRange();
        body.load("address,values");
        header.load("address");
        await context.sync();
        return [
          table.name === `${sheet}T`,
          table.style,
          [table.showHeaders, table.showTotals],
          table.columns.items.map(({ name }) => name),
          table.columns.count,
          [header.address, body.address].map((address) => address.split("!")[1]),
        ];
      }),
    expected: [
      true,
      "TableStyleLight9",
      [true, false],
      ["Name", "Calls"],
      2,
      ["A10:B10", "A11:B12"],
    ],
  },
  {
    name: "rows added to a table make it longer",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        const table = worksheet.tables.add("A1:B2", true);
        await context.sync();
        table.rows.add(undefined, [
          [3, 4],
          [5, 6],
        ]);
        table.rows.load("count");
        const range = table.getRange();
        range.load("address,values");
        await context.sync();
        return [table.rows.count, range.address.split("!")[1], range.values];
      }),
    expected: [
      3,
      "A1:B4",
      [
        ["a", "b"],
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  },
  {
    name: "a row is added between others, read, and deleted",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [["n"], [1], [3]];
        const table = worksheet.tables.add("A1:A3", true);
        table.rows.add(1, [[2]]);
        const second = table.rows.getItemAt(1);
        second.load("values,index");
        await context.sync();
        const added = [second.values, second.index];
        table.rows.getItemAt(0).delete();
        const body = table.getDataBodyRange();
        body.load("values");
        await context.sync();
        return [added, body.values];
      }),
    expected: [
      [[[2]], 1],
      [[2], [3]],
    ],
  },
  {
    name: "a column is added with its header and values, and found by name",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [["n"], [1], [2]];
        const table = worksheet.tables.add("A1:A3", true);
        table.columns.add(undefined, [["double"], [2], [4]]);
        const column = table.columns.getItem("double");
        column.load("name,index");
        const body = column.getDataBodyRange();
        body.load("values,address");
        const none = table.columns.getItemOrNullObject("triple");
        none.load("name");
        await context.sync();
        return [column.name, column.index, body.values, none.isNullObject];
      }),
    expected: ["double", 1, [[2], [4]], true],
  },
  {
    name: "a table is sorted by its columns",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B4").values = [
          ["name", "n"],
          ["b", 2],
          ["c", 1],
          ["a", 3],
        ];
        const table = worksheet.tables.add("A1:B4", true);
        table.sort.apply([{ key: 1, ascending: false }]);
        const body = table.getDataBodyRange();
        body.load("values");
        await context.sync();
        return body.values;
      }),
    expected: [
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ],
  },
  {
    name: "a filter hides rows until it is cleared",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A4").values = [["who"], ["Ann"], ["Bea"], ["Ann"]];
        const table = worksheet.tables.add("A1:A4", true);
        table.columns.getItem("who").filter.applyValuesFilter(["Ann"]);
        const bea = worksheet.getRange("3:3");
        const ann = worksheet.getRange("2:2");
        bea.load("rowHidden");
        ann.load("rowHidden");
        await context.sync();
        const filtered = [ann.rowHidden, bea.rowHidden];
        table.clearFilters();
        bea.load("rowHidden");
        await context.sync();
        return [filtered, bea.rowHidden];
      }),
    expected: [[false, true], false],
  },
  {
    name: "a table's own sheet and all sheets have it in their tables",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const table = worksheet.tables.add("A1:B2", true);
        table.name = `${sheet}Everywhere`;
        table.load("id");
        worksheet.tables.load("items/name");
        await context.sync();
        const known = context.workbook.tables.getItem(table.id);
        known.load("name");
        known.worksheet.load("name");
        await context.sync();
        return [
          worksheet.tables.items.map(({ name }) => name === known.name),
          known.worksheet.name === sheet,
        ];
      }),
    expected: [[true], true],
  },
  {
    name: "a table is resized, and turned into plain cells",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        const table = worksheet.tables.add("A1:B2", true);
        table.resize("A1:B5");
        const range = table.getRange();
        range.load("address");
        await context.sync();
        const resized = range.address.split("!")[1];
        table.convertToRange();
        const left = worksheet.tables.getCount();
        const cells = worksheet.getRange("A1:B2");
        cells.load("values");
        await context.sync();
        return [resized, left.value, cells.values];
      }),
    expected: [
      "A1:B5",
      0,
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
  },
  {
    name: "tables that overlap are refused",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const { tables } = context.workbook.worksheets.getItem(sheet);
          tables.add("A1:B3", true);
          tables.add("B2:C4", true);
          await context.sync();
        });
        return "added";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidOperation",
  },
  {
    name: "a formula names a table's column",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [["n"], [4], [5]];
        const table = worksheet.tables.add("A1:A3", true);
        table.name = `${sheet}Sum`;
        await context.sync();
        const cell = worksheet.getRange("C1");
        cell.formulas = [[`=SUM(${sheet}Sum[n])`]];
        await context.sync();
        cell.load("values");
        await context.sync();
        return cell.values;
      }),
    expected: [[9]],
  },
];
