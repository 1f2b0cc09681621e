import type { GridWorkbook } from "../../host/xlsx/grid/gridWorkbook";
import { createUniver, type PageLanguage } from "../univer/createUniver";
import { emptySheet } from "../univer/emptySheet";
import { gridSnapshot } from "../univer/gridSnapshot";
import { showBook } from "../univer/showBook";
import { UniverStore } from "../univer/univerStore";
import { createBook, sheetId, type Book } from "../workbook/book";
import { showCharts } from "./charts/showCharts";
import { fillBook } from "./fillBook";
import { showFilterButtons } from "./filters/showFilterButtons";
import { elementById } from "./pageElements";
import { pageWords } from "./words";

/** A workbook on the page. */
export interface OpenBook {
  readonly book: Book;
  readonly store: UniverStore;
  /** Changes the words of the spreadsheet and of what lies over it. */
  speak(language: PageLanguage): void;
  /** Takes it off the page. */
  close(): void;
}

/** How the spreadsheet is to look. */
export interface Appearance {
  readonly language: PageLanguage;
  readonly dark: boolean;
}

/**
 * Shows a workbook in a new spreadsheet.
 *
 * @param file - what was read; `undefined` for a new workbook of one sheet called `sheetName`
 */
export function openBook(
  file: GridWorkbook | undefined,
  { name, sheetName }: { readonly name: string; readonly sheetName: string },
  { language, dark }: Appearance,
): OpenBook {
  const place = elementById("spreadsheet");
  place.replaceChildren();
  const container = document.createElement("div");
  container.style.height = "100%";
  place.append(container);
  const { univer, api } = createUniver(container, language);
  api.toggleDarkMode(dark);
  const names = file?.sheets.map((sheet) => sheet.name) ?? [sheetName];
  const ids = names.map((_, index) => sheetId(index + 1));
  api.createWorkbook(
    file === undefined ? blankSnapshot(ids, sheetName, name) : gridSnapshot(file, ids, name),
  );
  const store = new UniverStore(api, univer.__getInjector());
  const book = createBook(store, {
    name,
    sheetNames: names,
    date1904: file?.dateSystem === 1904,
    readOnly: file?.isReadOnlyRecommended === true,
  });
  if (file !== undefined) fillBook(book, file);
  showBook(store.grid, book);
  const hideCharts = showCharts(book, store.grid, place);
  let words = pageWords[language];
  const filters = showFilterButtons({ book, grid: store.grid }, place, () => words);
  const speak = (spoken: PageLanguage) => {
    store.speak(spoken === "zh-CN");
    words = pageWords[spoken];
    filters.speak();
  };
  const close = () => {
    hideCharts();
    filters.stop();
    // Univer checks the drop-downs of sheets at the back when it is idle.
    requestIdleCallback(() => univer.dispose());
  };
  return { book, store, speak, close };
}

function blankSnapshot(ids: readonly string[], sheetName: string, name: string) {
  const [id = "sheet"] = ids;
  return { id: "workbook", name, sheetOrder: [id], sheets: { [id]: emptySheet(id, sheetName) } };
}
