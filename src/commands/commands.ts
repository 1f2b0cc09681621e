import { openPaneAt, type RibbonTab } from "./openPaneAt";

// At the top level and before any interface code: Excel asks for them as soon as the page is read.
if (typeof Office !== "undefined") {
  Office.actions.associate("checkWorkbook", command("setUp"));
  Office.actions.associate("showResults", command("results"));
}

/** A ribbon button that turns the pane to one of its tabs. */
function command(tab: RibbonTab): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    // First of all: the button stays pressed, on the Mac for good, until Excel hears this.
    event.completed();
    openPaneAt(tab);
  };
}
