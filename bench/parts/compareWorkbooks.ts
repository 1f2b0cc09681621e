import { join } from "node:path";
import { inOwnProcess, inOwnProcesses } from "../support/ownProcess";
import { times, type ReportTable } from "../support/report";

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

function compareReading(input: FileInput): ReportTable {
  const ours = inOwnProcesses(5, "read ours", input);
  const streamed = inOwnProcesses(3, "stream exceljs", input);
  const whole = inOwnProcesses(3, "read exceljs", input);
  const sheetJs = inOwnProcesses(3, "read sheetjs", input);
  return {
    title: "(b) Reading 100,000 rows of 15 columns",
    lines: [
      { name: "ours", measured: ours },
      { name: "exceljs, streaming", measured: streamed },
      { name: "exceljs, whole", measured: whole },
      { name: "@e965/xlsx, dense", measured: sheetJs },
    ],
    notes: [
      `exceljs takes ${times(streamed, ours)} ours streaming, ${times(whole, ours)} whole`,
      `all found ${ours.facts["cells"] ?? 0} filled cells`,
    ],
  };
}

function comparePatching(input: FileInput): ReportTable {
  const ours = inOwnProcesses(5, "patch ours", input);
  const excelJs = inOwnProcesses(2, "patch exceljs", input);
  const sheetJs = inOwnProcesses(2, "patch sheetjs", input);
  return {
    title: "(b) Adding a sheet of 200 rows to it",
    lines: [
      { name: "ours", measured: ours },
      { name: "exceljs", measured: excelJs },
      { name: "@e965/xlsx, dense", measured: sheetJs },
    ],
    notes: [`exceljs takes ${times(excelJs, ours)} ours`],
  };
}
