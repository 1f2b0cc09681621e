import { StandInError } from "../support/customFunctions";
import { asOf, column } from "../support/functionCells";
import { dormancyTierCells } from "../../src/functions/dormancy";
import {
  currentSettings,
  defaultSettings,
  provideScripts,
  provideWorkbookSettings,
  type WorkbookSettings,
} from "../../src/functions/workbookSettings";

const chinese: WorkbookSettings = { ...defaultSettings, language: "zh-CN" };
const world = globalThis as Record<string, unknown>;

/** The module as it is when a workbook has just been opened in Excel. */
async function freshlyStarted(): Promise<{
  ask: () => unknown;
  provide: typeof provideWorkbookSettings;
}> {
  let ask: () => unknown = () => undefined;
  let provide = provideWorkbookSettings;
  await jest.isolateModulesAsync(async () => {
    const dormancy = await import("../../src/functions/dormancy");
    const settings = await import("../../src/functions/workbookSettings");
    ask = () => dormancy.dormancyTierCells(column("2026-08-23"), asOf);
    provide = settings.provideWorkbookSettings;
  });
  return { ask, provide };
}

/** What became of a call that waits: its answer, its error, or neither yet. */
function watched(call: unknown): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: "waiting" };
  expect(call).toBeInstanceOf(Promise);
  (call as Promise<unknown>).then(
    (answer) => (seen.outcome = answer),
    (error: unknown) => (seen.outcome = error),
  );
  return seen;
}

describe("without Excel", () => {
  it("cells are answered at once, in English and by the usual numbers", () => {
    expect(currentSettings()).toBe(defaultSettings);
    expect(defaultSettings).toMatchObject({ language: "en", region: undefined, dateSystem: 1900 });
    expect(dormancyTierCells(column("2026-08-23"), asOf)).toEqual([["dormant"]]);
  });
});

describe("in Excel", () => {
  beforeEach(() => {
    world["Office"] = {};
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    delete world["Office"];
  });

  it("a call before the settings are there waits, and is answered by them", async () => {
    const { ask, provide } = await freshlyStarted();
    const [one, other] = [watched(ask()), watched(ask())];
    await jest.advanceTimersByTimeAsync(4999);
    expect([one.outcome, other.outcome]).toEqual(["waiting", "waiting"]);
    expect(provide(chinese)).toBe(false);
    await jest.advanceTimersByTimeAsync(0);
    expect([one.outcome, other.outcome]).toEqual([[["沉睡"]], [["沉睡"]]]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("a call after that is answered at once", async () => {
    const { ask, provide } = await freshlyStarted();
    provide(chinese);
    expect(ask()).toEqual([["沉睡"]]);
  });

  it("after five seconds a call says in both languages that it is still starting", async () => {
    const { ask } = await freshlyStarted();
    const call = watched(ask());
    await jest.advanceTimersByTimeAsync(4999);
    expect(call.outcome).toBe("waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(call.outcome).toEqual(
      new StandInError(
        "#N/A",
        "Clinic Recall is still starting. Calculate again in a moment. " +
          "Clinic Recall 正在启动。请稍后重新计算。",
      ),
    );
    expect(jest.getTimerCount()).toBe(0);
  });

  it("each call waits five seconds of its own", async () => {
    const { ask } = await freshlyStarted();
    const first = watched(ask());
    await jest.advanceTimersByTimeAsync(3000);
    const second = watched(ask());
    await jest.advanceTimersByTimeAsync(2000);
    expect([first.outcome, second.outcome]).toEqual([expect.any(StandInError), "waiting"]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(second.outcome).toBeInstanceOf(StandInError);
  });

  it("settings that come late answer whoever still waits, and ask for a new calculation", async () => {
    const { ask, provide } = await freshlyStarted();
    const gaveUp = watched(ask());
    await jest.advanceTimersByTimeAsync(5000);
    const stillWaits = watched(ask());
    expect(provide(chinese)).toBe(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(gaveUp.outcome).toBeInstanceOf(StandInError);
    expect(stillWaits.outcome).toEqual([["沉睡"]]);
    expect(ask()).toEqual([["沉睡"]]);
  });

  it("changed settings forget every answer and ask for a new calculation", async () => {
    const { ask, provide } = await freshlyStarted();
    expect(provide(chinese)).toBe(false);
    expect(ask()).toEqual([["沉睡"]]);
    expect(provide(defaultSettings)).toBe(true);
    expect(ask()).toEqual([["dormant"]]);
  });

  it("the record handed over is a frozen copy: a later change to the original does nothing", async () => {
    const { ask, provide } = await freshlyStarted();
    const record = { ...defaultSettings };
    provide(record);
    record.language = "zh-CN" as never;
    expect(ask()).toEqual([["dormant"]]);
  });
});

describe("what a clinic wrote differently in its scripts", () => {
  const scripts = { survey: { en: { snippet: "One question, {{client}}." } } };
  afterEach(() => provideScripts({}));

  it("is kept until other words come, whatever else is set meanwhile", () => {
    provideWorkbookSettings(defaultSettings);
    expect(provideScripts(scripts)).toBe(true);
    provideWorkbookSettings(chinese);
    expect(currentSettings()).toMatchObject({ language: "zh-CN", scripts });
  });

  it("makes Excel calculate again only where it changed", () => {
    provideWorkbookSettings(defaultSettings);
    expect([provideScripts({}), provideScripts(scripts), provideScripts({ ...scripts })]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
