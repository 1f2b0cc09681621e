import { eventually } from "../../support/eventually";
import { desktopNodeMount } from "../../support/workbench/desktopNodeMount";
import { nodeMount } from "../../support/workbench/nodeMount";
import { smallHost } from "../../support/workbench/smallHost";
import { floorSets } from "../../../src/workbench/protocol/excelVersion";
import { workbookTarget } from "../../../src/workbench/protocol/objectEvent";

const add = { id: "ADD", name: "ADD", parameters: [{ type: "number" }, { type: "number" }] };
const late = {
  id: "LATE",
  name: "LATE",
  parameters: [{ name: "given", dimensionality: "matrix" }],
};
const fail = { id: "FAIL", name: "FAIL" };

test("functions answer together through the add-in's own runtime, each its own", async () => {
  const host = smallHost("desktop", { functions: [add, late, fail] });
  const { CustomFunctions: runtime } = await desktopNodeMount(host);
  runtime.associate("ADD", (one: number, other: number) => one + other);
  runtime.associate("LATE", async (given: unknown[][]) => {
    await Promise.resolve();
    return [["late"], [given.flat().length]];
  });
  runtime.associate("FAIL", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as Excel's own errors are thrown
    throw new runtime.Error(runtime.ErrorCode.notAvailable, "Not enough to tell.");
  });
  const answers = await Promise.all([
    host.functions.call("ADD", [1, 2]),
    host.functions.call("LATE", [[["a", "b"]]]),
    host.functions.call("FAIL", []),
  ]);
  expect(answers).toEqual([
    [[3]],
    [["late"], [2]],
    [[{ error: "#N/A", sentence: "Not enough to tell." }]],
  ]);
  await host.idle();
  expect(host.missing()).toEqual([]);
});

test("functions answer also where nothing but the oldest sets is claimed", async () => {
  const version = { platform: "desktop", locale: "en-US", sets: floorSets } as const;
  const host = smallHost("desktop", { functions: [add], version });
  const { CustomFunctions: runtime } = await desktopNodeMount(host);
  runtime.associate("ADD", (one: number, other: number) => one + other);
  expect(await host.functions.call("ADD", [1, 2])).toEqual([[3]]);
});

test("an event that is not emulated is refused and listed", async () => {
  const host = smallHost("desktop");
  const { Office } = await desktopNodeMount(host);
  const { status } = await new Promise<Office.AsyncResult<void>>((resolve) => {
    const { settings } = Office.context.document;
    settings.addHandlerAsync(Office.EventType.SettingsChanged, () => undefined, resolve);
  });
  expect([String(status), host.missing().length]).toEqual(["failed", 1]);
});

test("a function no script of the add-in has is #VALUE!", async () => {
  const host = smallHost("desktop", { functions: [add] });
  await desktopNodeMount(host);
  expect(await host.functions.call("ADD", [1, 2])).toEqual([[{ error: "#VALUE!" }]]);
});

test("a listener hears of what happened to its object, and of nothing else", async () => {
  const host = smallHost("web");
  const { Excel } = nodeMount(host);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.onActivated.add(({ type, worksheetId }) => {
      heard.push([type, worksheetId]);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.raise({ kind: "worksheetActivated", targetIds: ["{B}", workbookTarget], payload: {} });
  host.raise({ kind: "worksheetDeactivated", targetIds: ["{A}"], payload: {} });
  const payload = { worksheetId: "{A}" };
  host.raise({ kind: "worksheetActivated", targetIds: ["{A}", workbookTarget], payload });
  await eventually(() => heard.length > 0);
  expect(heard).toEqual([["WorksheetActivated", "{A}"]]);
});

test("a button of the ribbon runs its function and is done", async () => {
  const host = smallHost("desktop");
  const { Office } = await desktopNodeMount(host);
  const pressed: string[] = [];
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await host.pressButton("check", "Button1");
  expect(pressed).toEqual(["Button1"]);
  expect(host.isIdle()).toBe(true);
});

test("an action of a keyboard shortcut runs with its argument", async () => {
  const host = smallHost("desktop");
  const { Office } = await desktopNodeMount(host);
  const argument = await new Promise((resolve) => {
    Office.actions.associate("open", resolve);
    host.runAction("open", { tab: "today" });
  });
  expect(argument).toEqual({ tab: "today" });
});

test("the pane is hidden and shown, and its listeners hear of it", async () => {
  const shown: boolean[] = [];
  const host = smallHost("desktop", { onVisibility: (visible) => void shown.push(visible) });
  const { Office } = await desktopNodeMount(host);
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged(
    ({ visibilityMode }) => void modes.push(visibilityMode),
  );
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
  await host.idle();
  await eventually(() => modes.length === 2);
  expect([shown, modes]).toEqual([
    [false, true],
    ["Hidden", "Taskpane"],
  ]);
});

test("buttons are greyed out and tabs hidden", async () => {
  const host = smallHost("desktop");
  const { Office } = await desktopNodeMount(host);
  const controls = [{ id: "Button1", enabled: false }];
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab1", visible: false, groups: [{ id: "Group1", controls }] }],
  });
  expect([...host.ribbon.enabled, ...host.ribbon.visible]).toEqual([
    ["Button1", false],
    ["Tab1", false],
  ]);
});

test("the document's settings are saved", async () => {
  const host = smallHost("desktop");
  const { Office } = await desktopNodeMount(host);
  const { settings } = Office.context.document;
  settings.set("language", "zh-CN");
  const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    settings.saveAsync(resolve);
  });
  expect([String(status), [...host.documentSettings]]).toEqual([
    "succeeded",
    [["language", '"zh-CN"']],
  ]);
});

test("a request that was lost is never answered", async () => {
  const host = smallHost("web");
  const { Excel } = nodeMount(host);
  host.fault({ nth: 1, lose: "request" });
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return "answered";
    });
  const lost = read();
  expect(await read()).toBe("answered");
  await host.idle();
  expect(await Promise.race([lost, Promise.resolve("still waiting")])).toBe("still waiting");
});
