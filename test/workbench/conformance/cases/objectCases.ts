/* eslint-disable office-addins/load-object-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

/** The smaller objects of sheets and workbooks. */
export const objectCases: readonly ConformanceCase[] = [
  {
    name: "a comment is written on a cell, found there, and deleted",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const comment = worksheet.comments.add("B2", "call back");
        comment.load("content,id");
        const place = comment.getLocation();
        place.load("address");
        const count = worksheet.comments.getCount();
        await context.sync();
        const answer = [comment.content, place.address.split("!")[1], count.value];
        comment.delete();
        const none = worksheet.comments.getCount();
        await context.sync();
        return [...answer, none.value];
      }),
    expected: ["call back", "B2", 1, 0],
  },
  {
    name: "a sheet's own filter hides rows until it is taken away",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange("A1:A4");
        range.values = [["who"], ["Ann"], ["Bea"], ["Ann"]];
        worksheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["Bea"] });
        worksheet.autoFilter.load("enabled");
        const ann = worksheet.getRange("2:2");
        ann.load("rowHidden");
        await context.sync();
        const filtered = [worksheet.autoFilter.enabled, ann.rowHidden];
        worksheet.autoFilter.remove();
        ann.load("rowHidden");
        await context.sync();
        return [filtered, ann.rowHidden];
      }),
    expected: [[true, true], false],
  },
  {
    name: "the document has properties",
    run: () =>
      Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = "Recall";
        properties.load("title");
        await context.sync();
        return properties.title;
      }),
    expected: "Recall",
  },
  {
    name: "several areas are one object that knows each",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const areas = context.workbook.worksheets.getItem(sheet).getRanges("A1:B1,D4");
        areas.load("areaCount,cellCount");
        areas.areas.load("items/address");
        await context.sync();
        const addresses = areas.areas.items.map(({ address }) => address.split("!")[1]);
        return [areas.areaCount, areas.cellCount, addresses];
      }),
    expected: [2, 3, ["A1:B1", "D4"]],
  },
  {
    name: "duplicate rows are removed and counted",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B4");
        range.values = [
          ["name", "n"],
          ["Ann", 1],
          ["Bea", 2],
          ["Ann", 3],
        ];
        const removed = range.removeDuplicates([0], true);
        removed.load("removed,uniqueRemaining");
        range.load("values");
        await context.sync();
        return [removed.removed, removed.uniqueRemaining, range.values[3]];
      }),
    expected: [1, 2, ["", ""]],
  },
  {
    name: "a row in a table knows its cells",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B3").values = [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ];
        const table = worksheet.tables.add("A1:B3", true);
        table.rows.load("items/values,items/index");
        const range = table.rows.getItemAt(1).getRange();
        range.load("address");
        await context.sync();
        return [
          table.rows.items.map(({ values, index }) => [index, values]),
          range.address.split("!")[1],
        ];
      }),
    expected: [
      [
        [0, [[1, 2]]],
        [1, [[3, 4]]],
      ],
      "A3:B3",
    ],
  },
  {
    name: "a totals row is shown under a table",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [["n"], [1], [2]];
        const table = worksheet.tables.add("A1:A3", true);
        table.showTotals = true;
        const totals = table.getTotalRowRange();
        totals.load("address");
        const body = table.getDataBodyRange();
        body.load("address");
        await context.sync();
        return [body.address, totals.address].map((address) => address.split("!")[1]);
      }),
    expected: ["A2:A3", "A4"],
  },
  {
    name: "one table column is formatted apart from the others",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B2").values = [
          ["day", "n"],
          [46_000, 1],
        ];
        const table = worksheet.tables.add("A1:B2", true);
        table.columns.getItemAt(0).getDataBodyRange().numberFormat = [["yyyy-mm-dd"]];
        const body = table.getDataBodyRange();
        body.load("text");
        await context.sync();
        return body.text;
      }),
    expected: [["2025-12-09", "1"]],
  },
  {
    name: "errors of formulas have their type and text",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
        range.formulas = [["=1/0", "=NOSUCHFUNCTION()"]];
        await context.sync();
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [[["#DIV/0!", "#NAME?"]], [["Error", "Error"]]],
  },
];
