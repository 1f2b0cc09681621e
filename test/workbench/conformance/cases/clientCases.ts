/* eslint-disable office-addins/load-object-before-read, office-addins/no-empty-load -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

/** How the client library and the host keep track of objects between batches. */
export const clientCases: readonly ConformanceCase[] = [
  {
    name: "a tracked range is used on in a later run",
    run: async ({ sheet }) => {
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getItem(sheet).getRange("A1");
        context.trackedObjects.add(kept);
        await context.sync();
        return kept;
      });
      await Excel.run(range, async (context) => {
        range.values = [["kept"]];
        range.load("values");
        await context.sync();
      });
      const { values } = range;
      await Excel.run(range, async (context) => {
        range.untrack();
        await context.sync();
      });
      return values;
    },
    expected: [["kept"]],
  },
  {
    name: "a range that was not tracked is gone after its run",
    run: async ({ sheet }) => {
      const range = await Excel.run(async (context) => {
        const left = context.workbook.worksheets.getItem(sheet).getRange("A1");
        await context.sync();
        return left;
      });
      try {
        range.load("values");
        await range.context.sync();
        return "read";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidObjectPath",
  },
  {
    name: "what was not loaded can not be read",
    run: async ({ sheet }) => {
      try {
        return await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
          await context.sync();
          return range.values;
        });
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "PropertyNotLoaded",
  },
  {
    name: "a load without names loads every plain property",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load();
        await context.sync();
        return [worksheet.name === sheet, worksheet.visibility, typeof worksheet.position];
      }),
    expected: [true, "Visible", "number"],
  },
  {
    name: "objects within objects are loaded by their path",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2");
        range.load("worksheet/name,format/font/bold");
        await context.sync();
        return [range.worksheet.name === sheet, range.format.font.bold];
      }),
    expected: [true, false],
  },
  {
    name: "what was done before a failure stays done",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.getRange("A1").values = [["done"]];
          worksheet.getRange("B1:C1").values = [[1]];
          worksheet.getRange("D1").values = [["never"]];
          await context.sync();
        });
      } catch (error) {
        if ((error as OfficeExtension.Error).code !== "InvalidArgument") throw error;
      }
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:D1");
        range.load("values");
        await context.sync();
        return range.values;
      });
    },
    expected: [["done", "", "", ""]],
  },
  {
    name: "an object added in one batch is found by its id in the next",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const table = worksheet.tables.add("A1:A2", true);
        await context.sync();
        table.name = `${sheet}Later`;
        await context.sync();
        table.load("name");
        await context.sync();
        return table.name === `${sheet}Later`;
      }),
    expected: true,
  },
  {
    name: "a method's answer is there after the batch",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const count = worksheet.tables.getCount();
        await context.sync();
        return count.value;
      }),
    expected: 0,
  },
];
