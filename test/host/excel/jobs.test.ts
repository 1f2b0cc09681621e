import { settingsNamespace } from "../../../src/workflow/settingsPart";
import type { ChosenRow, EditedCells } from "../../../src/workflow/openWorkbook";
import { protectSheet } from "../../../src/workbench/workbook/book/protection";
import { showSheet } from "../../../src/workbench/workbook/book/sheets";
import { eventually } from "../../support/eventually";
import { areaAt, memoryBook, sheetOf, typeInto, valuesOf } from "../../support/excel/memoryBook";
import { excels, openInNode, type NodeExcel } from "../../support/excel/openInNode";
import { logPlan, samplePlan } from "../../support/excel/samplePlan";

const calls = samplePlan.name;

describe.each(excels)("in the Excel called %s", (played) => {
  let excel: NodeExcel;

  beforeEach(async () => {
    excel = await openInNode(memoryBook(), played);
  });
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  async function sheetIdOf(name: string): Promise<string> {
    const outline = await excel.workbook.outline();
    if (!outline.ok) throw new Error(outline.problem.code);
    return outline.value.sheets.find((sheet) => sheet.name === name)!.id;
  }

  describe("the settings part", () => {
    const part = `<settings xmlns="${settingsNamespace}">{}</settings>`;
    const older = `<settings xmlns="${settingsNamespace}">{"version":0}</settings>`;
    const others = `<other xmlns="urn:other"/>`;

    test.each([
      ["is added where there is none", []],
      ["replaces the one that is there", [older]],
      ["is the only one left of several", [older, older]],
    ])("%s", async (_name, before) => {
      for (const [at, xml] of [others, ...before].entries())
        excel.book.xmlParts.push({
          id: `{${at}}`,
          namespaceUri: at === 0 ? "urn:other" : settingsNamespace,
          xml,
        });
      expect(await excel.workbook.keepSettings(part)).toEqual({ ok: true, value: undefined });
      expect(excel.book.xmlParts.map(({ xml }) => xml)).toEqual([others, part]);
      const outline = await excel.workbook.outline();
      expect(outline.ok && outline.value.settingsPart).toBe(part);
    });
  });

  describe("a row is shown", () => {
    test("by one cell of it, on its sheet", async () => {
      await excel.workbook.writeSheet(samplePlan);
      expect(await excel.workbook.showRow(await sheetIdOf(calls), 6)).toEqual({
        ok: true,
        value: undefined,
      });
      expect(excel.book.activeSheet.name).toBe(calls);
      expect(excel.book.activeSheet.selection).toEqual(areaAt("A6"));
    });

    test("unless the sheet is hidden or gone", async () => {
      await excel.workbook.writeSheet(samplePlan);
      const sheetId = await sheetIdOf(calls);
      showSheet(excel.book, sheetOf(excel, calls), "Hidden");
      expect(await excel.workbook.showRow(sheetId, 6)).toEqual({
        ok: false,
        problem: { code: "sheetHidden", sheet: calls },
      });
      expect(await excel.workbook.showRow("{gone}", 6)).toEqual({
        ok: false,
        problem: { code: "sheetGone", sheet: undefined },
      });
    });
  });

  test("a person's choice of a row is heard until nobody listens", async () => {
    const heard: ChosenRow[] = [];
    const sheetId = await sheetIdOf("Clients");
    const stop = await excel.workbook.onSelection((chosen) => heard.push(chosen));
    excel.store.select(sheetId, areaAt("B2:B9"));
    await eventually(() => heard.length > 0);
    if (stop.ok) await stop.value();
    const later: ChosenRow[] = [];
    await excel.workbook.onSelection((chosen) => later.push(chosen));
    excel.store.select(sheetId, areaAt("B3"));
    // Whoever still listened would hear of it no later than who listens now.
    await eventually(() => later.length > 0);
    expect(heard).toEqual([{ sheetId, sheetName: "Clients", sheetRow: 2 }]);
  });

  test("what a person types is heard, and what we write is not", async () => {
    const heard: EditedCells[] = [];
    const sheetId = await sheetIdOf("Clients");
    const stop = await excel.workbook.onEdit((edited) => heard.push(edited));
    await excel.workbook.writeSheet(samplePlan);
    await excel.workbook.appendRows(logPlan([["k1", "Ann", "Reached"]]));
    typeInto(excel, "Clients", ["B2", "0139"]);
    await eventually(() => heard.length > 0);
    if (stop.ok) await stop.value();
    const area = { firstRowIndex: 1, lastRowIndex: 1, firstColumnIndex: 1, lastColumnIndex: 1 };
    expect(heard).toEqual([{ sheetId, area, isRemote: false }]);
    expect(excel.book.enableEvents).toBe(true);
  });

  describe("nothing is begun", () => {
    const refused = (problem: object) => ({ ok: false, problem: { problem, hasBegun: false } });

    test("on a protected sheet", async () => {
      await excel.workbook.writeSheet(samplePlan);
      protectSheet(excel.book, sheetOf(excel, calls), {});
      const requests = excel.requests();
      expect(await excel.workbook.writeSheet(samplePlan)).toEqual(
        refused({ code: "sheetProtected", sheet: calls }),
      );
      expect(excel.requests() - requests).toBeLessThanOrEqual(4);
    });

    test("while our table is filtered", async () => {
      await excel.workbook.writeSheet(samplePlan);
      const [table] = excel.book.tables;
      table?.filter.conditions.set(0, { filterOn: "Values", values: ["1"] });
      expect(await excel.workbook.writeSheet(samplePlan)).toEqual(
        refused({ code: "filterOn", sheet: calls }),
      );
    });

    test("when it was stopped before", async () => {
      const signal = AbortSignal.abort();
      const stopped = await excel.workbook.writeSheet(samplePlan, {
        onStep: () => undefined,
        signal,
      });
      expect(stopped).toEqual(refused({ code: "cancelled" }));
      expect(excel.book.sheets).toHaveLength(1);
    });

    test("when somebody typed on the call sheet after it was read", async () => {
      await excel.workbook.writeSheet(samplePlan);
      const outline = await excel.workbook.outline();
      const sheet = outline.ok
        ? outline.value.sheets.find(({ name }) => name === calls)
        : undefined;
      const wish = { sheetId: sheet!.id, area: sheet!.used!, withFormats: false };
      await excel.workbook.readCells(wish, () => undefined);
      typeInto(excel, calls, ["G5", "Reached"]);
      expect(await excel.workbook.writeSheet(samplePlan)).toEqual(
        refused({ code: "editedMeanwhile", sheet: calls }),
      );
      expect(valuesOf(excel, calls, "G5")).toEqual([["Reached"]]);
      await excel.workbook.outline();
      await excel.workbook.readCells(wish, () => undefined);
      expect(await excel.workbook.writeSheet(samplePlan)).toMatchObject({ ok: true });
    });
  });

  test("while somebody types in a cell the job waits for the end of it", async () => {
    excel.store.edit(true);
    const before = excel.requests();
    const outline = excel.workbook.outline();
    await eventually(() => excel.requests() > before);
    // The oldest Excel cannot wait: it turns the request away.
    const cannotWait = { ok: false, problem: { code: "cellBeingEdited" } };
    if (played === "oldest desktop") expect(await outline).toMatchObject(cannotWait);
    excel.store.edit(false);
    if (played !== "oldest desktop") expect(await outline).toMatchObject({ ok: true });
  });
});

test("a workbook opened for reading is read and never written", async () => {
  const excel = await openInNode(memoryBook({ readOnly: true }), "desktop");
  expect(await excel.workbook.outline()).toMatchObject({ ok: true, value: { isReadOnly: true } });
  expect(await excel.workbook.writeSheet(samplePlan)).toEqual({
    ok: false,
    problem: { problem: { code: "workbookReadOnly" }, hasBegun: false },
  });
  expect(await excel.workbook.appendRows(logPlan([["k1", "Ann", ""]]))).toEqual({
    ok: false,
    problem: { code: "workbookReadOnly" },
  });
  excel.close();
});

test("days are told as the workbook counts them", async () => {
  const excel = await openInNode(memoryBook({ date1904: true }), "web");
  expect(await excel.workbook.outline()).toMatchObject({ ok: true, value: { dateSystem: 1904 } });
  await excel.workbook.writeSheet(samplePlan);
  expect(valuesOf(excel, calls, "D5")).toEqual([[46024 - 1462]]);
  excel.close();
});
