/** The pane's tabs a ribbon button can ask for. */
export const ribbonTabs = ["setUp", "results"] as const;
export type RibbonTab = (typeof ribbonTabs)[number];

/** What a ribbon button asks of the pane. */
export interface AskedTab {
  readonly tab: RibbonTab;
  /** Excel could not show the pane, which was opened later and by hand: it is to say so. */
  readonly isLeft: boolean;
}

/** Heard by the pane, which lives in the same page as the ribbon's buttons. */
export const askedTabEvent = "clinic-recall:tab";

/**
 * Turns the pane to a tab, and shows the pane where Excel lets an add-in do so.
 *
 * Where it does not, the wish waits in the page's address for the pane to be opened by hand.
 */
export function openPaneAt(tab: RibbonTab): void {
  leaveWish({ tab, isLeft: false });
  void showPane().then((isShown) => {
    if (!isShown) leaveWish({ tab, isLeft: true });
  });
}

/** Excel refuses this to add-ins from its shop, or takes it and does nothing. */
async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return document.visibilityState === "visible";
  } catch {
    return false;
  }
}

const leftMark = "/left";

function leaveWish({ tab, isLeft }: AskedTab): void {
  location.hash = isLeft ? `${tab}${leftMark}` : tab;
  dispatchEvent(new Event(askedTabEvent));
}

/**
 * Takes the wish out of the page's address: heard once, a pane that starts again opens where it was.
 *
 * @returns `undefined` when no button asked for anything
 */
export function takeAskedTab(): AskedTab | undefined {
  const asked = readAskedTab(location.hash);
  if (asked !== undefined) location.hash = "";
  return asked;
}

/**
 * A wish as it stands in the page's address.
 *
 * @example
 * readAskedTab("#setUp") // => { tab: "setUp", isLeft: false }
 * readAskedTab("#results/left") // => { tab: "results", isLeft: true }
 * readAskedTab("#") // => undefined
 */
export function readAskedTab(hash: string): AskedTab | undefined {
  const said = hash.slice(1);
  const isLeft = said.endsWith(leftMark);
  const name = isLeft ? said.slice(0, -leftMark.length) : said;
  const tab = ribbonTabs.find((known) => known === name);
  return tab === undefined ? undefined : { tab, isLeft };
}
