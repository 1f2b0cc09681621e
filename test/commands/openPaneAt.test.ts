import { readAskedTab, ribbonTabs } from "../../src/commands/openPaneAt";

describe("a wish in the page's address", () => {
  it.each(ribbonTabs)("names %s", (tab) => {
    expect(readAskedTab(`#${tab}`)).toEqual({ tab, isLeft: false });
    expect(readAskedTab(`#${tab}/left`)).toEqual({ tab, isLeft: true });
  });

  it.each(["", "#", "#/left", "#today", "#setup", "#setUp/right", "#results/"])(
    "is none in %j",
    (hash) => {
      expect(readAskedTab(hash)).toBeUndefined();
    },
  );
});
