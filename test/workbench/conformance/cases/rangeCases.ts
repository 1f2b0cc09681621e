/* eslint-disable office-addins/load-object-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

export const rangeCases: readonly ConformanceCase[] = [
  {
    name: "values are written and read with their types",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2:C3");
        range.values = [
          [1, "two"],
          [true, ""],
        ];
        range.load("values,valueTypes,address,rowCount,columnCount,rowIndex,columnIndex");
        await context.sync();
        return [
          range.values,
          range.valueTypes,
          range.address === `${sheet}!B2:C3`,
          [range.rowCount, range.columnCount, range.rowIndex, range.columnIndex],
        ];
      }),
    expected: [
      [
        [1, "two"],
        [true, ""],
      ],
      [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
      true,
      [2, 2, 1, 1],
    ],
  },
  {
    name: "one value fills every cell of a range",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        range.values = 7 as unknown as number[][];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    name: "null leaves a cell as it is, an empty text empties it",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.values = [[null, "", 9]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [[1, "", 9]],
  },
  {
    name: "a large write arrives whole, though the client sends it in pieces",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:C1000");
        range.values = Array.from({ length: 1000 }, (_, index) => [index, index * 2, `r${index}`]);
        await context.sync();
        const last = context.workbook.worksheets.getItem(sheet).getRange("A999:C1000");
        last.load("values");
        await context.sync();
        return last.values;
      }),
    expected: [
      [998, 1996, "r998"],
      [999, 1998, "r999"],
    ],
  },
  {
    name: "a formula is calculated and keeps its text",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A2").values = [[2], [3]];
        const cell = worksheet.getRange("A3");
        cell.formulas = [["=A1+A2*2"]];
        await context.sync();
        cell.load("values,formulas");
        await context.sync();
        return [cell.values, cell.formulas];
      }),
    expected: [[[8]], [["=A1+A2*2"]]],
  },
  {
    name: "text is what a cell shows in its number format",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:D1");
        range.numberFormat = [["yyyy-mm-dd", "0.00", "@", "General"]];
        range.values = [[46000, 1.5, "007", true]];
        range.load("text,numberFormat");
        await context.sync();
        return [range.text, range.numberFormat];
      }),
    expected: [[["2025-12-09", "1.50", "007", "TRUE"]], [["yyyy-mm-dd", "0.00", "@", "General"]]],
  },
  {
    name: "a text that looks like a number stays text where the format says so",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
        range.numberFormat = [["@", "General"]];
        range.values = [["13800001234", "42"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [[["13800001234", 42]], [["String", "Double"]]],
  },
  {
    name: "an apostrophe makes text of what follows and is not kept",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.values = [["'=1+1"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [[["=1+1"]], [["String"]]],
  },
  {
    name: "a used range is the smallest area with values",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("C3").values = [[1]];
        worksheet.getRange("E7").values = [[1]];
        worksheet.getRange("H9").format.fill.color = "#FF0000";
        const values = worksheet.getUsedRange(true);
        const all = worksheet.getUsedRange();
        values.load("address");
        all.load("address");
        await context.sync();
        return [values.address, all.address].map((address) => address.split("!")[1]);
      }),
    expected: ["C3:E7", "C3:H9"],
  },
  {
    name: "an empty sheet has A1 for its used range, or a null object",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const used = worksheet.getUsedRange();
        const none = worksheet.getUsedRangeOrNullObject(true);
        used.load("address");
        none.load("address");
        await context.sync();
        return [used.address.split("!")[1], none.isNullObject];
      }),
    expected: ["A1", true],
  },
  {
    name: "ranges find their neighbours",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2:D5");
        const found = [
          range.getCell(1, 1),
          range.getRow(0),
          range.getColumn(2),
          range.getLastRow(),
          range.getLastCell(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, 1),
          range.getAbsoluteResizedRange(1, 2),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getBoundingRect("F9"),
          range.getIntersection("C1:C9"),
        ];
        for (const one of found) one.load("address");
        await context.sync();
        return found.map(({ address }) => address.split("!")[1]);
      }),
    expected: [
      "C3",
      "B2:D2",
      "D2:D5",
      "B5:D5",
      "D5",
      "A3:C6",
      "B2:E6",
      "B2:C2",
      "B:D",
      "2:5",
      "B2:F9",
      "C2:C5",
    ],
  },
  {
    name: "ranges without a cell in common have a null object for what they share",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        const shared = range.getIntersectionOrNullObject("D4");
        shared.load("address");
        await context.sync();
        return shared.isNullObject;
      }),
    expected: true,
  },
  {
    name: "clearing contents keeps formats, and clearing formats keeps contents",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.values = [["x"]];
        range.format.font.bold = true;
        range.clear("Contents");
        range.load("values,format/font/bold");
        await context.sync();
        const first = [range.values, range.format.font.bold];
        range.values = [["y"]];
        range.clear("Formats");
        range.load("values,format/font/bold");
        await context.sync();
        return [first, [range.values, range.format.font.bold]];
      }),
    expected: [
      [[[""]], true],
      [[["y"]], false],
    ],
  },
  {
    name: "formats are set and read, and null where cells differ",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
        range.format.fill.color = "#FFEE00";
        range.format.font.bold = true;
        range.format.wrapText = true;
        range.format.horizontalAlignment = "Center";
        range.getCell(0, 0).format.font.italic = true;
        range.load("format/fill/color,format/font/bold,format/font/italic,format/wrapText");
        range.format.load("horizontalAlignment");
        await context.sync();
        const { fill, font, wrapText, horizontalAlignment } = range.format;
        return [fill.color, font.bold, font.italic, wrapText, horizontalAlignment];
      }),
    expected: ["#FFEE00", true, null, true, "Center"],
  },
  {
    name: "several traits are set with one record",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A12");
        range.set({ values: [[5]], format: { fill: { color: "#111111" } } });
        range.load({ values: true, format: { fill: { color: true } } });
        await context.sync();
        return [range.values, range.format.fill.color];
      }),
    expected: [[[5]], "#111111"],
  },
  {
    name: "borders have a style and a colour on each side",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2");
        const edge = range.format.borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        edge.color = "#123456";
        edge.load("style,color");
        await context.sync();
        return [edge.style, edge.color];
      }),
    expected: ["Continuous", "#123456"],
  },
  {
    name: "columns have a width and can be hidden",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B:B");
        range.format.columnWidth = 120;
        range.columnHidden = true;
        const other = context.workbook.worksheets.getItem(sheet).getRange("A:A");
        range.load("columnHidden");
        other.load("columnHidden");
        await context.sync();
        const hidden = [range.columnHidden, other.columnHidden];
        range.columnHidden = false;
        range.format.load("columnWidth");
        await context.sync();
        return [hidden, range.format.columnWidth];
      }),
    expected: [[true, false], 120],
  },
  {
    name: "rows have a height and can be hidden",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("3:3");
        range.format.rowHeight = 30;
        range.rowHidden = true;
        range.load("rowHidden");
        await context.sync();
        const hidden = range.rowHidden;
        range.rowHidden = false;
        range.format.load("rowHeight");
        await context.sync();
        return [hidden, range.format.rowHeight];
      }),
    expected: [true, 30],
  },
  {
    name: "inserted rows move cells down, deleted ones up",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [[1], [2], [3]];
        worksheet.getRange("2:2").insert("Down");
        const range = worksheet.getRange("A1:A4");
        range.load("values");
        await context.sync();
        const inserted = range.values.flat();
        worksheet.getRange("1:2").delete("Up");
        const rest = worksheet.getRange("A1:A2");
        rest.load("values");
        await context.sync();
        return [inserted, rest.values.flat()];
      }),
    expected: [
      [1, "", 2, 3],
      [2, 3],
    ],
  },
  {
    name: "a kept range follows its cells when rows are inserted above",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange("B4");
        range.values = [["here"]];
        await context.sync();
        worksheet.getRange("1:2").insert("Down");
        await context.sync();
        range.load("address,values");
        await context.sync();
        return [range.address.split("!")[1], range.values];
      }),
    expected: ["B6", [["here"]]],
  },
  {
    name: "merged cells are one area",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("B2:C3").merge();
        const merged = worksheet.getRange("A1:D4").getMergedAreasOrNullObject();
        merged.load("address");
        await context.sync();
        const area = merged.address.split("!")[1];
        worksheet.getRange("B2:C3").unmerge();
        const none = worksheet.getRange("A1:D4").getMergedAreasOrNullObject();
        none.load("address");
        await context.sync();
        return [area, none.isNullObject];
      }),
    expected: ["B2:C3", true],
  },
  {
    name: "a hyperlink is kept with its cell",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.hyperlink = { address: "tel:+8613800001234", textToDisplay: "call" };
        range.load("hyperlink,values");
        await context.sync();
        return [range.hyperlink.address, range.hyperlink.textToDisplay, range.values];
      }),
    expected: ["tel:+8613800001234", "call", [["call"]]],
  },
  {
    name: "rows are sorted by a column",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B3");
        range.values = [
          ["b", 2],
          ["c", 1],
          ["a", 3],
        ];
        range.sort.apply([{ key: 0, ascending: true }]);
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ],
  },
  {
    name: "a cell is found by its text, or is a null object",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:A3").values = [["one"], ["two"], ["three"]];
        const options = { completeMatch: true, matchCase: false };
        const found = worksheet.getRange("A1:A9").findOrNullObject("TWO", options);
        const none = worksheet.getRange("A1:A9").findOrNullObject("four", options);
        found.load("address");
        none.load("address");
        await context.sync();
        return [found.address.split("!")[1], none.isNullObject];
      }),
    expected: ["A2", true],
  },
  {
    name: "cells are copied with their formulas moved along",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
        worksheet.getRange("A2").values = [[3]];
        worksheet.getRange("B2").copyFrom("B1");
        const copied = worksheet.getRange("B2");
        copied.load("formulas,values");
        await context.sync();
        return [copied.formulas, copied.values];
      }),
    expected: [[["=A2*10"]], [[30]]],
  },
  {
    name: "the selection is what was selected last",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange("B2:C4").select();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        selected.load("address");
        cell.load("address");
        await context.sync();
        return [selected.address, cell.address].map((address) => address.split("!")[1]);
      }),
    expected: ["B2:C4", "B2"],
  },
  {
    name: "looks are told cell by cell, row by row and column by column, as far as they are asked for",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        range.getCell(0, 1).format.fill.color = "#FFEE00";
        range.getCell(1, 0).format.font.bold = true;
        range.getCell(1, 1).format.borders.getItem("EdgeTop").style = "Continuous";
        range.getRow(1).format.rowHeight = 30;
        range.getColumn(0).columnHidden = true;
        await context.sync();
        const cells = range.getCellProperties({
          address: true,
          style: false,
          format: { fill: { color: true }, font: { bold: true } },
        });
        const sides = range
          .getCell(1, 1)
          .getCellProperties({ format: { borders: { style: true } } });
        const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
        const columns = range.getColumnProperties({ columnHidden: true });
        await context.sync();
        const shown = cells.value.map((row) =>
          row.map(({ address = "", format }) => [
            address.split("!")[1],
            format?.fill?.color,
            format?.font?.bold,
          ]),
        );
        const borders = sides.value[0]?.[0]?.format?.borders;
        return [
          shown,
          "style" in (cells.value[0]?.[0] ?? {}),
          [borders?.top?.style, borders?.bottom?.style],
          rows.value,
          columns.value,
        ];
      }),
    expected: [
      [
        [
          ["A1", "#FFFFFF", false],
          ["B1", "#FFEE00", false],
        ],
        [
          ["A2", "#FFFFFF", true],
          ["B2", "#FFFFFF", false],
        ],
      ],
      false,
      ["Continuous", "None"],
      [
        { rowIndex: 0, format: { rowHeight: 15 } },
        { rowIndex: 1, format: { rowHeight: 30 } },
      ],
      [{ columnHidden: true }, { columnHidden: false }],
    ],
  },
  {
    name: "no cell holds a linked data type",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
        range.load("linkedDataTypeState");
        await context.sync();
        return range.linkedDataTypeState;
      }),
    expected: [["None", "None"]],
  },
];
