/* eslint-disable office-addins/load-object-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

/**
 * What both stores of cells must answer alike: the same table is played on the small one in Node and
 * on the page's spreadsheet. Every difference a random comparison of the two found has its line here.
 */
export const storeCases: readonly ConformanceCase[] = [
  {
    name: "what is written is read back as what Excel makes of it",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const given = [
          ["007", "'007", " 5", "-3", "(3)", "+5"],
          ["1e5", "50%", "TRUE", "2026-01-05", "2026/2/30", "12:30"],
          ["1:2", "3/4", "#N/A", "'#N/A", "'=1+1", 'a"b'],
        ];
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:F3");
        range.values = given;
        range.load("values,formulas,valueTypes");
        await context.sync();
        return [range.values, range.formulas[2], range.valueTypes];
      }),
    expected: [
      [
        [7, "007", 5, -3, "(3)", 5],
        [100000, 0.5, true, 46027, "2026/2/30", 12.5 / 24],
        ["1:2", "3/4", "#N/A", "#N/A", "=1+1", 'a"b'],
      ],
      ["1:2", "3/4", "#N/A", "#N/A", "=1+1", 'a"b'],
      [
        ["Double", "String", "Double", "Double", "String", "Double"],
        ["Double", "Double", "Boolean", "Double", "String", "Double"],
        ["String", "String", "Error", "String", "String", "String"],
      ],
    ],
  },
  {
    name: "a cell for text keeps what looks like a number, a formula or an error",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:D1");
        range.numberFormat = [["@", "@", "@", "@"]];
        range.values = [["007", "=1+1", "#REF!", "2026-01-05"]];
        range.load("values,valueTypes,text");
        await context.sync();
        return [range.values, range.valueTypes, range.text];
      }),
    expected: [
      [["007", "=1+1", "#REF!", "2026-01-05"]],
      [["String", "String", "String", "String"]],
      [["007", "=1+1", "#REF!", "2026-01-05"]],
    ],
  },
  {
    name: "formulas answer blanks as 0, errors as errors, and what is unknown as #NAME?",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:H1");
        range.formulas = [
          ["=+J1", "=-J1", "=J1", '="a"&J1', "=1/0", "=1/0+1", "=ROWS(Unknown)", "=NA()"],
        ];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [
      [[0, 0, 0, "a", "#DIV/0!", "#DIV/0!", "#NAME?", "#N/A"]],
      [["Double", "Double", "Double", "String", "Error", "Error", "Error", "Error"]],
    ],
  },
  {
    name: "a spill is seen, blocked by what stands in its way, and back when it is free",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        const seen: unknown[] = [];
        const look = async () => {
          const range = stage.getRange("A1:B3");
          range.load("values,formulas");
          await context.sync();
          seen.push(range.values, range.formulas);
        };
        stage.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
        await look();
        stage.getRange("B2").values = [["x"]];
        await look();
        stage.getRange("B2").clear("Contents");
        await look();
        return [seen[0], seen[1], seen[2], seen[4]];
      }),
    expected: [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        ["=SEQUENCE(3,2)", 2],
        [3, 4],
        [5, 6],
      ],
      [
        ["#SPILL!", ""],
        ["", "x"],
        ["", ""],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  },
  {
    name: "cells put in and taken out move their looks, and formulas of all sheets follow",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        const other = context.workbook.worksheets.add(`${sheet}2`);
        stage.getRange("A1:C2").formulas = [
          [1, 2, "=A1+B1"],
          [4, 5, "=SUM(A1:B2)"],
        ];
        stage.getRange("B1").format.fill.color = "#FF0000";
        other.getRange("A1").formulas = [[`=${sheet}!B1*10`]];
        stage.getRange("B1").insert("Right");
        stage.getRange("A1:D1").insert("Down");
        const cells = stage.getRange("A1:D3");
        const far = other.getRange("A1");
        const filled = stage.getRange("C2");
        cells.load("formulas");
        far.load("formulas,values");
        filled.load("format/fill/color");
        await context.sync();
        const grown = [cells.formulas, far.formulas, far.values, filled.format.fill.color];
        stage.getRange("C1:C3").delete("Left");
        cells.load("formulas");
        far.load("formulas,values");
        await context.sync();
        const shrunk = [cells.formulas, far.formulas, far.values];
        other.delete();
        await context.sync();
        return [grown, shrunk];
      }),
    expected: [
      [
        [
          ["", "", "", ""],
          [1, "", 2, "=A2+C2"],
          [4, 5, "=SUM(A2:B3)", ""],
        ],
        [["=Stage!C2*10"]],
        [[20]],
        "#FF0000",
      ],
      [
        [
          ["", "", ""],
          [1, "", "=A2+#REF!"],
          [4, 5, ""],
        ],
        [["=#REF!*10"]],
        [["#REF!"]],
      ],
    ],
  },
  {
    name: "formulas and names follow a sheet's new name, and say #REF! when it is gone",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        const other = context.workbook.worksheets.add(`${sheet}2`);
        other.getRange("A1:A2").values = [[3], [4]];
        stage.getRange("A1").formulas = [[`=SUM(${sheet}2!A1:A2)`]];
        const name = context.workbook.names.add("StageNumbers", other.getRange("A1:A2"));
        const cell = stage.getRange("A1");
        const seen: unknown[] = [];
        const look = async () => {
          cell.load("formulas,values");
          name.load("formula");
          await context.sync();
          seen.push([cell.formulas, cell.values, name.formula]);
        };
        other.name = "It's another";
        await look();
        other.delete();
        await look();
        name.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      [[["=SUM('It''s another'!A1:A2)"]], [[7]], "='It''s another'!$A$1:$A$2"],
      [[["=SUM(#REF!)"]], [["#REF!"]], "=#REF!"],
    ],
  },
  {
    name: "a used range counts what looks different, and not what is only said to look as usual",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        stage.getRange("B2").values = [[1]];
        stage.getRange("A6").numberFormat = [["General"]];
        stage.getRange("D4").format.font.bold = true;
        const all = stage.getUsedRange();
        const filled = stage.getUsedRange(true);
        all.load("address");
        filled.load("address");
        await context.sync();
        return [all.address, filled.address].map((address) => address.split("!")[1]);
      }),
    expected: ["B2:D4", "B2"],
  },
  {
    name: "a table's style is shown, and is not a look of its cells",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        stage.tables.add("A1:B3", true);
        const header = stage.getRange("A1");
        header.load("format/fill/color,format/font/bold,format/font/color");
        await context.sync();
        const { fill, font } = header.format;
        return [fill.color, font.bold, font.color];
      }),
    expected: ["#FFFFFF", false, "#000000"],
  },
  {
    name: "copies bring values, formulas, looks or all of it, and formulas go along",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const stage = context.workbook.worksheets.getItem(sheet);
        stage.getRange("A1:B2").formulas = [
          [1, "=A1*$A$1"],
          [2, "=A2*$A$1"],
        ];
        stage.getRange("B1").format.font.bold = true;
        stage.getRange("D1").copyFrom("A1:B2", "All");
        stage.getRange("D4").copyFrom("A1:B2", "Values");
        stage.getRange("D7").copyFrom("A1:B2", "Formats");
        const cells = stage.getRange("D1:E8");
        const bold = ["E1", "E4", "E7"].map((address) => stage.getRange(address));
        cells.load("formulas");
        for (const cell of bold) cell.load("format/font/bold");
        await context.sync();
        return [cells.formulas, bold.map((cell) => cell.format.font.bold)];
      }),
    expected: [
      [
        [1, "=D1*$A$1"],
        [2, "=D2*$A$1"],
        ["", ""],
        [1, 1],
        [2, 2],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      [true, false, true],
    ],
  },
];
