import { allAtOnce } from "../../../src/core/sliced";
import fc from "fast-check";
import type { CellContext } from "../../../src/intake/cells/reading";
import { cellAt } from "../../../src/intake/sheets/cellAccess";
import type { CellWrite } from "../../../src/intake/sheets/cellWrites";
import type { SheetKind } from "../../../src/intake/sheets/fieldKinds";
import type { FieldName } from "../../../src/intake/sheets/fieldNames";
import { columnOfField, readerOf } from "../../../src/intake/sheets/fieldReaders";
import { readColumn } from "../../../src/intake/sheets/readColumn";
import { columnShapes } from "../../../src/intake/sheets/recordShapes";
import { SheetLedger } from "../../../src/intake/sheets/sheetLedger";
import { blankOf, TableDraft } from "../../../src/intake/sheets/tableDraft";
import { TextTable } from "../../../src/intake/sheets/textTable";
import { cellKind, type WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import values from "../../fixtures/domain/values_open.json";
import { day } from "../../support/day";
import { workbookOf, type TestCell } from "../../support/workbook";

const context: CellContext = { asOf: day("2026-03-31"), region: "CN", dateSystem: 1900 };

/** One field of every shape a column can have, and those whose readers do the most. */
const fields: readonly (readonly [FieldName, SheetKind])[] = [
  ["item", "purchases"],
  ["clientId", "clients"],
  ["clientName", "clients"],
  ["remarks", "clients"],
  ["phone", "clients"],
  ["purchaseDate", "purchases"],
  ["paid", "purchases"],
  ["qtyBought", "packages"],
  ["visitCount", "clients"],
  ["appointmentTime", "appointments"],
  ["arrived", "visits"],
  ["gender", "clients"],
  ["callOutcome", "calls"],
  ["doNotContact", "clients"],
  ["birthday", "clients"],
];

/** Marks that repeat the cell above are no cell alone. */
const ditto = /[同如][上左前]|上同|〃|″|”|"|''|′′|々|仝|↑|ditto|do\.|same/i;

/** Everything that stands as a cell's text in our table of cells. */
const typed = textsIn(values).filter((text) => !ditto.test(text));

const number = fc.oneof(
  fc.integer({ min: -10, max: 70_000 }),
  fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }),
  fc.double({ min: -1e7, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 60, 3.25, 20260305, 202603, 45_000.75, 29_999.5, 59_999.99, 1e12),
);
const format = fc.constantFrom("General", "yyyy/m/d", '"¥"#,##0.00', "m月d日", "0%", "hh:mm");
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<TestCell>(...typed) },
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: fc.record({ value: number, format }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).filter((text) => !ditto.test(text)) },
  { weight: 1, arbitrary: fc.constantFrom<TestCell>(true, false, null, "#N/A", " ", "无") },
);

/** A column in which the same few cells come again and again, as they do in a clinic's sheet. */
const column = fc
  .array(cell, { minLength: 1, maxLength: 6 })
  .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 1, maxLength: 25 }));

describe("readColumn", () => {
  describe.each(fields)("of %s on a sheet of %s", (field, kind) => {
    it("comes to what the field's reader says of each cell alone", () => {
      fc.assert(
        fc.property(column, (cells) => {
          const workbook = workbookOf([{ name: "表", rows: cells.map((one) => [one]) }]);
          expect(readAtOnce(workbook, field, kind)).toEqual(readOneByOne(workbook, field, kind));
        }),
        { numRuns: 150 },
      );
    });
  });
});

interface ColumnRead {
  readonly written: readonly unknown[];
  readonly problems: Readonly<Record<string, number>>;
}

function readAtOnce(workbook: WorkbookCells, field: FieldName, kind: SheetKind): ColumnRead {
  const { sheet, target, reader } = asked(workbook, field, kind);
  const draft = new TableDraft(0, sheet.rowCount);
  const texts = new TextTable(workbook.texts);
  const problems = allAtOnce(
    readColumn({
      view: { sheet, texts: workbook.texts },
      numberFormats: workbook.numberFormats,
      column: { columnIndex: 0, field, header: "表头", guess: false, unit: undefined },
      target,
      reader,
      context,
      draft,
      texts,
      ledger: new SheetLedger("表", sheet.rowCount),
      rowIndexes: Int32Array.from({ length: sheet.rowCount }, (_, rowIndex) => rowIndex),
      mergedFrom: new Map(),
      banners: [],
      dayOfRow: undefined,
      isLunarRow: undefined,
      fillsBlanks: false,
    }),
  );
  const isText = columnShapes[target] === "text";
  const written = Array.from({ length: sheet.rowCount }, (_, place) => {
    const value = draft.column(target)[place];
    return isText ? texts.textAt(value as number) : value;
  });
  return { written, problems: Object.fromEntries(problems) };
}

/** The plainest way: no memory of any cell but the day above. */
function readOneByOne(workbook: WorkbookCells, field: FieldName, kind: SheetKind): ColumnRead {
  const { sheet, target, reader } = asked(workbook, field, kind);
  const shape = columnShapes[target];
  const blank = shape === "text" ? undefined : blankOf(shape);
  const problems: Record<string, number> = {};
  let above: CellContext = context;
  const written = Array.from({ length: sheet.rowCount }, (_, rowIndex): unknown => {
    const raw = cellAt({ sheet, texts: workbook.texts }, rowIndex, 0);
    const numberFormat = workbook.numberFormats[sheet.columns[0]?.formats[rowIndex] ?? 0];
    const isText = sheet.columns[0]?.kinds[rowIndex] === cellKind.text;
    const formatted = isText || numberFormat === undefined ? {} : { numberFormat };
    if (raw === null) return blank;
    const reading = reader(raw, { ...above, ...formatted });
    if (reading.kind === "problem") {
      const { code } = reading.problem;
      problems[code] = (problems[code] ?? 0) + 1;
    }
    if (reading.kind !== "value") return blank;
    const own = reading.value.find(isOwn);
    if (shape === "day" && own !== undefined)
      above = { ...context, previousOn: own.value as NonNullable<CellContext["previousOn"]> };
    return own === undefined ? blank : own.value;
  });
  return { written, problems };

  function isOwn(write: CellWrite): boolean {
    return write.column === target && write.aside !== true;
  }
}

function asked(workbook: WorkbookCells, field: FieldName, kind: SheetKind) {
  const [sheet] = workbook.sheets;
  const target = columnOfField(field, kind);
  const reader = readerOf(field, kind);
  if (sheet === undefined || target === undefined || reader === undefined)
    throw new Error(`A sheet of ${kind} has no ${field}.`);
  return { sheet, target, reader };
}

function textsIn(table: unknown): string[] {
  if (typeof table === "string") return table.length <= 40 ? [table] : [];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(textsIn) : [];
}
