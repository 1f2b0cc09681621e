import type { ClinicFiles } from "../workflow/clinicFiles";
import type { CommandLine } from "./arguments";
import { readArguments } from "./arguments";
import { answerCallSheet } from "./answerCallSheet";
import { answerFreeze } from "./answerFreeze";
import { answerReading } from "./answerReading";
import { answerSheet } from "./answerSheet";
import { judgeFile } from "./judgeFile";
import { sayUsageProblem } from "../wording/sayUsageProblem";
import { wordsIn } from "../wording/words";
import { CommandStop, type ExitCode, type Terminal } from "./terminal";

/**
 * Does what was typed: reads a workbook, and answers with a sheet, with what was understood, or with
 * a copy without our formulas.
 *
 * The answer goes to standard output, everything said beside it to standard error.
 *
 * @param argv - the words typed after the program's name
 * @param terminal - where answers and messages go, and what day it is
 * @param files - reads and patches workbook files
 * @returns 0 done, 1 the work failed, 2 the words typed were wrong
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  files: ClinicFiles,
): Promise<ExitCode> {
  const asked = readArguments(argv);
  const words = wordsIn(terminal.language);
  if (!asked.ok) {
    terminal.say(sayUsageProblem(asked.problem, words));
    terminal.say(words.commandLine.seeHelp);
    return 2;
  }
  if ("help" in asked.value) {
    await terminal.answer(
      `${wordsIn(asked.value.language ?? terminal.language).commandLine.usage}\n`,
    );
    return 0;
  }
  return runCommand(asked.value, terminal, files);
}

async function runCommand(
  line: CommandLine,
  terminal: Terminal,
  files: ClinicFiles,
): Promise<ExitCode> {
  try {
    await answer(line, terminal, files);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandStop)) throw error;
    terminal.say(error.message);
    return error.exitCode;
  }
}

async function answer(line: CommandLine, terminal: Terminal, files: ClinicFiles): Promise<void> {
  if (line.command === "freeze") return answerFreeze(line, terminal, files);
  const judged = await judgeFile(line, terminal, files);
  switch (line.command) {
    case "read":
      return answerReading(judged, line, terminal);
    case "call-sheet":
      return answerCallSheet(judged, line, terminal);
    case "list":
    case "handover":
    case "campaign":
      return answerSheet(judged, line, terminal);
  }
}
