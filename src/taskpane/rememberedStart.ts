import { languages, type Language } from "../core/clients/language";
import { remembered } from "./remembered";
import { appearances, paneTabs, type Appearance, type PaneTab } from "./state/paneState";

/** What the pane opens with, as it was last chosen. */
export interface RememberedStart {
  readonly language: Language | undefined;
  readonly appearance: Appearance;
  /** The last tab of this session; `undefined` the first time. */
  readonly tab: PaneTab | undefined;
}

/** Reads back what `remember` kept; anything else that stands there is left aside. */
export function rememberedStart(): RememberedStart {
  return {
    language: oneOf(languages, remembered("localStorage", "language")),
    appearance: oneOf(appearances, remembered("localStorage", "appearance")) ?? "asExcel",
    tab: oneOf(paneTabs, remembered("sessionStorage", "tab")),
  };
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  kept: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === kept);
}
