import { basename, dirname, extname, join } from "node:path";

import type { ClinicFiles } from "../workflow/clinicFiles";
import { sayFileProblem } from "../wording/sayFileProblem";
import { wordsIn } from "../wording/words";
import type { CommandLine } from "./arguments";
import { readClinicFile } from "./clinicFile";
import { CommandStop, type Terminal } from "./terminal";
import { isSameFile } from "./wholeFile";
import { writeOut } from "./writeCopy";

/** Cells a person is shown; the others are counted. */
const shownCells = 10;

/**
 * Writes a copy of the workbook in which our formulas are values (L13), and answers how many.
 *
 * @throws CommandStop with a sentence when the file or the place of the copy is wrong
 */
export async function answerFreeze(
  line: CommandLine,
  terminal: Terminal,
  files: ClinicFiles,
): Promise<void> {
  const words = wordsIn(line.language ?? terminal.language);
  const say = words.commandLine;
  if (line.out !== undefined && (await isSameFile(line.file, line.out)))
    throw new CommandStop(say.outputIsInput, 2);
  const copy = files.freezeWorkbook(await readClinicFile(line.file, words));
  if (!copy.ok) throw new CommandStop(sayFileProblem(copy.problem, words), 1);
  const { bytes, frozen, kept } = copy.value;
  const written = await writeOut([bytes], {
    out: line.out,
    beside: besideInput(line.file),
    words,
  });

  if (kept.length > 0) {
    const cells = kept.slice(0, shownCells).map(({ sheet, address }) => `${sheet}!${address}`);
    if (kept.length > shownCells) cells.push("…");
    terminal.say(say.keptFormulas(kept.length, cells.join(words.callSheet.listSeparator)));
  }
  await terminal.answer(`${say.frozen(frozen)}\n`);
  await terminal.answer(`${say.written(written)}\n`);
}

/** `clinic.xlsx` gives `clinic – values.xlsx` in the same folder, in every language. */
function besideInput(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)} – values${extension}`);
}
