import { join } from "node:path";
import type { Owner, ScriptTurn } from "../browser/longFrames";
import { foundInOwnProcess, inOwnProcess } from "../support/ownProcess";
import type { FigureTable } from "../support/report";
import type { CallListTrace } from "./callListTask";
import type { PaneTrace } from "./paneTasks";

const clients = 100_000;
const purchases = 300_000;
const longTaskMs = 50;

/** (f) How long the add-in's own scripts keep its page from answering: one click, and CALL_LIST. */
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
      headings: ["the pane", ...turnHeadings, "whole s", "steps", "cancel ms"],
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
    tracedCallList(folder),
  ];
}

const listed = { clients: 20_000, purchases: 60_000 };

/** CALL_LIST runs on the page's own thread, in slices. */
function tracedCallList(folder: string): FigureTable {
  const path = join(folder, "tables.xlsx");
  inOwnProcess("make clinic", { path, ...listed });
  const traces = foundInOwnProcess("trace call list", { path, ...listed }) as Readonly<
    Record<"first" | "second", CallListTrace>
  >;
  return {
    title: "(f) CALL_LIST in a cell, over tables of 20,000 clients and 60,000 purchases",
    headings: ["asked", ...turnHeadings, "whole s", "calls"],
    figures: (["first", "second"] as const).map((time) => {
      const { turns, wholeSeconds, calls } = traces[time];
      return [`the ${time} time`, ...turnFigures(turns), wholeSeconds.toFixed(1), String(calls)];
    }),
    notes: ["host is the page that plays Excel; it writes the spilled rows"],
  };
}

const turnHeadings = [
  "longest own ms",
  `own over ${longTaskMs} ms`,
  "own s",
  "library s",
  "host s",
] as const;

function turnFigures(turns: readonly ScriptTurn[]): readonly string[] {
  const own = turnsOf(turns, "own");
  return [
    Math.max(0, ...own).toFixed(0),
    String(own.filter((milliseconds) => milliseconds > longTaskMs).length),
    seconds(own),
    seconds(turnsOf(turns, "library")),
    seconds(turnsOf(turns, "host")),
  ];
}

function figures(name: string, trace: PaneTrace): readonly string[] {
  return [
    name,
    ...turnFigures(trace.turns),
    trace.wholeSeconds.toFixed(1),
    String(trace.progressSteps),
    trace.cancelMs.toFixed(0),
  ];
}

function turnsOf(turns: readonly ScriptTurn[], owner: Owner): number[] {
  return turns.filter((turn) => turn.owner === owner).map(({ milliseconds }) => milliseconds);
}

function seconds(milliseconds: readonly number[]): string {
  return (milliseconds.reduce((sum, one) => sum + one, 0) / 1000).toFixed(2);
}
