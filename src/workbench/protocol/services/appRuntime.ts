import type { ServerObject, ServerType } from "../serverType";
import { serverObject } from "../serverType";
import { WireError } from "../wireError";

/** Whether the add-in's pane is shown, and whether it starts with the workbook. */
export interface AppRuntime {
  visible: boolean;
  startsWithDocument: boolean;
  readonly onVisibility: (visible: boolean) => void;
}

const runtime: ServerType<AppRuntime> = {
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: ({ visible }) => (visible ? "Visible" : "Background"),
    setAppRuntimeState(self, state) {
      const visible = isVisible(state);
      if (self.visible === visible) return;
      self.visible = visible;
      self.onVisibility(visible);
    },
  },
};

const persistence: ServerType<AppRuntime> = {
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: ({ startsWithDocument }) =>
      startsWithDocument ? "Background" : "Inactive",
    setAppRuntimeStartState(self, state) {
      self.startsWithDocument = state !== "Inactive";
    },
  },
};

/** `Office.addin`: show, hide, and start with the workbook. */
export function appRuntimeServices(self: AppRuntime): Record<string, ServerObject> {
  return {
    "Microsoft.AppRuntime.AppRuntimeService": serverObject(runtime, self),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": serverObject(persistence, self),
  };
}

function isVisible(state: unknown): boolean {
  if (state === "Visible") return true;
  if (state === "Background" || state === "Inactive") return false;
  throw new WireError("InvalidArgument", "The argument is not a state of the runtime.");
}
