import { regions, type Region } from "../../core/clients/region";
import type { SheetKind } from "../../intake/sheets/fieldKinds";
import type { FieldName } from "../../intake/sheets/fieldNames";
import { isRecordField } from "../../intake/sheets/fieldNames";
import { correctionFor, type SheetCorrection } from "../../intake/sheets/mappingCorrections";
import type { ColumnReading, SheetWhy } from "../../intake/sheets/sheetReading";
import type { ColumnQuestion } from "../../intake/sheets/tableJob";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";
import type { Settings } from "../../workflow/settings";
import { rivalFields } from "./rivalFields";
import { answerKey, dayOrders, type SetupAnswer } from "./setupAnswer";

/** What is asked, with the facts its sentence needs. */
export type SetupAsk =
  | { readonly code: "region" }
  | { readonly code: "sheet"; readonly why: SheetWhy; readonly kind: SheetKind | null }
  | { readonly code: "column"; readonly field: FieldName; readonly kind: SheetKind | null }
  | { readonly code: "dayOrder" | "year" | "unclear"; readonly field: string };

/** Something only the manager can say; until she does, what it decides is not used. */
export interface SetupQuestion {
  readonly id: string;
  /** `undefined` where the whole workbook is meant. */
  readonly sheet: string | undefined;
  readonly column: { readonly letter: string; readonly header: string } | undefined;
  readonly ask: SetupAsk;
  /** Rows, or cells of one column, that are read by the answer. */
  readonly decides: number;
  readonly samples: readonly string[];
  readonly choices: readonly SetupAnswer[];
  /** Chosen beforehand, where one of the choices is the likely one. */
  readonly likely: SetupAnswer | undefined;
}

/** What the questions of a workbook are found from. */
export interface WorkbookRead {
  readonly sheets: readonly SheetUnderstood[];
  readonly region: Region | undefined;
  readonly settings: Settings;
  /** Year of the day asked about: dates without a year are most likely of it or just before. */
  readonly year: number;
}

/**
 * Everything the manager is asked about her workbook, what decides the most first. What she has
 * settled is not asked again.
 */
export function setupQuestions(read: WorkbookRead): readonly SetupQuestion[] {
  const asked = read.sheets.flatMap((sheet) => questionsOf(sheet, read));
  const once = [...new Map(asked.map((question) => [question.id, question])).values()];
  const ordered = once.sort((one, other) => other.decides - one.decides);
  return read.region === undefined ? [whichRegion(read.sheets), ...ordered] : ordered;
}

function whichRegion(sheets: readonly SheetUnderstood[]): SetupQuestion {
  return {
    id: "region",
    sheet: undefined,
    column: undefined,
    ask: { code: "region" },
    decides: sheets.reduce((sum, { rows }) => sum + rows, 0),
    samples: [],
    choices: regions.map((region) => ({ about: "region", region })),
    likely: undefined,
  };
}

function questionsOf(reading: SheetUnderstood, { settings, year }: WorkbookRead): SetupQuestion[] {
  const correction = correctionFor(settings.sheets, reading.name, reading.fingerprint);
  if (reading.use === "no") return [];
  if (reading.use === "ask") return [aboutSheet(reading)];
  const guessed = reading.columnReadings.flatMap((column) => aboutColumn(reading, column));
  const unread = reading.questions.flatMap((question) =>
    isSettled(question, correction) ? [] : [aboutCells(reading, question, year)],
  );
  return [...guessed, ...unread];
}

/** A copy or a hidden sheet is more likely left out; one whose columns were guessed is meant. */
function aboutSheet(reading: SheetUnderstood): SetupQuestion {
  const { name, why, kind, rows } = reading;
  const leaveOut = { about: "use", use: "no", sheet: name } as const;
  const read: SetupAnswer =
    why.code === "guessed_columns"
      ? { about: "asRead", sheet: name }
      : { about: "use", use: "yes", sheet: name };
  return {
    id: answerKey(leaveOut),
    sheet: name,
    column: undefined,
    ask: { code: "sheet", why, kind },
    decides: rows,
    samples: [],
    choices: why.code === "week_grid" ? [leaveOut] : [read, leaveOut],
    likely: why.code === "guessed_columns" ? read : leaveOut,
  };
}

function aboutColumn(
  { name, rows, kind }: SheetUnderstood,
  { column, header, field, guess, samples }: ColumnReading,
): SetupQuestion[] {
  if (field === undefined || !guess || !isRecordField(field)) return [];
  const answer = (meant: FieldName | "ignored") =>
    ({ about: "column", sheet: name, column, field: meant }) as const;
  const likely = answer(field);
  return [
    {
      id: answerKey(likely),
      sheet: name,
      column: { letter: column, header },
      ask: { code: "column", field, kind },
      decides: rows,
      samples,
      choices: [likely, ...(rivalFields[field] ?? []).map(answer), answer("ignored")],
      likely,
    },
  ];
}

/** How many years back dates without a year are likely to be. */
const yearsBack = 3;

function aboutCells(
  { name, columnReadings }: SheetUnderstood,
  { column, field, code, cells, samples }: ColumnQuestion,
  year: number,
): SetupQuestion {
  const header = columnReadings.find((read) => read.column === column)?.header ?? "";
  const at = { sheet: name, column };
  const about = {
    sheet: name,
    column: { letter: column, header },
    decides: cells,
    samples,
    likely: undefined,
  };
  if (code === "AMBIGUOUS_DATE")
    return {
      ...about,
      id: answerKey({ about: "dayOrder", ...at, order: "dayFirst" }),
      ask: { code: "dayOrder", field },
      choices: dayOrders.map((order) => ({ about: "dayOrder", ...at, order })),
    };
  if (code === "NEEDS_YEAR")
    return {
      ...about,
      id: answerKey({ about: "year", sheet: name, year }),
      ask: { code: "year", field },
      choices: Array.from({ length: yearsBack + 1 }, (_, back) => {
        return { about: "year", sheet: name, year: year - back };
      }),
    };
  const stays = { about: "column", ...at, field: field as FieldName } as const;
  return {
    ...about,
    id: answerKey(stays),
    ask: { code: "unclear", field },
    choices: [stays, { ...stays, field: "ignored" }],
    likely: stays,
  };
}

/** Cells that no answer can make readable are asked about once. */
function isSettled(
  { column, code }: ColumnQuestion,
  correction: SheetCorrection | undefined,
): boolean {
  if (code === "AMBIGUOUS_DATE") return correction?.dayOrders?.[column] !== undefined;
  if (code === "NEEDS_YEAR") return correction?.year !== undefined;
  return correction?.columns?.[column] !== undefined;
}
