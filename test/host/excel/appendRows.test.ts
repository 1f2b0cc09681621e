import { resizeTable, showTotalsRow } from "../../../src/workbench/workbook/book/tableShape";
import { convertToRange } from "../../../src/workbench/workbook/book/tables";
import { insertCells } from "../../../src/workbench/workbook/book/shiftCells";
import type { BookTable } from "../../../src/workbench/workbook/book/bookTable";
import { areaAt, memoryBook, sheetOf, typeInto, valuesOf } from "../../support/excel/memoryBook";
import { excels, openInNode, type NodeExcel } from "../../support/excel/openInNode";
import { logPlan } from "../../support/excel/samplePlan";

const log = "Recall log";
const ann = ["k1", "Ann", "Reached"] as const;
const bea = ["k2", "Bea", "=no"] as const;
const cleo = ["k3", "Cleo", "Later"] as const;

describe.each(excels)("in the Excel called %s", (played) => {
  let excel: NodeExcel;

  beforeEach(async () => {
    excel = await openInNode(memoryBook(), played);
  });
  afterEach(() => {
    expect(excel.host.missing()).toEqual([]);
    excel.close();
  });

  async function append(...rows: Parameters<typeof logPlan>[0]): Promise<readonly number[]> {
    const appended = await excel.workbook.appendRows(logPlan(rows));
    if (!appended.ok) throw new Error(appended.problem.code);
    return appended.value.sheetRows;
  }

  function logTable(): BookTable {
    return excel.book.tables.find(({ name }) => name === "RecallLog")!;
  }

  test("the first rows make the sheet", async () => {
    expect(await append(ann, bea)).toEqual([4, 5]);
    expect(valuesOf(excel, log, "A1:C5")).toEqual([
      ["Recall log", "", ""],
      ["", "", ""],
      ["Key", "Client", "Outcome"],
      [...ann],
      [...bea],
    ]);
  });

  test("later rows stand below, in the table", async () => {
    await append(ann);
    expect(await append(bea, cleo)).toEqual([5, 6]);
    expect(valuesOf(excel, log, "A3:C6")).toEqual([
      ["Key", "Client", "Outcome"],
      [...ann],
      [...bea],
      [...cleo],
    ]);
    expect(logTable().area).toEqual(areaAt("A3:C6"));
  });

  test("a row that stands there is found and not doubled", async () => {
    await append(ann, bea);
    expect(await append(bea, cleo, ann)).toEqual([5, 6, 4]);
    expect(valuesOf(excel, log, "A4:A8").flat()).toEqual(["k1", "k2", "k3", "", ""]);
  });

  test("a key with the signs of a pattern is itself alone", async () => {
    await append(["k*", "Ann", ""]);
    expect(await append(["k~", "Bea", ""], ["k?", "Cleo", ""], ["k*", "Ann", ""])).toEqual([
      5, 6, 4,
    ]);
  });

  test("columns are found by their headings, and a person's own column is left alone", async () => {
    await append(ann);
    insertCells(excel.book, { sheet: sheetOf(excel, log), area: areaAt("B1:B1048576") }, "Right");
    typeInto(excel, log, ["B3", "Mine"]);
    typeInto(excel, log, ["B4", "note"]);
    await append(bea);
    expect(valuesOf(excel, log, "A3:D5")).toEqual([
      ["Key", "Mine", "Client", "Outcome"],
      ["k1", "note", "Ann", "Reached"],
      ["k2", "", "Bea", "=no"],
    ]);
  });

  test("a column the log lacks is added when there is something to write in it", async () => {
    await append(ann);
    const plan = logPlan([bea]);
    const columns = [
      ...plan.table.columns,
      { header: "Mood", width: 9, kind: "text" } as const,
      { header: "Script", width: 9, kind: "text" } as const,
    ];
    const wider = (mood: string | null) => ({
      ...plan,
      table: { ...plan.table, columns, rows: [[...bea, mood, null]] },
    });
    await excel.workbook.appendRows(wider(null));
    expect(logTable().columns.map(({ name }) => name)).toEqual(["Key", "Client", "Outcome"]);
    excel.store.type(sheetOf(excel, log).id, areaAt("A5:C5"), "");
    await excel.workbook.appendRows(wider("glad"));
    expect(valuesOf(excel, log, "A3:E5")).toEqual([
      ["Key", "Client", "Outcome", "Mood", ""],
      [...ann, "", ""],
      [...bea, "glad", ""],
    ]);
    expect(logTable().area).toEqual(areaAt("A3:D5"));
  });

  test("rows the table does not hold yet are found, and it takes them in", async () => {
    await append(ann, bea);
    resizeTable(excel.book, logTable(), areaAt("A3:C4"));
    expect(await append(cleo, bea)).toEqual([6, 5]);
    expect(valuesOf(excel, log, "A4:A6").flat()).toEqual(["k1", "k2", "k3"]);
  });

  test("blank rows at the end of the table are filled", async () => {
    await append(ann);
    resizeTable(excel.book, logTable(), areaAt("A3:C9"));
    expect(await append(bea, cleo)).toEqual([5, 6]);
    expect(logTable().area).toEqual(areaAt("A3:C9"));
  });

  test("a row a person added without a key is kept", async () => {
    await append(ann);
    typeInto(excel, log, ["B5", "Dora"]);
    resizeTable(excel.book, logTable(), areaAt("A3:C5"));
    expect(await append(bea)).toEqual([6]);
    expect(valuesOf(excel, log, "A5:B6")).toEqual([
      ["", "Dora"],
      ["k2", "Bea"],
    ]);
  });

  test("totals stay below the rows", async () => {
    await append(ann);
    showTotalsRow(excel.book, logTable(), true);
    expect(await append(bea)).toEqual([5]);
    expect(valuesOf(excel, log, "A4:A6").flat()).toEqual(["k1", "k2", "Total"]);
    expect(logTable()).toMatchObject({ totalsRow: true, area: areaAt("A3:C6") });
  });

  test("a table somebody turned into plain cells becomes a table again", async () => {
    await append(ann);
    convertToRange(excel.book, logTable());
    expect(await append(bea, ann)).toEqual([5, 4]);
    expect(logTable().area).toEqual(areaAt("A3:C5"));
  });

  test("something that stands in the way is not written over", async () => {
    await append(ann);
    typeInto(excel, log, ["B6", "a note"]);
    const refusal = await excel.workbook.appendRows(logPlan([bea, cleo]));
    expect(refusal).toEqual({ ok: false, problem: { code: "placeTaken", sheet: log } });
    expect(valuesOf(excel, log, "A5:B6")).toEqual([
      ["", ""],
      ["", "a note"],
    ]);
  });

  test("without its key column nothing is written", async () => {
    await append(ann);
    typeInto(excel, log, ["A3", "Clef"]);
    expect(await excel.workbook.appendRows(logPlan([bea]))).toEqual({
      ok: false,
      problem: { code: "headingGone", sheet: log, heading: "Key" },
    });
  });

  test("a like-named sheet of the clinic's is left alone", async () => {
    await append(ann);
    excel.book.names.length = 0;
    expect(await append(ann)).toEqual([4]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Clients", log, `${log} 2`]);
  });

  test("two entries asked for at once both get a row of their own", async () => {
    await append(ann);
    expect(await Promise.all([append(bea), append(cleo)])).toEqual([[5], [6]]);
  });
});
