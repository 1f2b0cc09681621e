import type { OpenBook } from "./openBook";
import { elementById } from "./pageElements";

/** The line below the grid: what is wrong in the selected cell, as Excel says it beside an error. */
export class SentenceLine {
  private readonly place = elementById("sentence");

  follow({ book, store }: OpenBook): void {
    const show = () => {
      const { id, selection } = book.activeSheet;
      const sentence = store.sentence(id, selection.rowIndex, selection.columnIndex);
      this.place.hidden = sentence === undefined;
      this.place.textContent = sentence ?? "";
    };
    show();
    book.onChange(({ kind }) => {
      if (kind === "selected" || kind === "activated" || kind === "calculated") show();
    });
  }
}
