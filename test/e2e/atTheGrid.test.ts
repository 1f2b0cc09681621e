/* eslint-disable office-addins/load-object-before-read -- a loop loads them, which the rule does not see */
import { readFileSync } from "node:fs";

import ExcelJS from "exceljs";

import type { OpenWorkbench } from "../support/workbench/openWorkbench";
import { readyWorkbench } from "../support/workbench/readyWorkbench";
import { partsOf, partText } from "../support/xlsxParts";

const slow = 180_000;

/** Pixels of the grid of a new workbook. */
const pixels = { rowHeader: 46, columnHeader: 20, column: 64, row: 20 } as const;

const workbench = readyWorkbench();

beforeEach(async () => {
  const open = workbench();
  await open.page
    .getByRole("group", { name: "Workbook" })
    .getByRole("button", { name: "New" })
    .click();
  await open.pane();
  await open.idle();
});

describe("what a person makes of rows and columns", () => {
  test(
    "is so for the add-in, and is undone",
    async () => {
      const open = workbench();
      await dragBorder(open, 1, 50);
      const widened = await columnWidths(open);
      expect([widened[0] > 80, widened[1]]).toEqual([true, 48]);
      await open.page.keyboard.press("Control+z");
      expect(await columnWidths(open)).toEqual([48, 48]);
      await open.page.keyboard.press("Control+y");
      expect(await columnWidths(open)).toEqual(widened);
      await chooseForRow(open, 2, "Hide Selected Row");
      expect(await hiddenRows(open)).toEqual([false, true, false, false]);
      await open.page.keyboard.press("Control+z");
      expect(await hiddenRows(open)).toEqual([false, false, false, false]);
    },
    slow,
  );

  test(
    "is in the saved file",
    async () => {
      const open = workbench();
      await type(open, "A1", "Ada");
      await dragBorder(open, 1, 50);
      await chooseForRow(open, 2, "Hide Selected Row");
      const sheet = (await savedBook(open)).getWorksheet("Sheet1");
      expect(Math.round(sheet?.getColumn(1).width ?? 0)).toBe(16);
      expect([1, 2, 3].map((row) => sheet?.getRow(row).hidden)).toEqual([false, true, false]);
    },
    slow,
  );
});

test(
  "rows a person puts in push the others, formulas follow, and undo takes them out",
  async () => {
    const open = workbench();
    await type(open, "A1", 3);
    await type(open, "A2", 4);
    await type(open, "B1", "=SUM(A1:A2)");
    await chooseForRow(open, 2, "rows above");
    await open.idle();
    await type(open, "A2", 10);
    await open.idle();
    expect(await values(open, "A1:B3")).toEqual([
      [3, 17],
      [10, ""],
      [4, ""],
    ]);
    await open.page.keyboard.press("Control+z");
    await open.idle();
    expect(await values(open, "A1:B2")).toEqual([
      [3, 7],
      [4, ""],
    ]);
    await open.page.keyboard.press("Control+y");
    await open.idle();
    const saved = (await savedBook(open)).getWorksheet("Sheet1");
    expect([saved?.getCell("B1").formula, saved?.getCell("A3").value]).toEqual(["SUM(A1:A3)", 4]);
  },
  slow,
);

describe("a table's header", () => {
  test(
    "filters and sorts, the add-in sees it, and the file keeps it",
    async () => {
      const open = workbench();
      await makeTable(open);
      await open.page.getByRole("button", { name: "Sort and filter by Name" }).click();
      const menu = open.page.getByRole("form", { name: "Sort and filter by Name" });
      await menu.getByRole("button", { name: "Sort A to Z" }).click();
      expect(await values(open, "A1:B4")).toEqual([
        ["Name", "Visits"],
        ["An", 1],
        ["Li", 5],
        ["Wu", 30],
      ]);
      await open.page.getByRole("button", { name: "Sort and filter by Visits" }).click();
      const visits = open.page.getByRole("form", { name: "Sort and filter by Visits" });
      await visits.getByLabel("30").uncheck();
      await visits.getByRole("button", { name: "OK" }).click();
      expect(await hiddenRows(open)).toEqual([false, false, false, true]);
      const saved = await savedBytes(open);
      expect(partText(saved, "xl/tables/table1.xml")).toContain(
        '<filterColumn colId="1"><filters><filter val="1"/><filter val="5"/></filters>',
      );
      await giveFile(open, saved);
      expect(await hiddenRows(open)).toEqual([false, false, false, true]);
      await open.page.getByRole("button", { name: "Sort and filter by Visits" }).click();
      await open.page.getByRole("button", { name: "Clear the filter" }).click();
      expect(await hiddenRows(open)).toEqual([false, false, false, false]);
    },
    slow,
  );
});

test(
  "a header's menu is opened from its cell by Alt and the down arrow, and left by Escape",
  async () => {
    const open = workbench();
    const { page } = open;
    await makeTable(open);
    await page.evaluate(() => window.workbench.select("A1"));
    await page.locator(".filter-button").first().waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    const menu = page.getByRole("form", { name: "Sort and filter by Name" });
    expect(
      await menu
        .getByRole("button")
        .first()
        .evaluate((each) => each.matches(":focus")),
    ).toBe(true);
    await page.keyboard.press("Escape");
    expect(await menu.count()).toBe(0);
    await page.evaluate(() => window.workbench.select("D7"));
    await page.keyboard.type("typed");
    await page.keyboard.press("Enter");
    await open.idle();
    expect(await values(open, "D7")).toEqual([["typed"]]);
  },
  slow,
);

