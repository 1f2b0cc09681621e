import { closeSync, openSync, readFileSync, rmSync, writevSync } from "node:fs";
import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { callRows } from "../../src/workflow/callRows";
import { moveOutcomes } from "../../src/workflow/moveOutcomes";
import { planCallSheet } from "../../src/workflow/planCallSheet";
import { judgeClinic, type JudgedClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { sampleAsOf } from "../../tools/sample/asOf";
import { peakMb, type Measured, type Stage } from "../support/measured";
import type { TaskInput } from "./taskInput";

/** The whole of `call-sheet` from a file to a file, with the time and memory after each stage. */
export function makeCallSheet({ path }: TaskInput): Measured {
  // A run makes its file anew: emptying the one before is not its work.
  const out = `${path}.calls.xlsx`;
  rmSync(out, { force: true });
  const stages: Stage[] = [];
  const start = performance.now();
  let before = start;
  const reached = (name: string): void => {
    const now = performance.now();
    stages.push({ name, seconds: (now - before) / 1000, peakMb: peakMb() });
    before = now;
  };

  const file = openWorkbook(new Uint8Array(readFileSync(path)));
  if (!file.ok) throw new Error(`The reader refused the workbook: ${file.problem.code}`);
  reached("read cells");
  const { workbook, nextMake } = moveOutcomes(file.value.cells);
  const clinic = judgeClinic(workbook, { asOf: sampleAsOf, settings: noSettings }, reached);
  const sheet = planCallSheet(clinic, callRows(clinic), nextMake);
  reached("rows of the sheet");
  const patched = file.value.patch({ sheets: [sheet] });
  if (!patched.ok) throw new Error(`The patcher refused the workbook: ${patched.problem.code}`);
  const copy = openSync(out, "wx");
  writevSync(copy, patched.value);
  closeSync(copy);
  reached("write");
  return {
    seconds: [(performance.now() - start) / 1000],
    peakMb: peakMb(),
    facts: factsOf(clinic),
    stages,
  };
}

function factsOf({ plan, ledger }: JudgedClinic): Record<string, number> {
  const { clients, onSheet, waiting } = plan.counts;
  return { clients, onSheet, waiting, rows: ledger.rows, used: ledger.used };
}
