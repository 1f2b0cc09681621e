import { stateWords } from "../../src/wording/pane/stateWords";
import { wordsIn } from "../../src/wording/words";
import { findHost, type HostState } from "../../src/taskpane/hostState";

const world = globalThis as Record<string, unknown>;

/** Puts an Office.js in place that answers when told to. */
function officeJs(supported: (set: string) => boolean = () => true): (answer: object) => void {
  let settle: (answer: object) => void = () => undefined;
  const ready = new Promise((resolve) => (settle = resolve));
  const context = { requirements: { isSetSupported: supported } };
  world["Office"] = { onReady: () => ready, context };
  return settle;
}

/** Everything the start page was told, in turn. */
function told(): HostState[] {
  const states: HostState[] = [];
  void findHost((state) => states.push(state));
  return states;
}

const excel = { host: "Excel", platform: "OfficeOnline" };
const ready: HostState = { phase: "excel", platform: "OfficeOnline", missing: [] };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  delete world["Office"];
});

it("says at once that Office.js could not be fetched", () => {
  expect(told()).toEqual([{ phase: "noLibrary" }]);
  expect(jest.getTimerCount()).toBe(0);
});

it("says what Excel answers, and then waits for nothing more", async () => {
  const answer = officeJs();
  const states = told();
  await jest.advanceTimersByTimeAsync(9999);
  expect(states).toEqual([]);
  answer(excel);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(states).toEqual([ready]);
});

it("says after ten seconds that Excel has not answered, and what it answers later still", async () => {
  const answer = officeJs();
  const states = told();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(states).toEqual([{ phase: "noAnswer" }]);
  answer(excel);
  await jest.advanceTimersByTimeAsync(0);
  expect(states).toEqual([{ phase: "noAnswer" }, ready]);
});

it("knows a page outside Excel, and what an older Excel lacks", async () => {
  officeJs()({ host: null, platform: null });
  const outside = told();
  await jest.advanceTimersByTimeAsync(0);
  expect(outside).toEqual([{ phase: "outside" }]);
  officeJs((set) => set !== "SharedRuntime")(excel);
  const older = told();
  await jest.advanceTimersByTimeAsync(0);
  expect(older).toEqual([{ ...ready, missing: ["SharedRuntime 1.1"] }]);
});

describe("in WPS, which has no level of Excel's interface", () => {
  it.each([
    ["calls itself Excel and tells of nothing", excel, {}],
    ["calls itself Excel and has no context", excel, undefined],
    ["calls itself nothing and has no context", { host: null, platform: null }, undefined],
  ])("says that the page belongs in Excel where it %s", async (_, found, context) => {
    officeJs()(found);
    world["Office"] = { ...(world["Office"] as object), context };
    const states = told();
    await jest.advanceTimersByTimeAsync(0);
    expect(states).toEqual([{ phase: "outside" }]);
  });

  it("says what is missing where it can be asked and has nothing", async () => {
    officeJs(() => false)(excel);
    const states = told();
    await jest.advanceTimersByTimeAsync(0);
    expect(states).toEqual([{ ...ready, missing: ["SharedRuntime 1.1", "ExcelApi 1.9"] }]);
  });

  it.each(["en", "zh-CN"] as const)("names WPS and what can be done there, in %s", (language) => {
    const { outside, tooOld } = stateWords(language);
    expect([outside.otherProgram, tooOld.wayOn]).toEqual([
      expect.stringContaining("WPS"),
      expect.stringContaining("WPS"),
    ]);
    expect(outside.otherProgram).toContain(wordsIn(language).callSheet.sheetName);
    expect(outside.otherProgram).toContain(wordsIn(language).recallLog.sheetName);
  });
});

it("asks for no more than the manifest does: the pane works where formulas do not", async () => {
  officeJs((set) => set === "SharedRuntime" || set === "ExcelApi")(excel);
  const states = told();
  await jest.advanceTimersByTimeAsync(0);
  expect(states).toEqual([ready]);
});
