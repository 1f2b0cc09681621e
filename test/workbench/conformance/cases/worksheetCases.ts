/* eslint-disable office-addins/load-object-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

export const worksheetCases: readonly ConformanceCase[] = [
  {
    name: "a sheet that was added is used on in the next batch",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(`${sheet}b`);
        added.load("name,id");
        await context.sync();
        const cell = added.getRange("B2");
        cell.values = [["kept"]];
        cell.load("address,values");
        await context.sync();
        const answer = [added.name === `${sheet}b`, typeof added.id, cell.values];
        added.delete();
        await context.sync();
        return answer;
      }),
    expected: [true, "string", [["kept"]]],
  },
  {
    name: "a sheet that is not there is a null object, and so is all below it",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject(`${sheet}none`);
        const used = missing.getUsedRangeOrNullObject(true);
        const there = context.workbook.worksheets.getItemOrNullObject(sheet);
        missing.load("name");
        used.load("address");
        there.load("name");
        await context.sync();
        return [missing.isNullObject, used.isNullObject, there.isNullObject];
      }),
    expected: [true, true, false],
  },
  {
    name: "sheets are found without regard to case, and by id",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const byName = context.workbook.worksheets.getItem(sheet.toUpperCase());
        byName.load("id,name");
        await context.sync();
        const byId = context.workbook.worksheets.getItem(byName.id);
        byId.load("name");
        await context.sync();
        return byId.name === sheet;
      }),
    expected: true,
  },
  {
    name: "a sheet is renamed, coloured and moved to the front",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.name = `${sheet}c`;
        worksheet.tabColor = "#00FF00";
        worksheet.position = 0;
        worksheet.load("name,tabColor,position");
        const first = context.workbook.worksheets.getFirst();
        first.load("name");
        await context.sync();
        const answer = [worksheet.name === first.name, worksheet.tabColor, worksheet.position];
        worksheet.name = sheet;
        await context.sync();
        return answer;
      }),
    expected: [true, "#00FF00", 0],
  },
  {
    name: "a hidden sheet is skipped by those that want visible ones",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const all = worksheets.getCount();
        const before = worksheets.getCount(true);
        worksheets.getItem(sheet).visibility = "Hidden";
        const after = worksheets.getCount(true);
        const hidden = worksheets.getItem(sheet);
        hidden.load("visibility");
        await context.sync();
        return [all.value - before.value, before.value - after.value, hidden.visibility];
      }),
    expected: [0, 1, "Hidden"],
  },
  {
    name: "sheets are loaded as a collection, with what is asked of each",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/position");
        await context.sync();
        const own = worksheets.items.find(({ name }) => name === sheet);
        const positions = worksheets.items.map(({ position }) => position);
        return [own !== undefined, positions.every((position, index) => position === index)];
      }),
    expected: [true, true],
  },
  {
    name: "a collection is loaded in pages",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(sheet).position = 1;
        worksheets.load({ select: "name", top: 1, skip: 1 });
        await context.sync();
        return [worksheets.items.length, worksheets.items[0]?.name === sheet];
      }),
    expected: [1, true],
  },
  {
    name: "gridlines are shown or not",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.showGridlines = false;
        worksheet.load("showGridlines");
        await context.sync();
        return worksheet.showGridlines;
      }),
    expected: false,
  },
  {
    name: "an activated sheet is the active one",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        return active.name === sheet;
      }),
    expected: true,
  },
  {
    name: "sheets know their neighbours",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.position = 0;
        const next = worksheet.getNext();
        next.load("name");
        const previous = next.getPrevious();
        previous.load("name");
        const none = worksheet.getPreviousOrNullObject();
        none.load("name");
        await context.sync();
        return [previous.name === sheet, next.name === sheet, none.isNullObject];
      }),
    expected: [true, false, true],
  },
  {
    name: "two sheets of one name are refused",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add(sheet);
          await context.sync();
        });
        return "added";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "ItemAlreadyExists",
  },
  {
    name: "a name a sheet can not have is refused",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).name = "a/b";
          await context.sync();
        });
        return "renamed";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidArgument",
  },
];
