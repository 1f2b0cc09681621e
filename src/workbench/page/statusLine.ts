import type { OpenBook } from "./openBook";
import { elementById } from "./pageElements";
import type { PageWords } from "./words";

const sayingLasts = 8000;
const lookedAtEvery = 200;

/** The line at the foot: what the spreadsheet is doing, and what was said last. */
export class StatusLine {
  private readonly place = elementById("status");
  private readonly saying = elementById("status-right");
  private watching: number | undefined;

  /** Shows a sentence for a while. */
  say(sentence: string): void {
    this.saying.textContent = sentence;
    setTimeout(() => {
      if (this.saying.textContent === sentence) this.saying.textContent = "";
    }, sayingLasts);
  }

  /** Follows a workbook's calculations, and says what it refuses. */
  follow({ store, book }: OpenBook, words: () => PageWords): void {
    clearInterval(this.watching);
    const look = () => {
      const { ready, calculating, editing } = words();
      const shown = book.editing ? editing : store.isIdle() ? ready : calculating;
      if (this.place.textContent !== shown) this.place.textContent = shown;
    };
    this.watching = window.setInterval(look, lookedAtEvery);
    look();
    book.onChange((change) => {
      if (change.kind === "refused") this.say(words().refused(change.code));
    });
  }
}
