import type { SheetKind } from "../../intake/sheets/fieldKinds";
import type { Orientation } from "../../intake/sheets/tableLayout";
import { plural } from "./plural";

/** What a sheet of the clinic holds. */
export const kinds: Readonly<Record<SheetKind, string>> = {
  clients: "clients",
  purchases: "purchases",
  visits: "visits",
  packages: "courses",
  deposits: "deposits",
  appointments: "appointments",
  calls: "calls",
  staff: "staff",
  marks: "client marks",
  goals: "expectations",
  handovers: "handovers",
  invitations: "invitations",
};

export const severalKinds = "several kinds of records";

/** How the records lie on a sheet. */
export const orientations: Readonly<Record<Orientation, string>> = {
  rows: "one record a row",
  vertical: "one record a column, headings on the left",
  datesAcross: "one client a row, days across",
  monthGrid: "a month’s plan, one day a column",
  clientCard: "the card of one client",
};

/** Why a sheet is read, not read or asked about, then what to do where something is to be done. */
export const sheetWhy = {
  headers_found: (kind: string) => `Its headings say it holds ${kind}.`,
  corrected: (kind: string) => `Read as you said: ${kind}.`,
  our_sheet: "Made by Clinic Recall, so it is not read.",
  empty: "Nothing is on it.",
  no_header:
    "No row of headings was found. Put a heading above each column, or say which row it is.",
  no_client_column: "No column names the client. Add a name, a phone or a client ID.",
  backup: "Its name says it is a backup, so it is not read. Say so if it should be.",
  not_records: "Its name says it holds no records, so it is not read. Say so if it should be.",
  week_grid:
    "It is a week at a glance, with days or hours across, and cannot be read. Keep the appointments as a list.",
  switched_off: "Left out by your choice.",
  hidden: "It is hidden. Say whether it should be read.",
  possible_copy: (original: string | undefined) =>
    original === undefined
      ? "It looks like a copy of another sheet. Say whether it should be read."
      : `It looks like a copy of “${original}”. Say whether it should be read.`,
  guessed_columns:
    "Some columns were guessed from what is in them. Check them before they are used.",
};

/** What the manager is told about a sheet as a whole: what was found, then what to do. */
export const sheetFlags = {
  DUPLICATE_HEADER: (columns: string, field: string) =>
    `Columns ${columns} are all “${field}”: the left one counts, the others fill its blanks. ` +
    "Rename one if they differ.",
  SEVERAL_NUMBERS: (columns: string) =>
    `Columns ${columns} all hold phone numbers: the left one is called, the others fill its blanks. ` +
    "Rename one if it is somebody else's.",
  GUESSED_HEADER: (columns: string) =>
    `The heading of ${columns} was guessed from what is in the column. Check it.`,
  HEALTH_COLUMN: (columns: string) =>
    `Column ${columns} is about health: it is left out and never printed. Nothing to do.`,
  SENSITIVE_COLUMN: (columns: string) =>
    `Column ${columns} holds identity or bank numbers: it is left out and never copied. Nothing to do.`,
  DATES_FILLED_DOWN: (rows: number) =>
    `${plural(rows, "blank date was", "blank dates were")} taken from the row above. Check that this is meant.`,
  NAMES_MISSING: (rows: number) =>
    `${plural(rows, "row has", "rows have")} no name. Fill them in, or say that blanks mean the row above.`,
  NEEDS_YEAR: (columns: string) =>
    `The dates in ${columns} have no year. Say which year the sheet is of.`,
  GRID_MARKS: (marks: string) => `The plan uses ${marks}. Say what each of them means.`,
  ONE_CLIENT_CARD: "The sheet is the card of one client. Check the name it was read under.",
  SHARED_CARD_NUMBER: (cards: number) =>
    `${plural(cards, "card number belongs", "card numbers belong")} to more than one person, ` +
    "so the branch is looked at too. Check that each row names its branch.",
  UNREAD_TABLE: (sheetRow: number) =>
    `The table from row ${sheetRow} on could not be read. Put headings above it, one record a row.`,
  HIDDEN_SHEET: "The sheet is hidden. Check that it should be read.",
};

/** What is asked once for a whole column. */
export const columnQuestion = (asked: {
  readonly column: string;
  readonly field: string;
  readonly cells: number;
  readonly samples: string;
}) =>
  `Column ${asked.column} (${asked.field}), ${plural(asked.cells, "cell")} such as ${asked.samples}:`;

/** The report of `read` for people. */
export const readReport = {
  title: (workbook: string, asOf: string) => `What was understood of ${workbook}, on ${asOf}`,
  region: (region: string) => `Region: ${region}`,
  noRegion: "Region: not known, so days and phone numbers that depend on it are listed. Set it.",
  sheet: (name: string, why: string) => `${name}: ${why}`,
  headerRows: (sheetRows: string) => `Headings in row ${sheetRows}`,
  column: (letter: string, field: string) => `${letter} ${field}`,
  columns: (columns: string) => `Columns: ${columns}`,
  unusedColumn: (letter: string, header: string) => `${letter} “${header}”`,
  unusedColumns: (columns: string) => `Columns nothing is taken from: ${columns}`,
  rows: (rows: number, used: number) =>
    `${plural(rows, "row")}: ${used} used, ${rows - used} listed`,
  records: (count: number, kind: string) => `${count} ${kind}`,
  understood: (records: string) => `Understood: ${records}`,
  ledger: (rows: number, used: number, listed: number) =>
    `${plural(rows, "row")} = ${used} used + ${listed} listed`,
  place: (sheet: string, column: string, sheetRow: number) => `${sheet}!${column}${sheetRow}`,
  placeOfRow: (sheet: string, sheetRow: number) => `${sheet}, row ${sheetRow}`,
  line: (place: string, sentence: string) => `${place}: ${sentence}`,
  more: (count: number) => `… and ${count} more; --json lists them all.`,
};

export const regions = {
  CN: "mainland China",
  TW: "Taiwan",
  HK: "Hong Kong",
  US: "United States",
  GB: "United Kingdom",
  other: "elsewhere",
};
