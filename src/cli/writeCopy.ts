import { basename, dirname, extname, join } from "node:path";

import { isoDay } from "../core/calendar/day";
import { writeSettingsPart } from "../workflow/settingsPart";
import type { SheetPlan } from "../workflow/sheetPlan";
import { sayFileProblem } from "../wording/sayFileProblem";
import type { Words } from "../wording/words";
import type { CommandLine } from "./arguments";
import type { JudgedFile } from "./judgeFile";
import { CommandStop } from "./terminal";
import { writeUnderFreeName, writeWholeFile, type FilePieces } from "./wholeFile";

/**
 * Writes a copy of the workbook with our sheets in it, whole or not at all.
 *
 * @param word - what the copy is called by: `clinic – calls 2026-11-21.xlsx`
 * @returns the name of the copy
 * @throws CommandStop when the copy cannot be made or written
 */
export async function writeCopy(
  judged: JudgedFile,
  line: CommandLine,
  sheets: readonly SheetPlan[],
  word = "calls",
): Promise<string> {
  const { clinic, file, words } = judged;
  const settings = line.writeSettings
    ? { settingsPart: writeSettingsPart(clinic.question.settings) }
    : {};
  const copy = file.patch({ sheets, ...settings });
  if (!copy.ok) throw new CommandStop(sayFileProblem(copy.problem, words), 1);
  return writeOut(copy.value, { out: line.out, beside: besideInput(judged, line, word), words });
}

/** Where a copy goes: the name asked for, else the first free one beside the workbook. */
export interface CopyPlace {
  readonly out: string | undefined;
  readonly beside: string;
  readonly words: Words;
}

/**
 * Writes a copy that is ready, whole or not at all.
 *
 * @returns the name of the copy
 * @throws CommandStop when it cannot be written
 */
export async function writeOut(
  pieces: FilePieces,
  { out, beside, words }: CopyPlace,
): Promise<string> {
  const path = out ?? beside;
  try {
    if (out === undefined) return await writeUnderFreeName(path, pieces);
    await writeWholeFile(path, pieces);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new CommandStop(words.commandLine.outputUnwritable(path), 1);
  }
}

/** In the same folder, named the same in every language. */
function besideInput({ clinic }: JudgedFile, { file }: CommandLine, word: string): string {
  const extension = extname(file);
  const name = `${basename(file, extension)} – ${word} ${isoDay(clinic.question.asOf)}`;
  return join(dirname(file), name + extension);
}
