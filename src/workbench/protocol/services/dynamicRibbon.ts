import type { ServerObject, ServerType } from "../serverType";
import { serverObject } from "../serverType";

/** What the add-in has changed about its own buttons and tabs, by their ids. */
export interface RibbonState {
  /** Buttons that can be pressed or not; all others can. */
  readonly enabled: Map<string, boolean>;
  /** Tabs that are shown or not; all others are. */
  readonly visible: Map<string, boolean>;
  readonly onChange: () => void;
}

interface RibbonPart {
  readonly id: string;
  readonly state: RibbonState;
}

const button: ServerType<RibbonPart> = {
  name: "RibbonButton",
  properties: {
    id: { read: ({ id }) => id },
    enabled: { read: ({ id, state }) => state.enabled.get(id) ?? true, write: setEnabled },
  },
  methods: { setEnabled },
  identity: ({ id }) => ({ Id: id }),
};

const tab: ServerType<RibbonPart> = {
  name: "RibbonTab",
  properties: { id: { read: ({ id }) => id } },
  methods: {
    setVisibility({ id, state }, visible) {
      state.visible.set(id, visible === true);
      state.onChange();
    },
  },
  identity: ({ id }) => ({ Id: id }),
};

const ribbon: ServerType<RibbonState> = {
  name: "DynamicRibbon",
  methods: {
    getButton: (state, id) => serverObject(button, { id: String(id), state }),
    getTab: (state, id) => serverObject(tab, { id: String(id), state }),
  },
};

/** `Office.ribbon`: buttons greyed out, tabs hidden. */
export function dynamicRibbon(state: RibbonState): ServerObject {
  return serverObject(ribbon, state);
}

function setEnabled({ id, state }: RibbonPart, enabled: unknown): void {
  state.enabled.set(id, enabled === true);
  state.onChange();
}
