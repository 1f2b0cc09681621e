import { hostEvents } from "../protocol/hostMessage";
import type { AppContext } from "./appContext";
import type { DesktopContainer } from "./desktopContainer";
import type { DispatchAnswer } from "./dispatch";
import { internalError } from "./dispatch";

/** A list as the desktop library takes it: from a foreign object it must ask for. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

type Called = (answer: SafeArray | number, code: number) => void;

/**
 * What desktop Excel puts on the window of a pane, over the workbench's container.
 *
 * @param frame - the pane's window; its own `external` is added to
 * @param callBack - calls the library with an answer, now or in a task of its own
 */
export function installExternal(
  frame: { readonly external: object },
  container: DesktopContainer,
  callBack: CallBack = (call) => call(),
): void {
  const context = {
    ...contextGetters(container.context),
    GetSettings: () => settingsObject(container),
  };
  Object.assign(frame.external, {
    GetHostInfo: () => container.hostInfo,
    GetContext: () => context,
    Execute: (dispatchId: number, given: readonly unknown[], called: Called) =>
      void container.execute(dispatchId, given).then((answered) => {
        if (answered !== undefined) callBack(() => tell(called, answered));
      }),
    RegisterEvent: (eventId: number, _: unknown, listener: Listener, called: Called) => {
      const isKnown = container.listen(eventId, (_event, payload) => {
        listener(eventId, eventId === hostEvents.richApiMessage ? safeMessages(payload) : payload);
      });
      acknowledge(called, isKnown ? 0 : internalError);
    },
    UnregisterEvent: (eventId: number, _: unknown, called: Called) => {
      container.unlisten(eventId);
      acknowledge(called, 0);
    },
  });
}

type Listener = (eventId: number, payload: unknown) => void;

type CallBack = (call: () => void) => void;

function tell(called: Called, answered: NonNullable<DispatchAnswer>): void {
  called("error" in answered ? answered.error : safeArray([0, ...answered.answer]), 0);
}

function acknowledge(called: Called, error: number): void {
  setTimeout(() => called(safeArray([error]), 0), 0);
}

function safeArray(parts: readonly unknown[]): SafeArray {
  return { toArray: () => parts };
}

function safeMessages(messages: unknown): SafeArray {
  return safeArray((messages as readonly (readonly unknown[])[]).map(safeArray));
}

/** Getters by the names and with the numbers the desktop library knows. */
function contextGetters(context: AppContext): Record<string, () => unknown> {
  const excel = 1;
  const documentOpened = 2;
  const taskPane = 1;
  const taskPaneShown = 2;
  const answers: Record<string, unknown> = {
    GetAppType: excel,
    GetSolutionRef: context.instanceId,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: context.locale,
    GetAppDataLocale: context.locale,
    GetDocUrl: context.documentAddress,
    GetAppCapabilities: 0,
    GetActivationMode: documentOpened,
    GetControlIntegrationLevel: taskPane,
    GetSolutionToken: "",
    GetCorrelationId: context.instanceId,
    GetInstanceId: context.instanceId,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: context.requirementMatrix,
    GetHostFullVersion: context.fullVersion,
    GetDialogRequirementMatrix: context.dialogMatrix,
    GetFeaturesForSolution: "",
    GetInitialDisplayMode: taskPaneShown,
    GetHostCustomMessage: "",
    GetOfficeThemeInfo: JSON.stringify(themeColours[context.theme]),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
}

/** Office's light and black themes, as numbers. */
const themeColours = {
  light: colours(0xffffff, 0x000000),
  dark: colours(0x262626, 0xffffff),
};

function colours(background: number, foreground: number) {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}

function settingsObject(container: DesktopContainer): object {
  return {
    Read(names: string[], values: string[]) {
      for (const [name, value] of container.readSettings()) {
        names.push(name);
        values.push(value);
      }
    },
    Write(names: readonly string[], values: readonly string[]) {
      container.writeSettings(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}
