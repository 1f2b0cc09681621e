import { basename, dirname, extname, join } from "node:path";

import { isoDay } from "../core/calendar/day";
import { writeSettingsPart } from "../workflow/settingsPart";
import type { SheetPlan } from "../workflow/sheetPlan";
import { sayFileProblem } from "../wording/sayFileProblem";
import type { CommandLine } from "./arguments";
import type { JudgedFile } from "./judgeFile";
import { CommandStop } from "./terminal";
import { writeUnderFreeName, writeWholeFile } from "./wholeFile";

/**
 * Writes a copy of the workbook with our sheets in it, whole or not at all.
 *
 * @returns the name of the copy
 * @throws CommandStop when the copy cannot be made or written
 */
export async function writeCopy(
  judged: JudgedFile,
  line: CommandLine,
  sheets: readonly SheetPlan[],
): Promise<string> {
  const { clinic, file, words } = judged;
  const settings = line.writeSettings
    ? { settingsPart: writeSettingsPart(clinic.question.settings) }
    : {};
  const copy = file.patch({ sheets, ...settings });
  if (!copy.ok) throw new CommandStop(sayFileProblem(copy.problem, words), 1);

  const path = line.out ?? besideInput(judged, line);
  try {
    if (line.out === undefined) return await writeUnderFreeName(path, copy.value);
    await writeWholeFile(path, copy.value);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new CommandStop(words.commandLine.outputUnwritable(path), 1);
  }
}

/** `clinic.xlsx` gives `clinic – calls 2026-11-21.xlsx` in the same folder, in every language. */
function besideInput({ clinic }: JudgedFile, { file }: CommandLine): string {
  const extension = extname(file);
  const name = `${basename(file, extension)} – calls ${isoDay(clinic.question.asOf)}`;
  return join(dirname(file), name + extension);
}
