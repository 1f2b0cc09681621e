import { join } from "node:path";
import { buildBarePage } from "../browser/openBarePage";
import { median } from "../support/measured";
import { foundInOwnProcess, inOwnProcess } from "../support/ownProcess";
import type { FigureTable } from "../support/report";
import type { PageVisit } from "./pageTasks";

const rowCount = 100_000;
const rounds = 3;
const recalculations = 7;

/** (e) The workbench beside bare Univer, with 100,000 rows of 15 columns and a 1,000-row spill. */
export function comparePages(folder: string): readonly FigureTable[] {
  buildBarePage();
  const path = join(folder, "wide.xlsx");
  inOwnProcess("make sheet", { path, clients: rowCount });
  const ours: PageVisit[] = [];
  const bare: PageVisit[] = [];
  const input = { path, repetitions: recalculations };
  for (let round = 0; round < rounds; round++) {
    bare.push(foundInOwnProcess("visit bare page", input) as PageVisit);
    ours.push(foundInOwnProcess("visit workbench", input) as PageVisit);
  }
  const line = (name: string, of: (visit: PageVisit) => number) =>
    figures(name, median(ours.map(of)), median(bare.map(of)));
  const wait = median(ours.map(({ libraryWaitMs }) => libraryWaitMs));
  return [
    {
      title: "(e) A page with 100,000 rows of 15 columns, beside bare Univer",
      headings: ["seconds", "ours", "Univer", "ratio"],
      figures: [
        line("open, until drawn", ({ opened }) => opened.drawnMs / 1000),
        line("scroll 120 times", ({ scrolled }) => scrolled.wholeMs / 1000),
        line("  a frame", ({ scrolled }) => scrolled.middleFrameMs / 1000),
        line("  longest frame", ({ scrolled }) => scrolled.longestFrameMs / 1000),
        line("  thread busy", ({ scrollBusy }) => scrollBusy),
        line(
          "recalculate a spill of 1,000 rows",
          (visit) => (visit.recalculatedMs - visit.libraryWaitMs) / 1000,
        ),
        line("  thread busy", ({ recalculateBusy }) => recalculateBusy),
      ],
      notes: [
        `apart: Microsoft's library keeps an answer ${(wait / 1000).toFixed(3)} s before it hands it over`,
        `apart: until the add-in has read the opened workbook and judged it, ${seconds(
          median(ours.map(({ opened }) => opened.idleMs)) / 1000,
        )} s from the start`,
        "both pages read the same file by the same reader; Univer's function is a plain one",
      ],
    },
  ];
}

function figures(name: string, ours: number, bare: number): readonly string[] {
  return [name, seconds(ours), seconds(bare), (ours / bare).toFixed(2)];
}

function seconds(value: number): string {
  return value.toFixed(3);
}