describe("what the add-in puts on a sheet", () => {
  test(
    "charts, links and notes are seen and saved",
    async () => {
      const open = workbench();
      await makeTable(open);
      await inPane(open, (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
        chart.title.text = "Visits";
        sheet.getRange("D1").hyperlink = { address: "https://example.org/", textToDisplay: "more" };
        sheet.comments.add("D2", "Call after six");
      });
      await open.page.locator(".chart-layer svg").waitFor();
      expect(await open.page.locator(".chart-layer svg").textContent()).toContain("Visits");
      const bytes = await savedBytes(open);
      const charts = Object.keys(partsOf(bytes)).filter((part) => part.includes("/charts/"));
      expect(charts).toHaveLength(1);
      expect(partText(bytes, "xl/comments1.xml")).toContain("Call after six");
      const sheet = (await bookOf(bytes)).getWorksheet("Sheet1");
      expect(sheet?.getCell("D1").hyperlink).toBe("https://example.org/");
    },
    slow,
  );
});

/** Where the grid's corner is on the page. */
async function corner({ page }: OpenWorkbench): Promise<{ x: number; y: number }> {
  const canvases = await page.locator("#spreadsheet canvas").all();
  const boxes = await Promise.all(canvases.map((canvas) => canvas.boundingBox()));
  const [largest] = boxes
    .filter((box) => box !== null)
    .sort((one, other) => other.width * other.height - one.width * one.height);
  if (largest === undefined) throw new Error("the page shows no grid");
  return largest;
}

/** Drags the right border of the first so many columns, each as wide as usual. */
async function dragBorder(open: OpenWorkbench, columns: number, by: number): Promise<void> {
  const { x, y } = await corner(open);
  const border = x + pixels.rowHeader + columns * pixels.column;
  const { mouse } = open.page;
  await mouse.move(border, y + pixels.columnHeader / 2, { steps: 5 });
  await open.page.waitForFunction(() =>
    [...document.querySelectorAll("canvas")].some(({ style }) => style.cursor.includes("resize")),
  );
  await mouse.down();
  await mouse.move(border + by / 2, y + pixels.columnHeader / 2);
  await mouse.move(border + by, y + pixels.columnHeader / 2);
  await mouse.up();
}

/** Chooses from the menu of a row's header. */
async function chooseForRow(open: OpenWorkbench, sheetRow: number, choice: string): Promise<void> {
  const { x, y } = await corner(open);
  const middle = y + pixels.columnHeader + (sheetRow - 0.5) * pixels.row;
  await open.page.mouse.click(x + pixels.rowHeader / 2, middle);
  await open.page.mouse.click(x + pixels.rowHeader / 2, middle, { button: "right" });
  const line = open.page.getByText(choice).last();
  await line.hover();
  const { width = 0, height = 0 } = (await line.boundingBox()) ?? {};
  // Its middle may be a field for a number.
  await line.click({ position: { x: width - 4, y: height / 2 } });
}

async function type(
  { page }: OpenWorkbench,
  address: string,
  content: string | number,
): Promise<void> {
  await page.evaluate(([place, typed]) => window.workbench.setCell(place, typed), [
    address,
    content,
  ] as const);
}

function values({ page }: OpenWorkbench, address: string): Promise<unknown[][]> {
  return page.evaluate((place) => window.workbench.values(place), address);
}

/** Does something in the add-in's own frame. */
async function inPane(
  open: OpenWorkbench,
  work: (context: Excel.RequestContext) => void,
): Promise<void> {
  const frame = await open.pane();
  await frame.evaluate(
    `Excel.run(async (context) => { (${work.toString()})(context); await context.sync(); })`,
  );
  await open.idle();
}

async function makeTable(open: OpenWorkbench): Promise<void> {
  await inPane(open, (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B4").values = [
      ["Name", "Visits"],
      ["Wu", 30],
      ["An", 1],
      ["Li", 5],
    ];
    sheet.tables.add("A1:B4", true);
  });
}

/** Widths in points of the first two columns, as the add-in reads them. */
async function columnWidths(open: OpenWorkbench): Promise<readonly [number, number]> {
  const frame = await open.pane();
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const columns = ["A:A", "B:B"].map((column) => sheet.getRange(column).format);
      for (const column of columns) column.load("columnWidth");
      await context.sync();
      const [first = NaN, second = NaN] = columns.map(({ columnWidth }) => columnWidth);
      return [first, second] as const;
    }),
  );
}

/** Which of the first rows are hidden, as the add-in reads it. */
async function hiddenRows(open: OpenWorkbench): Promise<boolean[]> {
  const frame = await open.pane();
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = [1, 2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`));
      for (const row of rows) row.load("rowHidden");
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    }),
  );
}

/** The file that "Save" downloads. */
async function savedBytes({ page }: OpenWorkbench): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("group", { name: "Workbook" }).getByRole("button", { name: "Save" }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

async function savedBook(open: OpenWorkbench): Promise<ExcelJS.Workbook> {
  return bookOf(await savedBytes(open));
}

async function giveFile(open: OpenWorkbench, bytes: Uint8Array): Promise<void> {
  await open.page.evaluate(
    (given) => window.workbench.open(Uint8Array.from(given), "given.xlsx"),
    [...bytes],
  );
  await open.pane();
  await open.idle();
}
