import "./withoutOfficeJs";

import type { Day } from "../core/calendar/day";
import { languages } from "../core/clients/language";
import { cellWordsIn } from "../wording/cellWords";
import { AnswerCache, questionKey } from "./answerCache";
import { cellAt, sideBySide } from "./argumentCells";
import { cellError, isRefusal, notEnough, type AnswerRow, type Refusal } from "./cellAnswer";
import { CellReader } from "./cellReader";
import { today } from "./today";
import { currentSettings, onSettingsChange, type WorkbookSettings } from "./workbookSettings";
import type { RawCell } from "../intake/cells/reading";

const mostAnswers = 5000;

/** A call as Excel makes it: the function, how many columns it answers, and its arguments. */
export interface Question {
  readonly name: string;
  readonly width: number;
  readonly given: readonly unknown[];
}

/** Rows to spill, or why there are none. */
export type Judged = readonly AnswerRow[] | Refusal;

type Spill = readonly (readonly (string | number | boolean | CustomFunctions.Error)[])[];

const cache = new AnswerCache<Spill>();
onSettingsChange(() => cache.clear());

/**
 * Answers one call: waits for the workbook's settings where it must, answers the same arrays from
 * memory, and turns refusals into the errors Excel shows.
 *
 * @param judge - the rule; it is told everything it may know and answers row by row
 * @returns the spilled rows; a promise of them only while Excel is still starting. Typed as the
 * metadata tool can read it
 */
export function answer(question: Question, judge: (reader: CellReader) => Judged): any[][] {
  const settings = currentSettings();
  const answered =
    settings instanceof Promise
      ? settings.then((arrived) => answerWith(arrived, question, judge))
      : answerWith(settings, question, judge);
  return answered as unknown as any[][];
}

/**
 * Answers one call whose rule comes as a script of its own, the first time it is asked for: with it
 * comes the whole reading of sheets, for which no other formula should wait.
 *
 * @param load - asks for the rule; `undefined` where it did not come: the cell shows #N/A and says so
 * @returns a promise of the spilled rows; typed as the metadata tool can read it
 */
export function answerWhenThere(
  question: Question,
  load: () => Promise<((reader: CellReader) => Judged) | undefined>,
): any[][] {
  const answered = Promise.all([currentSettings(), load()]).then(([settings, judge]) =>
    answerWith(settings, question, judge ?? notLoaded),
  );
  return answered as unknown as any[][];
}

function notLoaded({ words }: CellReader): Judged {
  return notEnough(words.cellErrors.notLoaded);
}

/**
 * Answers one call row by row, each from its own cells.
 *
 * @param judgeRow - told the cells of one row in the order of the arguments
 */
export function answerRows(
  question: Question,
  judgeRow: (cells: readonly RawCell[], reader: CellReader) => AnswerRow | Refusal,
): any[][] {
  return answer(question, (reader) => {
    const beside = sideBySide(question.given, "repeat", reader.words);
    if (isRefusal(beside)) return beside;
    return spilled(beside.rowCount, question.width, reader, (rowIndex) =>
      judgeRow(
        beside.columns.map((column) => cellAt(column, rowIndex)),
        reader,
      ),
    );
  });
}

/**
 * The first 5,000 rows of an answer and, where there are more, a last row that says how many.
 *
 * @param width - columns of the answer; a row's refusal fills all of them
 */
export function spilled(
  rowCount: number,
  width: number,
  { words }: CellReader,
  rowAt: (rowIndex: number) => AnswerRow | Refusal,
): AnswerRow[] {
  const rows = Array.from({ length: Math.min(rowCount, mostAnswers) }, (_, rowIndex) => {
    const row = rowAt(rowIndex);
    return isRefusal(row) ? Array<Refusal>(width).fill(row) : row;
  });
  const left = rowCount - rows.length;
  if (left > 0) {
    const more = words.cellErrors.moreAnswers(thousands(left));
    rows.push([more, ...Array<string>(width - 1).fill("")]);
  }
  return rows;
}

function answerWith(
  settings: WorkbookSettings | undefined,
  question: Question,
  judge: (reader: CellReader) => Judged,
): Spill {
  if (settings === undefined) return thrown(notEnough(bothStillStarting()));
  const on: Day = today();
  const key = questionKey(question.name, on, question.given);
  const known = cache.known(key);
  if (known !== undefined) return copied(known);
  const judged = judge(new CellReader(settings, on));
  if (isRefusal(judged)) return thrown(judged);
  const spill = judged.map((row) => row.map((cell) => (isRefusal(cell) ? cellError(cell) : cell)));
  cache.keep(key, spill);
  return copied(spill);
}

// The kept answer is ours; what a caller does to the array it gets stays with the caller.
function copied(spill: Spill): Spill {
  return spill.map((row) => [...row]);
}

function thrown(refusal: Refusal): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class; it does not extend Error
  throw cellError(refusal);
}

// Which language the workbook speaks is not known yet, so both are said.
function bothStillStarting(): string {
  return languages.map((language) => cellWordsIn(language).cellErrors.stillStarting).join(" ");
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
