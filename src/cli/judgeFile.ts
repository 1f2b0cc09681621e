import { daysBetween, isoDay, type Day } from "../core/calendar/day";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import type { ClinicFile, ClinicFiles } from "../workflow/clinicFiles";
import { judgeClinic, type JudgedClinic } from "../workflow/judgeClinic";
import { moveOutcomes } from "../workflow/moveOutcomes";
import { newestRecordOn } from "../workflow/newestRecordOn";
import type { SheetPlan } from "../workflow/sheetPlan";
import { keptSettings, noSettings, type Settings } from "../workflow/settings";
import { sayFileProblem } from "../wording/sayFileProblem";
import { wordsIn, type Words } from "../wording/words";
import type { CommandLine } from "./arguments";
import { readClinicFile, readSettingsFile } from "./clinicFile";
import { CommandStop, type Terminal } from "./terminal";
import { isSameFile } from "./wholeFile";

/** A workbook file, read and judged, with what is needed to write a copy of it. */
export interface JudgedFile {
  readonly clinic: JudgedClinic;
  readonly file: ClinicFile;
  /** The recall log with what callers typed on the last call sheet; absent if they typed nothing. */
  readonly log: SheetPlan | undefined;
  /** Which making of a call sheet the next one is. */
  readonly nextMake: number;
  /** In the workbook's language. */
  readonly words: Words;
}

/** Rows older than this make it likely that the wrong workbook or day was asked about. */
const oldFromDays = 15;

/**
 * Reads the workbook a command names and judges it for the day asked about.
 *
 * @throws CommandStop with a sentence when the file, the settings or the place of the copy is wrong
 */
export async function judgeFile(
  line: CommandLine,
  terminal: Terminal,
  files: ClinicFiles,
): Promise<JudgedFile> {
  const words = wordsIn(line.language ?? terminal.language);
  if (line.out !== undefined && (await isSameFile(line.file, line.out)))
    throw new CommandStop(words.commandLine.outputIsInput, 2);
  const file = files.openWorkbook(await readClinicFile(line.file, words));
  if (!file.ok) throw new CommandStop(sayFileProblem(file.problem, words), 1);
  const { cells } = file.value;
  const settings = await settingsFor(line, cells, { terminal, words });

  const asOf = line.asOf ?? terminal.today();
  const moved = moveOutcomes(cells);
  const clinic = judgeClinic(moved.workbook, {
    asOf,
    settings,
    ...(line.now === undefined ? {} : { now: line.now }),
    ...(line.region === undefined ? {} : { region: line.region }),
    ...(line.language === undefined ? {} : { language: line.language }),
  });
  const said = wordsIn(clinic.language);
  if (line.asOf === undefined) warnOfOldRows(clinic, asOf, { terminal, words: said });
  return { clinic, file: file.value, log: moved.log, nextMake: moved.nextMake, words: said };
}

interface Voice {
  readonly terminal: Terminal;
  readonly words: Words;
}

async function settingsFor(
  line: CommandLine,
  workbook: WorkbookCells,
  { terminal, words }: Voice,
): Promise<Settings> {
  if (line.settings !== undefined) return readSettingsFile(line.settings, words);
  const kept = keptSettings(workbook.settingsPart);
  if (kept.ok) return kept.value;
  terminal.say(words.commandLine.workbookSettingsUnreadable);
  return noSettings;
}

function warnOfOldRows(clinic: JudgedClinic, asOf: Day, { terminal, words }: Voice): void {
  const newest = newestRecordOn(clinic.reading.records, asOf);
  if (newest === undefined) return;
  const days = daysBetween(newest, asOf);
  if (days >= oldFromDays)
    terminal.say(words.commandLine.newestRowIsOld(isoDay(newest), days, isoDay(asOf)));
}
