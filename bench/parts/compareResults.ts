import { join } from "node:path";
import { inOwnProcess } from "../support/ownProcess";
import type { ReportTable } from "../support/report";

const size = { clients: 10_000, purchases: 50_000, calls: 5_000 };
const repetitions = 7;

/** (g) The Results tab and the ranking of a clinic of 50,000 purchases, as the desk's worker does them. */
export function compareResults(folder: string): readonly ReportTable[] {
  const path = join(folder, "results.xlsx");
  inOwnProcess("make clinic", { path, ...size });
  const input = { path, ...size, repetitions };
  const told = inOwnProcess("tell results", input);
  const ranked = inOwnProcess("learn ranking", input);
  const fastest = (seconds: readonly number[]): string => `${Math.min(...seconds).toFixed(2)} s`;
  const cold = (seconds: readonly number[]): string => `${(seconds[0] ?? NaN).toFixed(2)} s`;
  return [
    {
      title: `(g) Results of ${size.purchases} purchases and ${size.calls} calls of ${size.clients} clients`,
      lines: [
        { name: "everything on the tab", measured: told },
        { name: "ranking, learnt and told", measured: ranked },
      ],
      notes: [
        `the first time in a process: ${cold(told.seconds)} and ${cold(ranked.seconds)}; ` +
          `fastest ${fastest(told.seconds)} and ${fastest(ranked.seconds)}`,
        `${told.facts["dormant"] ?? NaN} dormant clients, ${ranked.facts["told"] ?? NaN} told a gain`,
      ],
    },
  ];
}
