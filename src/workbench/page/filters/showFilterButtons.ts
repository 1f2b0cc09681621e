import { gridView, type Box, type GridView } from "../../univer/gridView";
import type { WorkbookGrid } from "../../univer/workbookGrid";
import type { Book } from "../../workbook/book";
import type { BookChange } from "../../workbook/book/bookChange";
import { shownText } from "../../workbook/book/cellValues";
import { headedLists, type HeadedList } from "../../workbook/book/headedList";
import { drawOverGrid } from "../overGrid";
import { element } from "../pageElements";
import type { PageWords } from "../words";
import { columnMenu } from "./columnMenu";
import { openFilterMenu } from "./filterMenu";

/** Changes after which other headers may have buttons, or stand elsewhere. */
const followed: readonly BookChange["kind"][] = [
  "activated",
  "cellsChanged",
  "rowHiddenChanged",
  "sheetLook",
  "tableAdded",
  "tableChanged",
  "tableDeleted",
];

/** Narrower headers keep their text and have no button. */
const narrowest = 30;

/** A header of a list's column, and where it is drawn. */
export interface ListHeader {
  readonly list: HeadedList;
  /** 0-based within the list. */
  readonly column: number;
  readonly name: string;
  readonly box: Box;
}

/** The buttons on the page. */
export interface FilterButtons {
  /** Shows the page's other language. */
  speak(): void;
  stop(): void;
}

/**
 * Shows a button in each header of the tables and filtered lists of the sheet in front; Alt and the
 * down arrow press the one of the selected header.
 *
 * @param words - asked whenever a button or its menu is shown
 */
export function showFilterButtons(
  on: { readonly book: Book; readonly grid: WorkbookGrid },
  spreadsheet: HTMLElement,
  words: () => PageWords,
): FilterButtons {
  const { book, grid } = on;
  const layer = element("div", { class: "filter-layer" });
  spreadsheet.append(layer);
  const buttonOf = (header: ListHeader) => {
    const button = headerButton(header, words());
    button.addEventListener("click", () => openFilterMenu(button, columnMenu(on, header), words()));
    return button;
  };
  let drawn = "[]";
  const draw = () => {
    const lists = headedLists(book, book.activeSheet);
    const view = lists.length === 0 ? undefined : gridView(grid, spreadsheet);
    const headers = view === undefined ? [] : lists.flatMap((list) => headersOf(list, view));
    const buttons = headers.map(buttonOf);
    const shown = JSON.stringify(buttons.map((button) => button.outerHTML));
    if (shown === drawn) return;
    drawn = shown;
    layer.replaceChildren(...buttons);
  };
  const drawing = drawOverGrid(on, spreadsheet, { on: followed, draw });
  const pressByKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== "ArrowDown") return;
    const { rowIndex, columnIndex } = book.activeSheet.selection;
    const button = layer.querySelector<HTMLElement>(`[data-cell="${rowIndex},${columnIndex}"]`);
    if (button === null) return;
    event.preventDefault();
    event.stopPropagation();
    button.click();
  };
  spreadsheet.addEventListener("keydown", pressByKey, true);
  return {
    speak: () => drawing.draw(),
    stop: () => {
      drawing.stop();
      spreadsheet.removeEventListener("keydown", pressByKey, true);
      layer.remove();
    },
  };
}

/** Headers of a list that are in sight. */
function headersOf(list: HeadedList, { boxOf }: GridView): ListHeader[] {
  const { rowIndex, columnIndex, columnCount } = list.filter.area;
  const header = { rowIndex, columnIndex, rowCount: 1, columnCount };
  const [texts = []] = list.sheet.cells.values(header);
  return texts.flatMap((text, column) => {
    const box = boxOf(rowIndex, columnIndex + column);
    if (box === undefined || box.width < narrowest) return [];
    return [{ list, column, name: shownText(text), box }];
  });
}

const size = 16;

function headerButton({ list, column, name, box }: ListHeader, words: PageWords) {
  const { rowIndex, columnIndex } = list.filter.area;
  const isFiltered = list.filter.conditions.has(column);
  const label = words.filterColumn(name);
  const button = element("button", {
    type: "button",
    class: isFiltered ? "filter-button is-filtered" : "filter-button",
    "aria-label": label,
    "aria-haspopup": "true",
    title: label,
    // By the keyboard it is reached from its cell.
    tabindex: "-1",
    "data-cell": `${rowIndex},${columnIndex + column}`,
  });
  button.style.left = `${box.left + box.width - size - 2}px`;
  button.style.top = `${box.top + Math.max(1, box.height - size - 2)}px`;
  return button;
}
