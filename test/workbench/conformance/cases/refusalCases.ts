/* eslint-disable office-addins/no-empty-load -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

/** What Excel refuses, by the codes an add-in can act on. */
export const refusalCases: readonly ConformanceCase[] = [
  {
    name: "a sheet that is not there is ItemNotFound, with the place and the statement",
    run: async () => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("missing").getRange("A1");
          range.load("values");
          await context.sync();
        });
        return "found";
      } catch (error) {
        const { name, code, message, debugInfo } = error as OfficeExtension.Error;
        const { errorLocation, statement } = debugInfo;
        const isOffice = error instanceof OfficeExtension.Error;
        return { isOffice, name, code, message, errorLocation, statement };
      }
    },
    expected: {
      isOffice: true,
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    },
  },
  {
    name: "values of another shape than the range are InvalidArgument",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1:B2").values = [[1]];
          await context.sync();
        });
        return "written";
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
    },
    expected: ["InvalidArgument", "Range.values"],
  },
  {
    name: "a large write of another shape is refused before any of it is done",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2000");
          range.values = Array.from({ length: 1999 }, (_, index) => [index, index]);
          await context.sync();
        });
        return "written";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidArgument",
  },
  {
    name: "an address that is none is InvalidArgument",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("no address!");
          range.load("values");
          await context.sync();
        });
        return "found";
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
    },
    expected: ["InvalidArgument", "Worksheet.getRange"],
  },
  {
    name: "cells off the sheet are InvalidArgument",
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
          range.getOffsetRange(-1, 0).load("values");
          await context.sync();
        });
        return "found";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidArgument",
  },
  {
    name: "a name that is not there is ItemNotFound",
    run: async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.names.getItem("NobodyHasThis").load("name");
          await context.sync();
        });
        return "found";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "ItemNotFound",
  },
  {
    name: "nothing is done while a person types into a cell",
    before: { does: "begin to type" },
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).load("name");
          await context.sync();
        });
        return "read";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "InvalidOperationInCellEditMode",
  },
  {
    name: "a request over 5 MB is refused in Excel on the web",
    excel: { platform: "web" },
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A600");
          range.values = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
          await context.sync();
        });
        return "written";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "RequestPayloadSizeLimitExceeded",
  },
  {
    name: "an answer over 5 MB is refused in Excel on the web",
    // The client never learns of the range it would have given back.
    keptReferences: 1,
    excel: { platform: "web" },
    run: async ({ sheet }) => {
      const fill = async (address: string) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.values = Array.from({ length: 300 }, () => ["x".repeat(10_000)]);
          await context.sync();
        });
      await fill("A1:A300");
      await fill("A301:A600");
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A600");
          range.load("values");
          await context.sync();
        });
        return "read";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      } finally {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1:A600").clear();
          await context.sync();
        });
      }
    },
    expected: "ResponsePayloadSizeLimitExceeded",
  },
  {
    name: "a request over 5 MB is no matter in desktop Excel",
    excel: { platform: "desktop" },
    run: async ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A600");
        range.values = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
        await context.sync();
        range.clear();
        await context.sync();
        return "written";
      }),
    expected: "written",
  },
  {
    name: "a member newer than this Excel is ApiNotFound",
    excel: { sets: "oldest" },
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
          range.getSpillingToRangeOrNullObject().load("address");
          await context.sync();
        });
        return "found";
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
    },
    expected: ["ApiNotFound", "Range.getSpillingToRangeOrNullObject"],
  },
  {
    name: "an event newer than this Excel is ApiNotFound",
    excel: { sets: "oldest" },
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.onProtectionChanged.add(() => Promise.resolve());
          await context.sync();
        });
        return "listening";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "ApiNotFound",
  },
  {
    name: "the oldest Excel loads what it has and leaves out what it does not",
    excel: { sets: "oldest" },
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load();
        await context.sync();
        return worksheet.name === sheet;
      }),
    expected: true,
  },
  {
    name: "a member that is not emulated says so and is listed",
    missing: ["Worksheet.shapes"],
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).shapes.load("items/name");
          await context.sync();
        });
        return "loaded";
      } catch (error) {
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        return [code, message, debugInfo.errorLocation];
      }
    },
    expected: ["ApiNotFound", "[workbench] not emulated: Worksheet.shapes", "Worksheet.shapes"],
  },
  {
    name: "a way of a member that is not emulated says so and is listed, too",
    missing: ['Range.style "Good"'],
    run: async ({ sheet }) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1").style = "Good";
          await context.sync();
        });
        return "set";
      } catch (error) {
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        return [code, message, debugInfo.errorLocation];
      }
    },
    expected: ["ApiNotFound", '[workbench] not emulated: Range.style "Good"', "Range.style"],
  },
];
