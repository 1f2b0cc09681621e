import type { Locator } from "playwright-core";

import { atRest, type PaneAtHand } from "./paneAtHand";

/** Somebody who has a keyboard and nothing else. */
export class PaneKeys {
  readonly #at: PaneAtHand;

  constructor(at: PaneAtHand) {
    this.#at = at;
  }

  /** Comes into the pane from the workbook, as F6 does in Excel. */
  async enter(): Promise<void> {
    const frame = await this.#at.pane.frameElement();
    await frame.focus();
  }

  /** Presses keys one after the other; after each the focus must be on something in the pane. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#at.open.page.keyboard.press(key);
      await atRest(this.#at);
      await this.#at.pane.waitForFunction(
        () => document.activeElement !== null && document.activeElement !== document.body,
      );
    }
  }

  async type(text: string): Promise<void> {
    await this.#at.open.page.keyboard.type(text);
    await atRest(this.#at);
  }

  /** Goes on with Tab, or back with Shift+Tab, until the wanted control has the focus. */
  async reach(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if (await this.hasFocus(wanted)) return;
      await this.#at.open.page.keyboard.press(key);
    }
    throw new Error(`${String(wanted)} is not reached; the focus is on ${await this.focused()}`);
  }

  async hasFocus(wanted: Locator): Promise<boolean> {
    const [element] = await wanted.elementHandles();
    return element === undefined
      ? false
      : element.evaluate((found) => found === document.activeElement);
  }

  /** What has the focus: its name, as a reader would say it. */
  focused(): Promise<string> {
    return this.#at.pane.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "nothing";
    });
  }
}

/** More stops than any screen has before what is looked for. */
const mostPresses = 90;
