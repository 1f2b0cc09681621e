import "./withoutOfficeJs";

import type { Day } from "../core/calendar/day";
import { languages } from "../core/clients/language";
import type { Sliced } from "../core/sliced";
import { cellWordsIn } from "../wording/cellWords";
import { pacedWork } from "../workflow/desk/pacedWork";
import { AnswerCache, questionKey, questionKeyInSlices } from "./answerCache";
import { cellAt, sideBySide } from "./argumentCells";
import { cellError, isRefusal, notEnough, type AnswerRow, type Refusal } from "./cellAnswer";
import { CellReader } from "./cellReader";
import { today } from "./today";
import { currentSettings, onSettingsChange, type WorkbookSettings } from "./workbookSettings";
import type { RawCell } from "../intake/cells/reading";

/** Rows a formula answers at most. */
export const mostAnswers = 5000;

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

/** A rule that takes its time and says where it may pause. */
export type UnhurriedRule = (reader: CellReader) => Sliced<Judged>;

/** What a call waits for whose rule comes as a script of its own. */
export interface RuleOnItsWay {
  /** `undefined` where it did not come: the cell shows #N/A and says so. */
  readonly rule: UnhurriedRule | undefined;
  /** Asked wherever the work may pause: the page's turn, or nothing while it is early. */
  readonly pause: () => Promise<void> | undefined;
}

/**
 * Answers one call whose rule comes as a script of its own, the first time it is asked for: with it
 * comes the whole reading of sheets, for which no other formula should wait. Judging a whole clinic
 * takes a while, and where the pane shares the thread it has its turn in between.
 *
 * @param load - asks for the rule
 * @returns a promise of the spilled rows; typed as the metadata tool can read it
 */
export function answerWhenThere(question: Question, load: () => Promise<RuleOnItsWay>): any[][] {
  const answered = Promise.all([currentSettings(), load()]).then(([settings, loaded]) =>
    answerUnhurried(settings, question, loaded),
  );
  return answered as unknown as any[][];
}

async function answerUnhurried(
  settings: WorkbookSettings | undefined,
  question: Question,
  { rule, pause }: RuleOnItsWay,
): Promise<Spill> {
  if (settings === undefined) return thrown(notEnough(bothStillStarting()));
  const on: Day = today();
  const reader = new CellReader(settings, on);
  if (rule === undefined) return thrown(notEnough(reader.words.cellErrors.notLoaded));
  const key = await pacedWork(questionKeyInSlices(question.name, on, question.given), pause);
  const known = cache.known(key);
  if (known !== undefined) return copied(known);
  const spill = shown(await pacedWork(rule(reader), pause));
  // Settings that came meanwhile have another answer; Excel asks again for it.
  if (currentSettings() === settings) cache.keep(key, spill);
  return copied(spill);
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
  const spill = shown(judge(new CellReader(settings, on)));
  cache.keep(key, spill);
  return copied(spill);
}

/** Refusals become the errors Excel shows; that of a whole call is thrown. */
function shown(judged: Judged): Spill {
  if (isRefusal(judged)) return thrown(judged);
  return judged.map((row) => row.map((cell) => (isRefusal(cell) ? cellError(cell) : cell)));
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
