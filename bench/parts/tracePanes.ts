import { join } from "node:path";
import type { Owner } from "../browser/longFrames";
import { foundInOwnProcess, inOwnProcess } from "../support/ownProcess";
import type { FigureTable } from "../support/report";
import type { PaneTrace } from "./paneTasks";

const clients = 100_000;
const purchases = 300_000;
const longTaskMs = 50;

/** (f) One click over 100,000 clients: how long the pane's own scripts keep its page from answering. */
export function tracePanes(folder: string): readonly FigureTable[] {
  const path = join(folder, "clinic.xlsx");
  inOwnProcess("make clinic", { path, clients, purchases });
  const traces = [
    ["desk in a worker", foundInOwnProcess("trace pane", { path }) as PaneTrace],
    ["workers refused", foundInOwnProcess("trace pane without worker", { path }) as PaneTrace],
  ] as const;
  return [
    {
      title: "(f) One click on the call sheet of 100,000 clients and 300,000 purchases",
      headings: [
        "the pane",
        "longest own ms",
        `own over ${longTaskMs} ms`,
        "own s",
        "library s",
        "host s",
        "whole s",
        "steps",
        "cancel ms",
      ],
      figures: traces.map(([name, trace]) => figures(name, trace)),
      notes: [
        "scripts in frames of more than 50 ms, as the browser attributes them; host is the page " +
          "that plays Excel",
        ...traces.map(
          ([name, { sheetsAfterCancel, sheetsAfterMake }]) =>
            `${name}: ${sheetsAfterCancel} sheets written by the cancelled click, ` +
            `${sheetsAfterMake} by the other`,
        ),
      ],
    },
  ];
}

function figures(name: string, trace: PaneTrace): readonly string[] {
  const own = turnsOf(trace, "own");
  return [
    name,
    Math.max(0, ...own).toFixed(0),
    String(own.filter((milliseconds) => milliseconds > longTaskMs).length),
    seconds(own),
    seconds(turnsOf(trace, "library")),
    seconds(turnsOf(trace, "host")),
    trace.wholeSeconds.toFixed(1),
    String(trace.progressSteps),
    trace.cancelMs.toFixed(0),
  ];
}

function turnsOf({ turns }: PaneTrace, owner: Owner): number[] {
  return turns.filter((turn) => turn.owner === owner).map(({ milliseconds }) => milliseconds);
}

function seconds(milliseconds: readonly number[]): string {
  return (milliseconds.reduce((sum, one) => sum + one, 0) / 1000).toFixed(2);
}
