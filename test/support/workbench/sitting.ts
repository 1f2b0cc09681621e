import type { FrameLocator, Locator } from "playwright-core";

import type { Language } from "../../../src/core/clients/language";
import { frameWords } from "../../../src/wording/pane/frameWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import type { PaneTab } from "../../../src/taskpane/state/paneState";
import type { FaultRule } from "../../../src/workbench/protocol/requestFaults";
import type { CellContent } from "../../../src/workbench/workbook/cellStore";
import type { OpenWorkbench } from "./openWorkbench";
import { photographPane } from "./panePictures";

type Role = Parameters<FrameLocator["getByRole"]>[0];

/** Rows of a sheet below its headings, by heading. */
export type SheetRecord = Readonly<Record<string, CellContent | null>>;

/** So often Excel is seen to do nothing before time flies: an answer is on its way for a moment. */
const looksBeforeAJump = 8;

/**
 * A person before a workbook with the pane beside it. She presses what she can name, types, and
 * reads; cells she types into and reads as in any spreadsheet.
 */
export class Sitting {
  readonly open: OpenWorkbench;
  readonly language: Language;
  private told = 0;

  constructor(open: OpenWorkbench, language: Language) {
    this.open = open;
    this.language = language;
  }

  /** The add-in's pane, whichever frame it is in by now. */
  get pane(): FrameLocator {
    return this.open.page.frameLocator("#pane iframe");
  }

  /** Something in the pane, by its role and its whole name, or a part of it that is given. */
  the(role: Role, name: string | RegExp): Locator {
    return this.pane.getByRole(role, typeof name === "string" ? { name, exact: true } : { name });
  }

  /** Waits for what unfolds or changes its colours: it is pale for a moment. */
  async untilStill(): Promise<void> {
    const pane = await this.open.pane();
    await pane.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await pane.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
  }

  /** Waits until nothing is asked, calculated or done. */
  rest(): Promise<void> {
    return this.open.idle();
  }

  async press(name: string | RegExp, role: Role = "button"): Promise<void> {
    await this.the(role, name).click();
    await this.rest();
  }

  toTab(tab: PaneTab): Promise<void> {
    return this.press(frameWords(this.language).tabs[tab], "tab");
  }

  /** Goes to Today and makes its call sheet, for the first time or once more. */
  async makeSheet(): Promise<void> {
    await this.toTab("today");
    const { make, head } = todayWords(this.language);
    const first = this.the("button", make);
    await first.or(this.the("button", head.more)).first().waitFor();
    if (await first.isVisible()) {
      await this.press(make);
      return;
    }
    await this.press(head.more);
    await this.press(head.makeAgain, "menuitem");
  }

  /** Everything the pane says at the moment. */
  async says(): Promise<string> {
    return (await this.pane.locator("body").innerText()).replace(/\s+/g, " ");
  }

  /** Types a text into a field, in place of what stands there. */
  async fill(role: Role, name: string | RegExp, text: string): Promise<void> {
    await this.the(role, name).fill(text);
    await this.rest();
  }

  /** Types keys with the focus where it is. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.open.page.keyboard.press(key);
    await this.rest();
  }

  /** Does something for which nobody has the patience: waits are over once Excel does nothing. */
  async whileTimeFlies(work: () => Promise<void>): Promise<void> {
    const { page } = this.open;
    const working = work().then(() => "done");
    const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
    for (let quietLooks = 0; (await Promise.race([working, moment()])) !== "done"; ) {
      quietLooks = (await page.evaluate(() => window.workbench.isAtWork())) ? 0 : quietLooks + 1;
      if (quietLooks < looksBeforeAJump) continue;
      await page.context().clock.fastForward(5_000);
      quietLooks = 0;
    }
  }

  /** Another day by the page's clock; the pane looks at it when it comes to the front. */
  async setToday(today: string): Promise<void> {
    await this.open.page.context().clock.setFixedTime(new Date(`${today}T09:00:00+08:00`));
  }

  async openFile(bytes: Uint8Array, name = "clinic.xlsx"): Promise<void> {
    const { page } = this.open;
    await page.setInputFiles("#file-picker", { name, mimeType: "", buffer: Buffer.from(bytes) });
    await page.waitForFunction(
      (wanted) => document.getElementById("file-name")?.textContent === wanted,
      name,
    );
    await this.open.pane();
    await this.rest();
  }

  /** The file as it would be saved now. */
  async save(): Promise<Uint8Array> {
    const text = await this.open.page.evaluate(() => {
      const bytes = window.workbench.save();
      let letters = "";
      for (let from = 0; from < bytes.length; from += 8192)
        letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
      return btoa(letters);
    });
    return new Uint8Array(Buffer.from(text, "base64"));
  }

