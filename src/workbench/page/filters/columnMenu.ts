import { WireError } from "../../protocol/wireError";
import { focusGrid } from "../../univer/focusGrid";
import { forgetUndo } from "../../univer/forgetUndo";
import type { WorkbookGrid } from "../../univer/workbookGrid";
import type { Book } from "../../workbook/book";
import { filterList, sortList, textsOfColumn } from "../../workbook/book/headedList";
import type { FilterMenu } from "./filterMenu";
import type { ListHeader } from "./showFilterButtons";

/** What the menu of a header shows and does; the workbook says why when it will not. */
export function columnMenu(
  { book, grid }: { readonly book: Book; readonly grid: WorkbookGrid },
  { list, column, name }: ListHeader,
): FilterMenu {
  const criteria = list.filter.conditions.get(column);
  const texts = textsOfColumn(book, list, column);
  const shown = criteria?.filterOn === "Values" ? criteria.values?.map(String) : undefined;
  return {
    column: name,
    texts,
    isFiltered: criteria !== undefined,
    shown: new Set(shown ?? texts),
    sort: (ascending) => {
      attempt(book, () => sortList(book, list, { column, ascending }));
      forgetUndo(grid);
    },
    leave: () => focusGrid(grid),
    filter: (values) => {
      const wanted = values === undefined ? undefined : { filterOn: "Values", values };
      attempt(book, () => filterList(book, list, { column, criteria: wanted }));
    },
  };
}

function attempt(book: Book, work: () => void): void {
  try {
    work();
  } catch (refusal) {
    if (!(refusal instanceof WireError)) throw refusal;
    book.tell({ kind: "refused", code: refusal.code });
  }
}
