import { isoDay } from "../core/calendar/day";
import { recordKinds } from "../core/clients/records";
import type { Ledger, LedgerLine } from "../intake/sheets/ledgerLine";
import type { SheetReading } from "../intake/sheets/sheetReading";
import { sayField } from "../wording/sayField";
import { sayLedgerLine } from "../wording/sayProblem";
import { saySheetFlag } from "../wording/saySheetFlag";
import { saySheetUse } from "../wording/saySheetUse";
import type { Words } from "../wording/words";
import type { JudgedFile } from "./judgeFile";

/** Listed rows a person is shown; `--json` has them all. */
const shownLines = 200;

/**
 * The report of `read` for people: every sheet with its columns, what was understood, and why rows
 * were left out or doubted.
 *
 * @param file - the workbook's name as typed
 */
export function* readingLines(
  { clinic, words }: Pick<JudgedFile, "clinic" | "words">,
  file: string,
): Generator<string> {
  const { reading, ledger, region } = clinic;
  const say = words.readReport;
  yield `${say.title(file, isoDay(clinic.question.asOf))}\n`;
  yield `${region === undefined ? say.noRegion : say.region(words.regions[region])}\n\n`;
  for (const sheet of reading.sheets) yield* sheetLines(sheet, words);
  const counts = recordKinds.flatMap((kind) => {
    const rows = reading.records[kind];
    return rows === undefined ? [] : [say.records(rows.count, words.kinds[kind])];
  });
  yield `${say.understood(counts.join(words.callSheet.listSeparator))}\n`;
  yield* ledgerLines(ledger, words);
}

function* sheetLines(sheet: SheetReading, words: Words): Generator<string> {
  const say = words.readReport;
  yield `${say.sheet(sheet.name, saySheetUse(sheet.why, sheet.kind, words))}\n`;
  if (sheet.headerRows.length > 0) {
    const sheetRows = sheet.headerRows.join(words.callSheet.listSeparator);
    const columns = Object.entries(sheet.columns).map(([letter, field]) =>
      say.column(letter, sayField(field, words)),
    );
    yield `  ${say.headerRows(sheetRows)}\n`;
    yield `  ${say.columns(columns.join(words.callSheet.listSeparator))}\n`;
    const unused = sheet.columnReadings.flatMap(({ column, header, field }) =>
      field === undefined && header !== "" ? [say.unusedColumn(column, header)] : [],
    );
    if (unused.length > 0)
      yield `  ${say.unusedColumns(unused.join(words.callSheet.listSeparator))}\n`;
  }
  if (sheet.rows > 0) yield `  ${say.rows(sheet.rows, sheet.used)}\n`;
  for (const flag of sheet.flags) yield `  ${saySheetFlag(flag, words)}\n`;
  yield "\n";
}

function* ledgerLines({ rows, used, listed }: Ledger, words: Words): Generator<string> {
  const say = words.readReport;
  yield `${say.ledger(rows, used, rows - used)}\n`;
  for (const line of listed.slice(0, shownLines))
    yield `  ${say.line(placeOf(line, words), sayLedgerLine(line, words))}\n`;
  if (listed.length > shownLines) yield `  ${say.more(listed.length - shownLines)}\n`;
}

function placeOf({ sheet, column, sheetRow }: LedgerLine, words: Words): string {
  const say = words.readReport;
  return column === undefined
    ? say.placeOfRow(sheet, sheetRow)
    : say.place(sheet, column, sheetRow);
}