  sheets(): Promise<string[]> {
    return this.open.page.evaluate(() => window.workbench.sheets());
  }

  values(sheet: string, area: string): Promise<(CellContent | null)[][]> {
    return this.open.page.evaluate(
      (address) => window.workbench.values(address),
      `${quoted(sheet)}!${area}`,
    );
  }

  async typeInto(sheet: string, cell: string, value: CellContent | null): Promise<void> {
    await this.open.page.evaluate(
      ([address, content]) => window.workbench.setCell(address, content),
      [`${quoted(sheet)}!${cell}`, value] as const,
    );
    await this.rest();
  }

  /** Chooses a cell in a sheet, as a click into it does. */
  async choose(sheet: string, cell: string): Promise<void> {
    await this.open.page.evaluate(
      (address) => window.workbench.select(address),
      `${quoted(sheet)}!${cell}`,
    );
    await this.rest();
  }

  /** Address of the cell that is chosen, with its sheet. */
  async chosenCell(): Promise<string> {
    const frame = await this.open.pane();
    return frame.evaluate(() =>
      Excel.run(async (context) => {
        const chosen = context.workbook.getSelectedRange();
        chosen.load({ address: true });
        await context.sync();
        return chosen.address;
      }),
    );
  }

  /** Presses one of the add-in's buttons on the ribbon. */
  async pressRibbon(name: string): Promise<void> {
    const ribbon = this.open.page.locator("#ribbon");
    await ribbon.getByRole("button", { name, exact: true }).last().click();
    await this.rest();
  }

  /** The rows of our table on a sheet, by heading; none where there is no such sheet. */
  async records(sheet: string, firstHeading: string): Promise<readonly SheetRecord[]> {
    return (await this.table(sheet, firstHeading)).rows;
  }

  /** Address of a cell of our table: under a heading, in the row whose first column says this. */
  async cellUnder(
    { sheet, firstHeading }: { readonly sheet: string; readonly firstHeading: string },
    { key, heading }: { readonly key: CellContent; readonly heading: string },
  ): Promise<string> {
    const { headings, rows, headerSheetRow } = await this.table(sheet, firstHeading);
    const at = rows.findIndex((row) => row[firstHeading] === key);
    const column = headings.indexOf(heading);
    if (at < 0 || column < 0) throw new Error(`no ${heading} of ${String(key)} on ${sheet}`);
    return `${String.fromCharCode("A".charCodeAt(0) + column)}${headerSheetRow + 1 + at}`;
  }

  /** Does something as an add-in of somebody else's would: what only Excel's own menus do. */
  async inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
    const frame = await this.open.pane();
    await frame.evaluate(
      `Excel.run(async (context) => { (${work.toString()})(context); await context.sync(); })`,
    );
    await this.rest();
  }

  /** Pictures of the pane, where somebody wants them. */
  photograph(name: string): Promise<void> {
    return photographPane(this.open.page, name);
  }

  fault(rule: FaultRule): Promise<void> {
    return this.open.page.evaluate((wanted) => window.workbench.fault(wanted), rule);
  }

  /** What went wrong so far, and which members were asked for in vain. */
  async troubles(): Promise<{ readonly troubles: readonly string[]; readonly missing: string[] }> {
    const missing = await this.open.page.evaluate(() => window.workbench.missing());
    return { troubles: this.open.troubles().slice(this.told), missing };
  }

  /** What went wrong so far has been looked at. */
  forgive(): void {
    this.told = this.open.troubles().length;
  }

  end(): Promise<void> {
    return this.open.close();
  }

  private async table(sheet: string, firstHeading: string) {
    if (!(await this.sheets()).includes(sheet))
      return { headings: [], rows: [], headerSheetRow: 0 };
    const cells = await this.values(sheet, "A1:P400");
    const header = cells.findIndex(([first]) => first === firstHeading);
    if (header < 0) throw new Error(`${sheet} has no heading ${firstHeading}`);
    const headings = (cells[header] ?? []).map(String);
    const below = cells.slice(header + 1);
    const end = below.findIndex(([first]) => first === "" || first === null);
    const rows = (end < 0 ? below : below.slice(0, end)).map((row) =>
      Object.fromEntries(
        headings.flatMap((heading, column) =>
          heading === "" ? [] : [[heading, row[column] ?? null]],
        ),
      ),
    );
    return { headings, rows, headerSheetRow: header + 1 };
  }
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
