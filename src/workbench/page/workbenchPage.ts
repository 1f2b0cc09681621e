import { readWorkbookForGrid } from "../../host/xlsx/readWorkbookForGrid";
import { showChoices, type Chosen } from "./choices";
import { fileTrouble } from "./fileTrouble";
import { manifestRibbon, type RibbonButton } from "./manifestRibbon";
import { openBook, type OpenBook } from "./openBook";
import { elementById } from "./pageElements";
import { Pane } from "./pane";
import { showRibbon } from "./ribbon";
import { StatusLine } from "./statusLine";
import { takeFiles } from "./takeFiles";
import { pageWords, type PageWords } from "./words";

/** Starts the page: its own controls, the sample clinic, the add-in beside it. */
export async function startPage(): Promise<void> {
  const manifest = await textOf("../manifest.xml");
  const page = new WorkbenchPage(manifest);
  await page.openSample(page.chosen.language);
}

class WorkbenchPage {
  chosen: Chosen = {
    language: navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en",
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    apiLevel: "latest",
    host: "desktop",
  };
  private readonly manifest: string;
  private readonly pane: Pane;
  private readonly status = new StatusLine();
  private open: OpenBook | undefined;
  private fileName = "";

  constructor(manifest: string) {
    this.manifest = manifest;
    this.pane = new Pane(() => undefined);
    takeFiles({
      words: () => this.words(),
      take: (bytes, name) => this.openFile(bytes, name),
    });
    this.speak();
  }

  async openSample(language: Chosen["language"]): Promise<void> {
    const name = language === "zh-CN" ? "clinic-zh.xlsx" : "clinic-en.xlsx";
    const answer = await fetch(`sample/${name}`);
    this.openFile(new Uint8Array(await answer.arrayBuffer()), name);
  }

  openFile(bytes: Uint8Array, name: string): void {
    const words = this.words();
    const read = readWorkbookForGrid(bytes);
    if (!read.ok) {
      this.status.say(words.cannotOpen(name, fileTrouble(read.problem, this.chosen.language)));
      return;
    }
    this.replace(
      openBook(read.value, { name, sheetName: words.sheetName }, this.appearance()),
      name,
    );
  }

  private newFile(): void {
    const { blankName: name, sheetName } = this.words();
    this.replace(openBook(undefined, { name, sheetName }, this.appearance()), name);
  }

  private replace(open: OpenBook, name: string): void {
    this.open?.close();
    this.open = open;
    this.fileName = name;
    elementById("file-name").textContent = name;
    this.status.follow(open, () => this.words());
  }

  private choose(chosen: Chosen): void {
    this.chosen = chosen;
    this.speak();
    this.open?.store.speak(chosen.language === "zh-CN");
    this.open?.store.grid.api.toggleDarkMode(chosen.theme === "dark");
  }

  private press(button: RibbonButton): void {
    if (button.action.kind === "showPane") this.pane.show(true);
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
        save: () => undefined,
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
