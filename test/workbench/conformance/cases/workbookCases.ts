/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

export const workbookCases: readonly ConformanceCase[] = [
  {
    name: "a name is given to a range and leads back to it",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        context.workbook.names.add(`${sheet}Name`, range, "a note");
        const named = context.workbook.names.getItem(`${sheet}Name`);
        named.load("name,comment,scope,visible,type,formula");
        const back = named.getRange();
        back.load("address");
        await context.sync();
        const { comment, scope, visible, type } = named;
        const formula: unknown = named.formula;
        named.delete();
        const gone = context.workbook.names.getItemOrNullObject(`${sheet}Name`);
        gone.load("name");
        await context.sync();
        return [
          [comment, scope, visible, type],
          String(formula).split("!")[1],
          back.address === `${sheet}!A1:B2`,
          gone.isNullObject,
        ];
      }),
    expected: [["a note", "Workbook", true, "Range"], "$A$1:$B$2", true, true],
  },
  {
    name: "a sheet keeps hidden names of its own",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const named = worksheet.names.add("_own_mark", "=TRUE");
        named.visible = false;
        await context.sync();
        const found = worksheet.names.getItemOrNullObject("_own_mark");
        const notThere = context.workbook.names.getItemOrNullObject("_own_mark");
        found.load("visible,scope");
        notThere.load("name");
        await context.sync();
        return [found.visible, found.scope, notThere.isNullObject];
      }),
    expected: [false, "Worksheet", true],
  },
  {
    name: "settings keep records and numbers",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add(`${sheet}k`, { list: [1, 2], text: "x" });
        settings.add(`${sheet}n`, 3);
        const kept = settings.getItemOrNullObject(`${sheet}k`);
        const number = settings.getItem(`${sheet}n`);
        const none = settings.getItemOrNullObject(`${sheet}none`);
        kept.load("value,key");
        number.load("value");
        none.load("value");
        await context.sync();
        const answer: unknown[] = [kept.value, number.value, none.isNullObject];
        kept.delete();
        number.delete();
        const gone = settings.getItemOrNullObject(`${sheet}k`);
        gone.load("key");
        await context.sync();
        return [...answer, gone.isNullObject];
      }),
    expected: [{ list: [1, 2], text: "x" }, 3, true, true],
  },
  {
    name: "a date in the settings comes back as a date",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(`${sheet}d`, new Date(86_400_000));
        await context.sync();
        const kept = context.workbook.settings.getItem(`${sheet}d`);
        kept.load("value");
        await context.sync();
        return (kept.value as Date).getTime();
      }),
    expected: 86_400_000,
  },
  {
    name: "custom XML is kept by namespace",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const namespace = `urn:test:${sheet}`;
        const parts = context.workbook.customXmlParts;
        parts.add(`<s xmlns="${namespace}"><n>1</n></s>`);
        await context.sync();
        const part = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
        part.load("id,namespaceUri");
        const xml = part.getXml();
        await context.sync();
        part.setXml(`<s xmlns="${namespace}"><n>2</n></s>`);
        const after = part.getXml();
        await context.sync();
        part.delete();
        const none = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
        none.load("id");
        await context.sync();
        const uri = part.namespaceUri === namespace;
        return [
          uri,
          xml.value.includes("<n>1</n>"),
          after.value.includes("<n>2</n>"),
          none.isNullObject,
        ];
      }),
    expected: [true, true, true, true],
  },
  {
    name: "a list is offered in a cell, with an alert",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange("F1:F5");
        dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
        dataValidation.errorAlert = {
          message: "Choose one.",
          showAlert: true,
          style: "Stop",
          title: "Outcome",
        };
        dataValidation.load("rule,type,errorAlert");
        await context.sync();
        const answer = [
          dataValidation.rule.list?.source,
          dataValidation.type,
          dataValidation.errorAlert.title,
        ];
        dataValidation.clear();
        dataValidation.load("type");
        await context.sync();
        return [...answer, dataValidation.type];
      }),
    expected: ["Yes,No", "List", "Outcome", "None"],
  },
  {
    name: "conditional formats are added, counted and cleared",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B3");
        const custom = range.conditionalFormats.add("Custom");
        custom.custom.rule.formula = "=$B1>1";
        custom.custom.format.fill.color = "#FF0000";
        const value = range.conditionalFormats.add("CellValue");
        value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
        value.cellValue.format.font.color = "#00FF00";
        await context.sync();
        custom.load("type,id");
        custom.custom.rule.load("formula");
        const count = range.conditionalFormats.getCount();
        await context.sync();
        range.conditionalFormats.clearAll();
        const none = range.conditionalFormats.getCount();
        await context.sync();
        return [custom.type, custom.custom.rule.formula, count.value, none.value];
      }),
    expected: ["Custom", "=$B1>1", 2, 0],
  },
  {
    name: "rows and columns are frozen",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem(sheet);
        freezePanes.freezeRows(2);
        const rows = freezePanes.getLocationOrNullObject();
        rows.load("address");
        await context.sync();
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        none.load("address");
        await context.sync();
        return [rows.address.split("!")[1], none.isNullObject];
      }),
    expected: ["1:2", true],
  },
  {
    name: "the page's set-up is kept",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(sheet);
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.setPrintArea("A1:D9");
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
        pageLayout.load("orientation,paperSize,zoom");
        const titles = pageLayout.getPrintTitleRowsOrNullObject();
        titles.load("address");
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.load("centerFooter");
        await context.sync();
        return [
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.zoom.horizontalFitToPages,
          titles.address.split("!")[1],
          defaultForAllPages.centerFooter,
        ];
      }),
    expected: ["Landscape", "A4", 1, "1:1", "&P"],
  },
  {
    name: "a chart is added over a range",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange("A1:B3");
        range.values = [
          ["month", "visits"],
          ["Jan", 4],
          ["Feb", 6],
        ];
        const chart = worksheet.charts.add("ColumnClustered", range, "Auto");
        chart.name = "Visits";
        chart.title.text = "Visits a month";
        chart.setPosition("D1", "H9");
        chart.load("name,id,chartType");
        chart.title.load("text");
        const count = worksheet.charts.getCount();
        await context.sync();
        const answer = [chart.name, chart.title.text, count.value];
        chart.delete();
        const none = worksheet.charts.getItemOrNullObject("Visits");
        none.load("name");
        await context.sync();
        return [...answer, none.isNullObject];
      }),
    expected: ["Visits", "Visits a month", 1, true],
  },
  {
    name: "the application calculates when told to",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode");
        const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
        cell.formulas = [["=1+1"]];
        application.calculate("Full");
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        cell.load("values");
        await context.sync();
        return [application.calculationMode, cell.values];
      }),
    expected: ["Automatic", [[2]]],
  },
  {
    name: "the workbook has a name",
    run: () =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name.length > 0;
      }),
    expected: true,
  },
  {
    name: "a protected sheet refuses to be written, and is written again once free",
    run: async ({ sheet }) => {
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.protection.protect({ allowFormatCells: false });
        await context.sync();
      });
      let refusal = "";
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[1]];
          await context.sync();
        });
      } catch (error) {
        refusal = (error as OfficeExtension.Error).code;
      }
      return Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.protection.load("protected");
        await context.sync();
        const isProtected = worksheet.protection.protected;
        worksheet.protection.unprotect();
        const range = worksheet.getRange("A1");
        range.values = [[1]];
        range.load("values");
        await context.sync();
        return [refusal, isProtected, range.values];
      });
    },
    expected: ["AccessDenied", true, [[1]]],
  },
  {
    name: "cells that are not locked can be written on a protected sheet",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("B2").format.protection.locked = false;
        worksheet.protection.protect();
        await context.sync();
        const range = worksheet.getRange("B2");
        range.values = [["typed"]];
        range.load("values");
        await context.sync();
        worksheet.protection.unprotect();
        await context.sync();
        return range.values;
      }),
    expected: [["typed"]],
  },
  {
    name: "a value is looked up in a column: texts as patterns, blank cells counted",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        const { functions, worksheets } = context.workbook;
        const worksheet = worksheets.getItem(sheet);
        worksheet.getRange("A2:A4").numberFormat = [["@"], ["@"], ["@"]];
        worksheet.getRange("A2:A5").values = [["7"], ["a*b"], ["axb"], [7]];
        const column = worksheet.getRange("A1:A6");
        const asked = ["7", 7, "A~*b", "a*b", "a?c"].map((wanted) =>
          functions.match(wanted, column, 0).load({ value: true, error: true }),
        );
        await context.sync();
        return asked.map(({ value, error }) => (error ? error : value));
      }),
    expected: [2, 5, 3, 3, "#N/A"],
  },
];
