import { join } from "node:path";
import { inOwnProcess, inTurns } from "../support/ownProcess";
import { times, type ReportLine, type ReportTable } from "../support/report";

const rowCount = 100_000;

/** (b) Reading and patching 100,000 rows of 15 columns, each time in a fresh process. */
export function compareWorkbooks(folder: string): readonly ReportTable[] {
  const path = join(folder, "wide.xlsx");
  inOwnProcess("make sheet", { path, clients: rowCount });
  const input = { path, repetitions: 1 };
  return [compareReading(input), comparePatching(input)];
}

interface FileInput {
  readonly path: string;
  readonly repetitions: number;
}

const readers = {
  "read ours": "ours",
  "read prototype": "prototype reader",
  "stream exceljs": "exceljs, streaming",
  "read exceljs": "exceljs, whole",
  "read sheetjs": "@e965/xlsx, dense",
} as const;

function compareReading(input: FileInput): ReportTable {
  const lines = linesInTurns(3, readers, input);
  const [ours, prototype, streamed, whole] = lines;
  return {
    title: "(b) Reading 100,000 rows of 15 columns",
    lines,
    notes: [
      `the prototype takes ${timesOurs(prototype, ours)}, exceljs ${timesOurs(streamed, ours)} ` +
        `streaming and ${timesOurs(whole, ours)} whole`,
      `ours found ${ours?.measured.facts["cells"] ?? 0} filled cells`,
    ],
  };
}

const patchers = {
  "patch ours": "ours",
  "patch exceljs": "exceljs",
  "patch sheetjs": "@e965/xlsx, dense",
} as const;

function comparePatching(input: FileInput): ReportTable {
  const lines = linesInTurns(2, patchers, input);
  const [ours, excelJs] = lines;
  return {
    title: "(b) Adding a sheet of 200 rows to it",
    lines,
    notes: [`exceljs takes ${timesOurs(excelJs, ours)}`],
  };
}

function linesInTurns(
  rounds: number,
  names: Readonly<Record<string, string>>,
  input: FileInput,
): ReportLine[] {
  const measured = inTurns(rounds, Object.keys(names), input);
  return Object.values(names).flatMap((name, place) =>
    measured.slice(place, place + 1).map((one) => ({ name, measured: one })),
  );
}

function timesOurs(other: ReportLine | undefined, ours: ReportLine | undefined): string {
  if (other === undefined || ours === undefined)
    throw new RangeError("timesOurs: a line is missing");
  return `${times(other.measured, ours.measured)} ours`;
}
