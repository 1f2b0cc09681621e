import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { readWorkbookForGrid } from "../../host/xlsx/readWorkbookForGrid";
import { startAddin, type AddinFiles, type RunningAddin } from "./addin";
import { firstChoices, showChoices, type Chosen } from "./choices";
import { downloadFile } from "./downloadFile";
import { fileTrouble } from "./fileTrouble";
import { manifestAddin } from "./manifestAddin";
import { manifestRibbon, type RibbonButton } from "./manifestRibbon";
import { openBook, type OpenBook } from "./openBook";
import { elementById } from "./pageElements";
import { Pane } from "./pane";
import { showRibbon } from "./ribbon";
import { OpeningState } from "./savedBook";
import { SentenceLine } from "./sentenceLine";
import { StatusLine } from "./statusLine";
import { takeFiles } from "./takeFiles";
import { addTrySheet } from "./tryFormulas";
import { workbenchApi, type WorkbenchApi } from "./workbenchApi";
import { pageWords, type PageWords } from "./words";

declare global {
  interface Window {
    /** Only once the page is ready. */
    workbench: WorkbenchApi;
  }
}

/**
 * Starts the page: its own controls, the sample clinic, or a new workbook where the address says
 * `?open=new`, and the add-in beside it.
 */
export async function startPage(): Promise<void> {
  const manifest = await textOf("../manifest.xml");
  const { namespace, functions, page } = manifestAddin(manifest);
  const [declared, apiSets] = await Promise.all([textOf(functions), textOf("api-sets.json")]);
  // The grid is drawn on a canvas, which does not wait for fonts by itself.
  await Promise.allSettled(gridFonts.map((font) => document.fonts.load(font)));
  const files: AddinFiles = {
    functions: JSON.parse(declared) as unknown,
    namespace,
    apiSets: JSON.parse(apiSets) as AddinFiles["apiSets"],
    page,
  };
  const address = new URL(location.href);
  const workbench = new WorkbenchPage(manifest, files, firstChoices(address));
  if (address.searchParams.get("open") === "new") workbench.newFile();
  else await workbench.openSample(workbench.chosen.language);
  window.workbench = workbench.api();
}

const gridFonts = ["Calibri", "微软雅黑", "等线"].flatMap((name) => [
  `12px "${name}"`,
  `bold 12px "${name}"`,
]);

class WorkbenchPage {
  chosen: Chosen;
  private readonly manifest: string;
  private readonly pane: Pane;
  private readonly status = new StatusLine();
  private readonly files: AddinFiles;
  private readonly sentence = new SentenceLine();
  private open: OpenBook | undefined;
  private opening: OpeningState | undefined;
  /** The file the workbook came from. */
  private bytes: Uint8Array | undefined;
  private addin: RunningAddin | undefined;

  constructor(manifest: string, files: AddinFiles, chosen: Chosen) {
    this.manifest = manifest;
    this.files = files;
    this.chosen = chosen;
    this.pane = new Pane((visible) => this.addin?.host.paneShown(visible));
    takeFiles({
      words: () => this.words(),
      take: (bytes, name) => this.openFile(bytes, name),
    });
    this.speak();
  }

  api(): WorkbenchApi {
    return workbenchApi({
      openFile: async (bytes, name) => {
        const trouble = this.openFile(bytes, name);
        if (trouble !== undefined) throw new Error(trouble);
        await this.idle();
      },
      save: () => this.save(),
      book: () => this.opened(),
      host: () => this.running().host,
      idle: () => this.idle(),
    });
  }

  async openSample(language: Chosen["language"]): Promise<void> {
    const name = language === "zh-CN" ? "clinic-zh.xlsx" : "clinic-en.xlsx";
    const answer = await fetch(`sample/${name}`);
    this.openFile(new Uint8Array(await answer.arrayBuffer()), name);
    addTrySheet(this.opened(), language);
  }

  /** @returns why it cannot be opened, as it is said on the page */
  openFile(bytes: Uint8Array, name: string): string | undefined {
    const words = this.words();
    const read = readWorkbookForGrid(bytes);
    if (!read.ok) {
      const trouble = words.cannotOpen(name, fileTrouble(read.problem, this.chosen.language));
      this.status.say(trouble);
      return trouble;
    }
    const open = openBook(read.value, { name, sheetName: words.sheetName }, this.appearance());
    this.replace(open, name, bytes);
    return undefined;
  }

  newFile(): void {
    const { blankName: name, sheetName } = this.words();
    this.replace(openBook(undefined, { name, sheetName }, this.appearance()), name);
  }

  private replace(open: OpenBook, name: string, bytes?: Uint8Array): void {
    this.addin?.stop();
    this.open?.close();
    this.open = open;
    this.opening = new OpeningState(open.book, open.store, bytes);
    this.bytes = bytes;
    this.startAddin(open);
    this.sentence.follow(open);
    elementById("file-name").textContent = name;
    this.status.follow(open, () => this.words());
  }

  private choose(chosen: Chosen): void {
    this.chosen = chosen;
    this.speak();
    const { open } = this;
    if (open === undefined) return;
    open.speak(chosen.language);
    open.store.grid.api.toggleDarkMode(chosen.theme === "dark");
    this.addin?.stop();
    this.startAddin(open);
  }

  private startAddin(open: OpenBook): void {
    this.addin = startAddin(this.files, open, {
      pane: this.pane,
      chosen: this.chosen,
      onFault: (fault) => reportError(fault),
    });
  }

  private press({ action, id }: RibbonButton): void {
    if (action.kind === "showPane") this.pane.show(true);
    else void this.running().host.pressButton(action.functionName, id);
  }

  private save(): Uint8Array {
    if (this.opening === undefined) throw new Error("No workbook is open yet.");
    const saved = saveWorkbook(this.bytes, this.opening.changes());
    if (!saved.ok) throw new Error(`The file it came from is damaged: ${saved.problem.code}`);
    return saved.value;
  }

  private download(): void {
    const { name } = this.opened().book;
    downloadFile(this.save(), name);
    this.status.say(this.words().saved(name));
  }

  /** Nothing is being calculated, asked or done, and the pane says so too. */
  private async idle(): Promise<void> {
    for (;;) {
      const { store } = this.opened();
      const { host, stopped } = this.running();
      await Promise.race([stopped, host.idle().then(() => store.settled())]);
      const isBusy = this.pane.page()?.documentElement.dataset["busy"] !== undefined;
      const isSame = host === this.running().host;
      if (isSame && host.isIdle() && store.isIdle() && !isBusy) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private opened(): OpenBook {
    if (this.open === undefined) throw new Error("No workbook is open yet.");
    return this.open;
  }

  private running(): RunningAddin {
    if (this.addin === undefined) throw new Error("The add-in is not running yet.");
    return this.addin;
  }

  private speak(): void {
    const words = this.words();
    const { language, theme } = this.chosen;
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = words.title;
    elementById("title").textContent = `${words.title} – ${words.notExcel}`;
    const group = manifestRibbon(this.manifest, language);
    this.pane.speak(words, group.label);
    showChoices(words, this.chosen, (chosen) => this.choose(chosen));
    showRibbon(words, group, {
      file: {
        newFile: () => this.newFile(),
        open: () => elementById("file-picker").click(),
        save: () => this.download(),
        sampleEnglish: () => void this.openSample("en"),
        sampleChinese: () => void this.openSample("zh-CN"),
      },
      press: (button) => this.press(button),
    });
  }

  private words(): PageWords {
    return pageWords[this.chosen.language];
  }

  private appearance() {
    return { language: this.chosen.language, dark: this.chosen.theme === "dark" };
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}
