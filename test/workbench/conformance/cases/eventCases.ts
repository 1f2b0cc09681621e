/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read -- a case reads answers and objects the rule does not know of */
import type { ConformanceCase } from "../conformanceCase";

declare global {
  /** Where a case leaves what it heard, for what is asked after the person has acted. */
  var heard: unknown[];
  var listening: OfficeExtension.EventHandlerResult<unknown> | undefined;
}

export const eventCases: readonly ConformanceCase[] = [
  {
    name: "a sheet tells of cells the add-in changed",
    run: async ({ sheet, eventually }) => {
      const heard: unknown[] = [];
      const listener = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const added = worksheet.onChanged.add(({ address, changeType, triggerSource, type }) => {
          heard.push([address, changeType, triggerSource, type]);
          return Promise.resolve();
        });
        await context.sync();
        worksheet.getRange("B2").values = [["x"]];
        await context.sync();
        return added;
      });
      await eventually(() => heard.length > 0);
      await Excel.run(listener.context, async (context) => {
        listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: [["B2", "RangeEdited", "ThisLocalAddin", "WorksheetChanged"]],
  },
  {
    name: "a listener gets at the cells of its event",
    run: async ({ sheet, eventually }) => {
      let values: unknown;
      const listener = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const added = worksheet.onChanged.add(async (changed) => {
          await Excel.run(async (own) => {
            const range = changed.getRange(own);
            range.load("values");
            await own.sync();
            values = range.values;
          });
        });
        worksheet.getRange("A1:B1").values = [["p", "q"]];
        await context.sync();
        return added;
      });
      await eventually(() => values !== undefined);
      await Excel.run(listener.context, async (context) => {
        listener.remove();
        await context.sync();
      });
      return values;
    },
    expected: [["p", "q"]],
  },
  {
    name: "a listener that was removed hears nothing more",
    run: async ({ sheet, eventually }) => {
      const heard: string[] = [];
      const listener = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const added = worksheet.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        worksheet.getRange("A1").values = [[1]];
        await context.sync();
        return added;
      });
      await eventually(() => heard.length > 0);
      await Excel.run(listener.context, async (context) => {
        listener.remove();
        await context.sync();
      });
      const later: string[] = [];
      const other = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A2").values = [[2]];
        await context.sync();
        const added = worksheet.onChanged.add(({ address }) => {
          later.push(address);
          return Promise.resolve();
        });
        worksheet.getRange("A3").values = [[3]];
        await context.sync();
        return added;
      });
      // Events come in turn: who was to hear of A2 has heard of it by now.
      await eventually(() => later.includes("A3"));
      await Excel.run(other.context, async (context) => {
        other.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["A1"],
  },
  {
    name: "no events come while they are switched off",
    run: async ({ sheet, eventually }) => {
      const heard: string[] = [];
      const listener = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const added = worksheet.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        context.runtime.enableEvents = false;
        await context.sync();
        worksheet.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        worksheet.getRange("A2").values = [[2]];
        await context.sync();
        return added;
      });
      await eventually(() => heard.length > 0);
      await Excel.run(listener.context, async (context) => {
        listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["A2"],
  },
  {
    name: "all sheets tell of one added, renamed, moved, and deleted",
    run: async ({ sheet, eventually }) => {
      const heard: string[] = [];
      const hear = (event: string) => () => {
        heard.push(event);
        return Promise.resolve();
      };
      const listeners = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const all = [
          worksheets.onAdded.add(hear("added")),
          worksheets.onNameChanged.add(hear("renamed")),
          worksheets.onMoved.add(hear("moved")),
          worksheets.onDeleted.add(hear("deleted")),
        ];
        await context.sync();
        const added = worksheets.add(`${sheet}e`);
        added.name = `${sheet}f`;
        added.position = 0;
        await context.sync();
        added.delete();
        await context.sync();
        return all;
      });
      await eventually(() => heard.length === 4);
      const [first] = listeners;
      if (first === undefined) return heard;
      await Excel.run(first.context, async (context) => {
        for (const listener of listeners) listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["added", "renamed", "moved", "deleted"],
  },
  {
    name: "sheets tell of being activated and left",
    run: async ({ sheet, eventually }) => {
      const heard: string[] = [];
      const listeners = await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet);
        const other = context.workbook.worksheets.getFirst();
        own.position = 1;
        const all = [
          own.onActivated.add(() => {
            heard.push("activated");
            return Promise.resolve();
          }),
          own.onDeactivated.add(() => {
            heard.push("left");
            return Promise.resolve();
          }),
        ];
        other.activate();
        await context.sync();
        own.activate();
        await context.sync();
        other.activate();
        await context.sync();
        return all;
      });
      await eventually(() => heard.length === 2);
      const [first] = listeners;
      if (first === undefined) return heard;
      await Excel.run(first.context, async (context) => {
        for (const listener of listeners) listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["activated", "left"],
  },
  {
    name: "a table tells of its changed cells, and tables of one added and deleted",
    run: async ({ sheet, eventually }) => {
      const heard: string[] = [];
      const listeners = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const { tables } = context.workbook;
        const all: OfficeExtension.EventHandlerResult<never>[] = [
          tables.onAdded.add(() => {
            heard.push("added");
            return Promise.resolve();
          }),
          tables.onDeleted.add(() => {
            heard.push("deleted");
            return Promise.resolve();
          }),
        ];
        await context.sync();
        const table = worksheet.tables.add("A1:B3", true);
        await context.sync();
        all.push(
          table.onChanged.add(({ address }) => {
            heard.push(address);
            return Promise.resolve();
          }),
        );
        await context.sync();
        worksheet.getRange("B2").values = [[1]];
        await context.sync();
        table.delete();
        await context.sync();
        return all;
      });
      await eventually(() => heard.length === 3);
      const [first] = listeners;
      if (first === undefined) return heard;
      await Excel.run(first.context, async (context) => {
        for (const listener of listeners.slice(0, 2)) listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["added", "B2", "deleted"],
  },
  {
    name: "sheets tell of protection, visibility and hidden rows",
    run: async ({ sheet, eventually }) => {
      const heard: unknown[] = [];
      const listeners = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const all: OfficeExtension.EventHandlerResult<never>[] = [
          worksheet.onProtectionChanged.add(({ isProtected }) => {
            heard.push(isProtected);
            return Promise.resolve();
          }),
          worksheet.onVisibilityChanged.add(({ visibilityAfter }) => {
            heard.push(visibilityAfter);
            return Promise.resolve();
          }),
          worksheet.onRowHiddenChanged.add(({ changeType }) => {
            heard.push(changeType);
            return Promise.resolve();
          }),
        ];
        context.workbook.worksheets.getFirst().activate();
        await context.sync();
        worksheet.getRange("2:2").rowHidden = true;
        await context.sync();
        worksheet.protection.protect();
        await context.sync();
        worksheet.protection.unprotect();
        worksheet.visibility = "Hidden";
        await context.sync();
        return all;
      });
      await eventually(() => heard.length === 4);
      const [first] = listeners;
      if (first === undefined) return heard;
      await Excel.run(first.context, async (context) => {
        for (const listener of listeners) listener.remove();
        await context.sync();
      });
      return heard;
    },
    expected: ["Hidden", true, false, "Hidden"],
  },
  {
    name: "a sheet tells of changed formats and of calculated formulas",
    run: async ({ sheet, eventually }) => {
      const heard = new Set<string>();
      const listeners = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const all: OfficeExtension.EventHandlerResult<never>[] = [
          worksheet.onFormatChanged.add(({ address }) => {
            heard.add(`format ${address}`);
            return Promise.resolve();
          }),
          worksheet.onCalculated.add(() => {
            heard.add("calculated");
            return Promise.resolve();
          }),
        ];
        await context.sync();
        worksheet.getRange("A1").format.fill.color = "#FF0000";
        worksheet.getRange("B1").formulas = [["=2*3"]];
        await context.sync();
        return all;
      });
      await eventually(() => heard.size === 2);
      const [first] = listeners;
      if (first === undefined) return [];
      await Excel.run(first.context, async (context) => {
        for (const listener of listeners) listener.remove();
        await context.sync();
      });
      return [...heard].sort();
    },
    expected: ["calculated", "format A1"],
  },
  {
    name: "a sheet tells of what a person types",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        globalThis.heard = [];
        const worksheet = context.workbook.worksheets.getItem(sheet);
        globalThis.listening = worksheet.onChanged.add(({ address, triggerSource, source }) => {
          globalThis.heard.push([address, triggerSource, source]);
          return Promise.resolve();
        });
        await context.sync();
      }),
    person: { does: "type", address: "C3", content: "typed" },
    after: async ({ eventually }) => {
      await eventually(() => globalThis.heard.length > 0);
      const { listening } = globalThis;
      if (listening === undefined) return [];
      await Excel.run(listening.context as Excel.RequestContext, async (context) => {
        listening.remove();
        await context.sync();
      });
      return globalThis.heard;
    },
    expected: [["C3", "Unknown", "Local"]],
  },
  {
    name: "sheets tell of what a person selects",
    run: ({ sheet }) =>
      Excel.run(async (context) => {
        globalThis.heard = [];
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
        const { onSelectionChanged } = context.workbook.worksheets;
        globalThis.listening = onSelectionChanged.add(({ address }) => {
          globalThis.heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      }),
    person: { does: "select", address: "B2:C3" },
    after: async ({ eventually }) => {
      await eventually(() => globalThis.heard.length > 0);
      const { listening } = globalThis;
      if (listening === undefined) return [];
      await Excel.run(listening.context as Excel.RequestContext, async (context) => {
        listening.remove();
        await context.sync();
      });
      return globalThis.heard.at(-1);
    },
    expected: "B2:C3",
  },
];
