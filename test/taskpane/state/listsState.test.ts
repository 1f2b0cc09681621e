import {
  isListsAction,
  listsAsked,
  listsJudgedAnew,
  listsReducer,
  noLists,
  type ListsAction,
  type ListsState,
} from "../../../src/taskpane/state/listsState";
import type { CampaignsView, HandoverView, ListView } from "../../../src/workflow/desk/listsDesk";
import { day } from "../../support/day";

const after = (...actions: readonly ListsAction[]): ListsState =>
  actions.reduce(listsReducer, noLists);

const asked = { id: "birthdays" } as const;
const view: ListView = {
  id: "birthdays",
  count: 0,
  from: day("2026-10-01"),
  to: day("2026-10-31"),
  missing: [],
  rows: [],
};
const opened: ListsAction = { type: "listsScreenOpened", screen: { at: "list", asked } };
const handover: HandoverView = {
  leaving: [],
  staff: [],
  colleagues: [],
  count: 0,
  clients: [],
  losses: [],
  callsToday: { handover_1: 0, handover_2: 0, handover_check: 0 },
};
const campaigns: CampaignsView = { kept: [], offered: [], planned: undefined };

describe("the screens behind Today", () => {
  it("show a list once it is told", () => {
    expect(after(opened, { type: "listTold", asked, view }).list).toBe(view);
  });

  it("show no list that was asked for before another screen was opened", () => {
    const other: ListsAction = { type: "listsScreenOpened", screen: { at: "menu" } };
    expect(after(opened, other, { type: "listTold", asked, view }).list).toBeUndefined();
    expect(after(opened, { type: "listTold", asked: { ...asked }, view }).list).toBeUndefined();
  });

  it("forget what was put into the workbook when another is opened", () => {
    const put: ListsAction = { type: "ownSheetPut", put: { phase: "done", sheets: ["Birthdays"] } };
    expect(after(opened, put).put).toEqual({ phase: "done", sheets: ["Birthdays"] });
    expect(after(opened, put, opened).put).toEqual({ phase: "idle" });
  });

  it("keep the old plan of a handover until the new one is told, and no older answer", () => {
    const first = { chosen: {} };
    const second = { chosen: { key: "Li" } };
    const told: ListsAction = { type: "handoverTold", asked: first, view: handover };
    const askedAgain = after({ type: "handoverAsked", asked: first }, told, {
      type: "handoverAsked",
      asked: second,
    });
    expect(askedAgain.handover).toEqual({ asked: second, view: handover, isOld: false });
    const late: ListsAction = { ...told, view: { ...handover, leaving: ["Mei"] } };
    expect(listsReducer(askedAgain, late)).toEqual(askedAgain);
  });

  it("keep a plan on the screen while the day is judged anew, and ask for it again", () => {
    const first = { chosen: {} };
    const before = after(
      { type: "listSized", id: "birthdays", count: 7 },
      { type: "handoverAsked", asked: first },
      { type: "handoverTold", asked: first, view: handover },
      { type: "campaignsTold", asked: undefined, view: campaigns },
    );
    const anew = listsJudgedAnew(before);
    expect([anew.sizes, anew.list]).toEqual([{}, undefined]);
    expect(anew.handover).toEqual({ asked: first, view: handover, isOld: true });
    expect(anew.campaigns).toEqual({ asked: undefined, view: campaigns, isOld: true });
    const told = { type: "campaignsTold", asked: undefined, view: campaigns } as const;
    expect(listsReducer(anew, told).campaigns.isOld).toBe(false);
  });

  it("drop what was told of a workbook that is read anew, and keep what was asked", () => {
    const before = after(
      { type: "listSized", id: "birthdays", count: 7 },
      opened,
      { type: "listTold", asked, view },
      { type: "campaignsAsked", asked: undefined },
      { type: "campaignsTold", asked: undefined, view: campaigns },
    );
    expect(before.sizes).toEqual({ birthdays: 7 });
    expect(listsAsked(before)).toEqual({ ...noLists, screen: before.screen });
  });

  it.each([
    ["listsScreenOpened", true],
    ["ownSheetPut", true],
    ["tabChosen", false],
    ["toString", false],
  ])("%s is their own: %s", (type, isOwn) => {
    expect(isListsAction({ type })).toBe(isOwn);
  });
});
