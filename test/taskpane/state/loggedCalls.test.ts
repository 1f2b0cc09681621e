import { initialPaneState } from "../../../src/taskpane/state/initialPaneState";
import type { PaneAction } from "../../../src/taskpane/state/paneAction";
import { draftOf, emptyDraft } from "../../../src/taskpane/state/padDraft";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { TypedCall } from "../../../src/workflow/desk/clientCard";
import type { DayOverview } from "../../../src/workflow/desk/clinicDesk";
import { clientCard } from "../../support/clientCard";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const start = initialPaneState({ asOf, language: "en", appearance: "asExcel" });
// What the reducer does with calls never looks into the day.
const overview = {} as DayOverview;

function call(client: number): TypedCall {
  return { client, outcome: "no_answer", reason: undefined, caller: "周琳", on: asOf, note: "x" };
}

const [first, second] = [call(1), call(2)].map((typed) => ({
  call: typed,
  name: `client ${typed.client}`,
  nextOn: undefined,
})) as [NamedOf, NamedOf];
interface NamedOf {
  readonly call: TypedCall;
  readonly name: string;
  readonly nextOn: undefined;
}

const what = "outcome";
const started = (named: NamedOf): PaneAction => ({ type: "writeStarted", what, call: named });
const failed = (named: NamedOf): PaneAction => ({
  type: "writeFailed",
  what,
  problem: { code: "excelBusy" },
  call: named,
});
const written = (named: NamedOf, undoKey: string): PaneAction => ({
  type: "written",
  what,
  overview,
  undoKey,
  call: named,
});
const takenBack = (named?: NamedOf): PaneAction => ({
  type: "written",
  what: "reversal",
  overview,
  undoKey: undefined,
  ...(named === undefined ? {} : { call: named }),
});
const readAnew: PaneAction = { type: "jobStarted", job: "look" };

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(paneReducer, start);
}

describe("calls logged in the pane", () => {
  it("can be taken back once written, the last one only", () => {
    const { logged } = after(started(first), written(first, "a"), written(second, "b"));
    expect(logged).toEqual({
      last: { ...second, key: "b", isFromOlderReading: false },
      unwritten: [],
    });
  });

  it("stay with what was typed when they could not be written, each of them", () => {
    const { logged } = after(started(first), started(second), failed(first), failed(second));
    expect(logged.unwritten.map(({ call: kept }) => kept)).toEqual([first.call, second.call]);
  });

  it("keep the failed one when the one after it is written", () => {
    const { logged } = after(started(first), started(second), failed(first), written(second, "b"));
    expect(logged.last?.key).toBe("b");
    expect(logged.unwritten.map(({ call: kept }) => kept)).toEqual([first.call]);
  });

  it("are no longer unwritten once tried again or let go", () => {
    const tried = after(started(first), failed(first), started(first));
    expect(tried.logged.unwritten).toEqual([]);
    const dropped = after(failed(first), { type: "unwrittenDropped", call: first.call });
    expect(dropped.logged.unwritten).toEqual([]);
  });

  it("stand on her pad again when taken back", () => {
    const state = after(written(first, "a"), takenBack(first));
    expect(state.logged.last).toBeUndefined();
    expect(state.pads).toEqual({ 1: draftOf(first.call) });
  });

  it("leave the last one to be undone when an older one is taken back", () => {
    expect(after(written(first, "a"), takenBack()).logged.last?.key).toBe("a");
  });

  it("are not unwritten for a reversal that failed", () => {
    const notUndone: PaneAction = {
      type: "writeFailed",
      what: "reversal",
      problem: { code: "excelBusy" },
      call: first,
    };
    expect(after(written(first, "a"), notUndone).logged).toEqual(after(written(first, "a")).logged);
  });
});

describe("the workbook read anew", () => {
  it("keeps what was typed, and knows that the client's number is of before", () => {
    const { logged } = after(written(first, "a"), failed(second), readAnew);
    expect(logged.last?.isFromOlderReading).toBe(true);
    expect(logged.unwritten).toEqual([
      { ...second, problem: { code: "excelBusy" }, isFromOlderReading: true },
    ]);
  });

  it("closes the card and its pad: their numbers mean nobody any more", () => {
    const state = after(
      { type: "cardFound", card: clientCard(), openedFrom: "selection" },
      { type: "padChanged", client: 7, pad: { ...emptyDraft, note: "x" } },
      readAnew,
    );
    expect([state.card, state.pads]).toEqual([{ phase: "none" }, {}]);
  });
});

describe("her card after something was written", () => {
  const shown: PaneAction = { type: "cardFound", card: clientCard(), openedFrom: "list" };
  const marked = clientCard({ group: "heldBack" });

  it("is the new one, without moving the focus", () => {
    expect(after(shown, { type: "cardRefreshed", card: marked }).card).toEqual({
      phase: "shown",
      card: marked,
      openings: 1,
    });
  });

  it("does not come back over another client's", () => {
    const other = clientCard({ client: 8 });
    const state = after(
      shown,
      { type: "cardFound", card: other, openedFrom: "list" },
      { type: "cardRefreshed", card: marked },
    );
    expect(state.card).toEqual({ phase: "shown", card: other, openings: 2 });
  });
});
