import type { PaneState } from "./paneState";

/** The name that stands beside a change: who said so in the pane; blank while nobody has. */
export function signedBy({ caller }: Pick<PaneState, "caller">): string {
  return caller?.trim() ?? "";
}
