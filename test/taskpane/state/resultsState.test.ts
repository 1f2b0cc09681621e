import {
  noResults,
  resultsReducer,
  unreadResults,
  viewOf,
  type ResultsAction,
} from "../../../src/taskpane/state/resultsState";
import type { DayOverview, NamedClient } from "../../../src/workflow/desk/clinicDesk";
import type { ResultsView } from "../../../src/workflow/results/resultsView";
import { day } from "../../support/day";

const morning = { asOf: day("2026-11-21") } as DayOverview;
const evening = { asOf: day("2026-11-21") } as DayOverview;
const view = { asOf: day("2026-11-21") } as ResultsView;
const ann = { client: 3, name: "Ann" } as NamedClient;

function after(...actions: readonly ResultsAction[]) {
  return actions.reduce(resultsReducer, noResults);
}

const told: readonly ResultsAction[] = [
  { type: "resultsAsked", of: morning },
  { type: "resultsTold", of: morning, view },
];

describe("the results in the pane", () => {
  it("are shown once they are told", () => {
    expect(after(...told).told).toEqual({ phase: "shown", of: morning, view });
  });

  it("of a day that was judged anew come too late", () => {
    const state = after(
      { type: "resultsAsked", of: morning },
      { type: "resultsAsked", of: evening },
      { type: "resultsTold", of: morning, view },
    );
    expect(state.told).toEqual({ phase: "working", of: evening, before: undefined });
  });

  it("stay on the screen while they are told anew", () => {
    expect(viewOf(after(...told, { type: "resultsAsked", of: evening }))).toBe(view);
  });

  it("stay on the screen while the workbook is read anew, without their names and lines", () => {
    const open = after(
      ...told,
      { type: "resultNamesAsked", title: "Dormant", list: 4 },
      { type: "accountAsked", month: day("2026-05-01") },
    );
    const unread = unreadResults(open);
    expect(viewOf(unread)).toBe(view);
    expect([unread.told.phase, unread.names, unread.lines]).toEqual([
      "unasked",
      undefined,
      undefined,
    ]);
    expect(viewOf(unreadResults(unread))).toBe(view);
  });

  it("open the names behind a number, and close them", () => {
    const asked: ResultsAction = { type: "resultNamesAsked", title: "Dormant", list: 4 };
    const names = { count: 1, clients: [ann] };
    const found: ResultsAction = { type: "resultNamesFound", list: 4, names };
    expect(after(...told, asked, found).names).toEqual({
      title: "Dormant",
      list: 4,
      found: names,
    });
    expect(after(...told, asked, { ...found, list: 5 }).names?.found).toBeUndefined();
    expect(after(...told, asked, { type: "resultNamesClosed" }).names).toBeUndefined();
  });

  it("let names and lines go with the results they came from", () => {
    const state = after(
      ...told,
      { type: "resultNamesAsked", title: "Dormant", list: 4 },
      { type: "accountAsked", month: day("2026-05-01") },
      { type: "resultsAsked", of: evening },
    );
    expect([state.names, state.lines]).toEqual([undefined, undefined]);
  });

  it("show the lines of the month that was asked for last", () => {
    const [may, june] = [day("2026-05-01"), day("2026-06-01")];
    const state = after(
      ...told,
      { type: "accountAsked", month: may },
      { type: "accountAsked", month: june },
      { type: "accountFound", month: may, lines: [] },
    );
    expect(state.lines).toEqual({ month: june, lines: undefined });
  });

  it("keep the lines on the screen while they are fetched anew", () => {
    const may = day("2026-05-01");
    const state = after(
      ...told,
      { type: "accountAsked", month: may },
      { type: "accountFound", month: may, lines: [] },
      { type: "accountAsked", month: may },
    );
    expect(state.lines).toEqual({ month: may, lines: [] });
  });
});
