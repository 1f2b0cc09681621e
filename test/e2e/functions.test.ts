import { trySheets, type FormulaToTry } from "../../src/workbench/page/tryFormulas";
import { columnIndexOf, columnLetters } from "../../src/workbench/workbook/address/columnLetters";
import { workbook } from "../support/functionCells";
import { coreAnswer } from "../support/workbench/coreAnswer";
import type { OpenWorkbench } from "../support/workbench/openWorkbench";
import { readyWorkbench } from "../support/workbench/readyWorkbench";

/** Where the page has put the answers, and where the test types the same formulas again. */
const shownRow = 5;
const typedRow = 41;
const slow = 180_000;

describe.each([
  ["in English", { language: "en" }],
  ["in Chinese", { language: "zh-CN" }],
  ["in an Excel that can do no more than ExcelApi 1.9", { language: "en", api: "floor" }],
  ["in Excel on the web", { language: "zh-CN", host: "web" }],
] as const)("formulas over the sample clinic's columns, %s", (_, wish) => {
  const workbench = readyWorkbench(wish);
  beforeAll(() => workbook({ language: wish.language }));
  const { name: sheet, formulas } = trySheets[wish.language];
  const placed = formulas.map((formula, index) => ({
    ...formula,
    column: columnOf(formulas, index),
  }));

  beforeAll(async () => {
    const open = workbench();
    for (const { formula, column } of placed)
      await setCell(open, `'${sheet}'!${column}${typedRow}`, formula);
    await open.idle();
  }, slow);

  test.each(placed)(
    "$formula answers what the rules answer, spilled",
    async ({ formula, column, width }) => {
      const open = workbench();
      const expected = await answerWithout(open, formula, sheet);
      const rowCount = expected.length;
      const at = (row: number) => addressOf({ sheet, column, row, width, rowCount });
      expect(await values(open, at(typedRow))).toEqual(expected);
      expect(await values(open, at(shownRow))).toEqual(expected);
      expect(expected.map((cells) => cells.length)).toEqual(expected.map(() => width));
    },
    slow,
  );

  test(
    "an unreadable date shows #VALUE! in its own row only, and says what is wrong with it",
    async () => {
      const open = workbench();
      const [daysAway] = placed;
      const dates = /\((.*?),/.exec(daysAway?.formula ?? "")?.[1] ?? "";
      const third = dates.replace(/(\d+):.*/, (__, row: string) => String(Number(row) + 2));
      const all = addressOf({ sheet, column: "A", row: shownRow, width: 1, rowCount: 12 });
      const before = await values(open, all);
      await setCell(open, third, "some day in spring");
      await open.idle();
      expect(await values(open, all)).toEqual(
        before.map((cells, index) => (index === 2 ? ["#VALUE!"] : cells)),
      );
      await open.page.evaluate(
        (address) => window.workbench.select(address),
        `'${sheet}'!A${shownRow + 2}`,
      );
      await open.page.waitForFunction(
        () =>
          document.getElementById("sentence")?.textContent.includes("some day in spring") === true,
      );
    },
    slow,
  );
});

test("every function is tried", () => {
  const names = trySheets.en.formulas.map(({ formula }) => formula.replace(/\(.*/, ""));
  expect(new Set(names).size).toBe(23);
});

function setCell({ page }: OpenWorkbench, address: string, content: string): Promise<void> {
  return page.evaluate(([place, typed]) => window.workbench.setCell(place, typed), [
    address,
    content,
  ] as const);
}

function values({ page }: OpenWorkbench, address: string): Promise<unknown[][]> {
  return page.evaluate((place) => window.workbench.values(place), address);
}

/** What the functions answer in Node, given the cells of the page. */
async function answerWithout(
  open: OpenWorkbench,
  formula: string,
  sheet: string,
): Promise<unknown[][]> {
  const references = formula.match(/(?:'[^']+'|[^\s(,{!]+)!\w+:\w+|\$B\$2/g) ?? [];
  const cells = new Map<string, unknown[][]>();
  for (const reference of references)
    cells.set(
      reference,
      await values(open, reference.includes("!") ? reference : `'${sheet}'!${reference}`),
    );
  return coreAnswer(formula, (reference) => cells.get(reference)) as unknown[][];
}

/** Letters of the column a formula's answer begins in. */
function columnOf(formulas: readonly FormulaToTry[], index: number): string {
  return columnLetters(formulas.slice(0, index).reduce((sum, { width }) => sum + width, 0));
}

function addressOf(filled: {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly width: number;
  readonly rowCount: number;
}): string {
  const { sheet, column, row, width, rowCount } = filled;
  const last = columnLetters(columnIndexOf(column) + width - 1);
  return `'${sheet}'!${column}${row}:${last}${row + rowCount - 1}`;
}
