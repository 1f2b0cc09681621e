import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import {
  cellKind,
  type SheetCells,
  type WorkbookCells,
} from "../../src/intake/sheets/workbookCells";
import { sampleClinics } from "../../tools/sample/sampleClinics";
import type { Planted } from "../../tools/sample/workbook/planted";
import type { SampleWorkbook } from "../../tools/sample/workbook/packWorkbook";

const made = new Map<string, SampleWorkbook>();
const fileNames = Object.keys(sampleClinics) as (keyof typeof sampleClinics)[];

// Making a workbook of seven thousand rows takes seconds on a busy machine.
jest.setTimeout(120_000);

beforeAll(async () => {
  for (const fileName of fileNames) made.set(fileName, await sampleClinics[fileName]());
});

/** Dirt both samples have; what only one language writes is left to its own sheets. */
const everywhere: readonly Planted["what"][] = [
  "title",
  "statistics",
  "banner",
  "subtotal",
  "grandTotal",
  "repeatedHeader",
  "blank",
  "walkIn",
  "testRow",
  "textDate",
  "twoDigitYear",
  "unreadableDate",
  "phoneAsNumber",
  "phoneWithSigns",
  "twoPhones",
  "maskedPhone",
  "missingPhone",
  "moneyInWords",
  "refund",
  "gift",
  "nickname",
  "twiceInFile",
  "strayNote",
];

const plantedWords: readonly (readonly [Planted["what"], RegExp])[] = [
  ["banner", /^\d{4}年\d{1,2}月$|^[A-Z][a-z]+ 2026$/],
  ["walkIn", /散客|Walk-in/],
  ["subtotal", /小计|Subtotal/],
  ["grandTotal", /合计|总计|total/i],
  ["maskedPhone", /\*{3}/],
  ["yearlessDate", /\d{1,2}月\d{1,2}日/],
  ["refund", /退款|Refund/],
  ["gift", /赠送|Comp/],
  ["lostDigits", /1\.38E\+10/],
];

const fictional =
  /^(?:86)?13[89]0000\d{4}$|^(?:86)?13800000000$|^1?[2-9]\d{2}55501\d\d$|^447700900\d{3}$/;

describe.each(fileNames)("the sample %s", (fileName) => {
  test("is the same bytes every time it is made, the committed ones", async () => {
    const again = await sampleClinics[fileName]();
    const committed = readFileSync(join(__dirname, "../../assets/sample", fileName));
    expect(Buffer.compare(again.bytes, sampleOf(fileName).bytes)).toBe(0);
    expect(Buffer.compare(again.bytes, committed)).toBe(0);
  });

  test("plants every sort of dirt a clinic's sheets collect", () => {
    const found = new Set(sampleOf(fileName).planted.map(({ what }) => what));
    expect(everywhere.filter((what) => !found.has(what))).toEqual([]);
  });

  test.each(plantedWords)("has a word for %s in every row it planted one", (what, words) => {
    const cells = cellsOf(fileName);
    const rows = sampleOf(fileName).planted.filter((one) => one.what === what);
    expect(rows.filter((one) => !words.test(textsOfRow(cells, one).join(" ")))).toEqual([]);
  });

  test("leaves nothing in the rows it planted as blank", () => {
    const cells = cellsOf(fileName);
    const blank = sampleOf(fileName).planted.filter(({ what }) => what === "blank");
    expect(blank.flatMap((one) => textsOfRow(cells, one))).toEqual([]);
  });

  test("holds no number that could be somebody's telephone", () => {
    const numbers = allTexts(cellsOf(fileName)).flatMap((text) => phoneLike(text));
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((digits) => !fictional.test(digits))).toEqual([]);
  });

  test("has about six hundred clients, each in one row but for those written in twice", () => {
    const { planted } = sampleOf(fileName);
    const madeFor = planted.filter(({ what }) => what.startsWith("for:"));
    const clientSheet = sheetNamed(cellsOf(fileName), madeFor[0]?.sheet ?? "");
    expect(clientSheet.rowCount).toBeGreaterThan(600);
    expect(clientSheet.rowCount).toBeLessThan(660);
    expect(new Set(madeFor.map(({ what }) => what)).size).toBe(36);
  });
});

function sampleOf(fileName: string): SampleWorkbook {
  return made.get(fileName)!;
}

function cellsOf(fileName: string): WorkbookCells {
  const read = readWorkbook(sampleOf(fileName).bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function sheetNamed({ sheets }: WorkbookCells, name: string): SheetCells {
  return sheets.find((sheet) => sheet.name === name)!;
}

function textsOfRow(cells: WorkbookCells, { sheet, sheetRow }: Planted): string[] {
  return sheetNamed(cells, sheet).columns.flatMap((column) => {
    const kind = column?.kinds[sheetRow - 1];
    const value = column?.values[sheetRow - 1];
    if (kind === undefined || value === undefined || kind === cellKind.blank) return [];
    return kind === cellKind.text ? (cells.texts[value] ?? "") : String(value);
  });
}

function allTexts(cells: WorkbookCells): string[] {
  const numbers = cells.sheets.flatMap(({ columns }) =>
    columns.flatMap((column) => (column === undefined ? [] : [...column.values])),
  );
  return [...cells.texts, ...numbers.filter((value) => value > 1e9).map(String)];
}

/** Runs of ten to thirteen digits, signs between them left out. */
function phoneLike(text: string): string[] {
  return (text.match(/\+?\(?\d[\d ().-]{8,}\d/g) ?? [])
    .flatMap((run) => run.split(/ \/ |\//))
    .map((run) => run.replace(/\D/g, ""))
    .filter((digits) => digits.length >= 10 && digits.length <= 13);
}
