import { followEdits } from "../../../src/taskpane/jobs/followEdits";
import { JobQueue } from "../../../src/taskpane/jobs/jobQueue";
import { KnownSheets, type PaneTools } from "../../../src/taskpane/jobs/paneTools";
import { StaffOffBook } from "../../../src/taskpane/staffOffBook";
import { initialPaneState } from "../../../src/taskpane/state/initialPaneState";
import type { PaneAction } from "../../../src/taskpane/state/paneAction";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { createClinicDesk } from "../../../src/workflow/desk/createClinicDesk";
import type { OpenWorkbook } from "../../../src/workflow/openWorkbook";
import { day } from "../../support/day";
import { dayOverview, sheetUnderstood } from "../../support/dayOverview";

const asOf = day("2026-11-21");

/** The pane after actions, with a workbook of a client sheet, prices, and sheets of ours. */
function paneAfter(...actions: readonly PaneAction[]) {
  const start = initialPaneState({ asOf, language: "en", appearance: "asExcel" });
  let state: PaneState = actions.reduce(paneReducer, start);
  const sheets = new KnownSheets();
  sheets.keep([
    { id: "1", name: "Clients", role: undefined },
    { id: "2", name: "Prices", role: undefined },
    { id: "3", name: "Call sheet", role: "call_sheet" },
    { id: "4", name: "Results", role: "results" },
  ]);
  const tools: PaneTools = {
    workbook: {} as OpenWorkbook,
    desk: createClinicDesk(),
    dispatch: (action) => void (state = paneReducer(state, action)),
    state: () => state,
    minutesNow: () => 0,
    today: () => asOf,
    queue: new JobQueue(
      () => undefined,
      () => undefined,
    ),
    sheets,
    staffOff: new StaffOffBook({ read: () => undefined, write: () => undefined }, asOf),
  };
  return { edit: (sheetId: string) => followEdits(tools, { sheetId }), state: () => state };
}

const read: PaneAction = {
  type: "dayRead",
  overview: dayOverview({
    sheets: [
      sheetUnderstood({ name: "Clients" }),
      sheetUnderstood({ name: "Prices", use: "no", why: { code: "not_records" } }),
      sheetUnderstood({ name: "Call sheet", use: "no" }),
    ],
  }),
};

describe("a workbook that is changed after it was read", () => {
  it.each([
    ["a sheet that is read", "1", true],
    ["a sheet that is left alone", "2", false],
    ["our call sheet, where outcomes are typed", "3", true],
    ["a sheet of ours that only shows something", "4", false],
    ["a sheet nobody has looked at", "5", true],
  ])("is noted when %s was", (_, sheetId, isNoted) => {
    const pane = paneAfter(read);
    pane.edit(sheetId);
    expect(pane.state().editedSheets).toEqual(isNoted ? [sheetId] : []);
  });

  it("is noted once for each sheet, until it is read again", () => {
    const pane = paneAfter(read);
    for (const sheetId of ["1", "3", "1"]) pane.edit(sheetId);
    expect(pane.state().editedSheets).toEqual(["1", "3"]);
    expect(paneReducer(pane.state(), { type: "jobStarted", job: "look" }).editedSheets).toEqual([]);
  });

  it("is not noted before it was read", () => {
    const pane = paneAfter();
    pane.edit("1");
    expect(pane.state().editedSheets).toEqual([]);
  });
});
