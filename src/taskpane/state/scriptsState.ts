import type { HostProblem } from "../../wording/sayHostProblem";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { SaidOfClient, ScriptsView } from "../../workflow/desk/scriptsDesk";

/** What the Scripts tab shows. */
export interface ScriptsState {
  readonly told: ScriptsTold;
  /** What was told last of a client a script is looked at with. */
  readonly said: SaidOfClient | undefined;
  readonly saving: ScriptsSaving;
}

/** How far the clinic's scripts are known, and of which judging of the day. */
export type ScriptsTold =
  | { readonly phase: "unasked" }
  | {
      readonly phase: "working";
      readonly of: DayOverview;
      /** What was known before; it stays on the screen meanwhile. */
      readonly before: ScriptsView | undefined;
    }
  | { readonly phase: "shown"; readonly of: DayOverview; readonly view: ScriptsView };

/** Whether the sheet Scripts is on its way into the workbook. */
export type ScriptsSaving =
  | { readonly phase: "idle" }
  | { readonly phase: "writing" }
  | { readonly phase: "done"; readonly sheet: string }
  | { readonly phase: "failed"; readonly problem: HostProblem };

export const noScripts: ScriptsState = {
  told: { phase: "unasked" },
  said: undefined,
  saving: { phase: "idle" },
};

/** What can happen to the Scripts tab. */
export type ScriptsAction =
  | { readonly type: "scriptsAsked"; readonly of: DayOverview }
  | { readonly type: "scriptsTold"; readonly of: DayOverview; readonly view: ScriptsView }
  | { readonly type: "clientSaid"; readonly said: SaidOfClient }
  | { readonly type: "scriptsSaving"; readonly saving: ScriptsSaving };

const scriptsActions: ReadonlySet<string> = new Set<ScriptsAction["type"]>([
  "scriptsAsked",
  "scriptsTold",
  "clientSaid",
  "scriptsSaving",
]);

export function isScriptsAction(action: { readonly type: string }): action is ScriptsAction {
  return scriptsActions.has(action.type);
}

/** The Scripts tab after something happened; answers to questions no longer asked come too late. */
export function scriptsReducer(state: ScriptsState, action: ScriptsAction): ScriptsState {
  const { told } = state;
  switch (action.type) {
    case "scriptsAsked":
      return {
        ...state,
        told: { phase: "working", of: action.of, before: scriptsOf(state) },
        // Clients are known by their numbers, and those end with the reading they came from.
        said: undefined,
      };
    case "scriptsTold":
      return told.phase === "working" && told.of === action.of
        ? { ...state, told: { phase: "shown", of: action.of, view: action.view } }
        : state;
    case "clientSaid":
      return { ...state, said: action.said };
    case "scriptsSaving":
      return { ...state, saving: action.saving };
  }
}

/** The scripts the screen still knows, whatever phase it is in. */
export function scriptsOf({ told }: ScriptsState): ScriptsView | undefined {
  if (told.phase === "shown") return told.view;
  return told.phase === "working" ? told.before : undefined;
}
