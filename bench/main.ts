import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareCallSheets } from "./parts/compareCallSheets";
import { comparePages } from "./parts/comparePages";
import { compareResults } from "./parts/compareResults";
import { compareStatistics } from "./parts/compareStatistics";
import { compareSummaries } from "./parts/compareSummaries";
import { compareWorkbooks } from "./parts/compareWorkbooks";
import type { TaskInput } from "./parts/taskInput";
import { tracePanes } from "./parts/tracePanes";
import { installPeers } from "./peers/peerPackages";
import { taskFlag } from "./support/ownProcess";
import { printTable, type FigureTable, type ReportTable } from "./support/report";
import { isTaskName, tasks } from "./tasks";

type Part = (folder: string) => readonly (ReportTable | FigureTable)[];

const parts: Readonly<Record<string, Part>> = {
  a: compareSummaries,
  b: compareWorkbooks,
  c: compareCallSheets,
  d: compareStatistics,
  e: comparePages,
  f: tracePanes,
  g: compareResults,
};

/** `npm run bench [-- a b c d e f g] [--json file]`: measures, prints ratios, judges nothing. */
function runParts(words: readonly string[]): void {
  const flag = words.indexOf("--json");
  const jsonPath = flag < 0 ? undefined : words[flag + 1];
  const chosen = flag < 0 ? words : words.toSpliced(flag, 2);
  const unknown = chosen.find((name) => parts[name] === undefined);
  if (unknown !== undefined || (flag >= 0 && jsonPath === undefined)) {
    console.error(`usage: npm run bench -- [${Object.keys(parts).join(" ")}] [--json file]`);
    process.exitCode = 2;
    return;
  }
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), "clinic-recall-bench-"));
  try {
    const tables: (ReportTable | FigureTable)[] = [];
    for (const [name, measure] of Object.entries(parts)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      for (const table of measure(folder)) {
        printTable(table);
        tables.push(table);
      }
    }
    if (jsonPath !== undefined) writeFileSync(jsonPath, `${JSON.stringify(tables, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The child's side: one task, its result as one line of JSON. */
async function runTask(name: string | undefined, input: string | undefined): Promise<void> {
  if (name === undefined || input === undefined || !isTaskName(name))
    throw new Error(`There is no measurement named ${String(name)}.`);
  const measured = await tasks[name](JSON.parse(input) as TaskInput);
  console.log(JSON.stringify(measured));
}

const words = process.argv.slice(2);
if (words[0] === taskFlag) await runTask(words[1], words[2]);
else runParts(words);
