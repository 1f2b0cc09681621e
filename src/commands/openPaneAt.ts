/** The pane's tabs a ribbon button can ask for. */
export type PaneTab = "setUp" | "results";

/** Heard by the pane, which lives in the same page as the ribbon's buttons. */
export const paneTabEvent = "clinic-recall:tab";

/**
 * Turns the pane to a tab, and shows the pane where Excel lets an add-in do so.
 *
 * Where it does not, the tab waits in the page's address for the pane to be opened by hand.
 */
export function openPaneAt(tab: PaneTab): void {
  location.hash = tab;
  dispatchEvent(new CustomEvent<PaneTab>(paneTabEvent, { detail: tab }));
  const shown: Promise<void> | undefined = Office.addin.showAsTaskpane();
  // Excel refuses this to add-ins from its shop; the pane then opens by its own button.
  shown.catch(() => undefined);
}
