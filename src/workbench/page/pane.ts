import { element, elementById } from "./pageElements";
import type { PageWords } from "./words";

const usualWidth = 350;
const narrowest = 240;
const step = 20;

/** The add-in's pane at the right: its frame, its width, whether it is shown. */
export class Pane {
  private frame = element("iframe", { title: "" });
  private readonly place = elementById("pane");
  private readonly splitter = elementById("splitter");
  private readonly heading = element("h2");
  private readonly closing = element("button", { type: "button" }, "✕");
  private readonly onVisible: (visible: boolean) => void;

  constructor(onVisible: (visible: boolean) => void) {
    this.onVisible = onVisible;
    const head = element("div", { class: "pane-head" }, this.heading, this.closing);
    this.place.replaceChildren(head, this.frame);
    this.closing.addEventListener("click", () => this.show(false));
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.splitter.addEventListener("keydown", (event) => this.stepBy(event));
    this.setWidth(usualWidth);
  }

  speak(words: PageWords, name: string): void {
    this.heading.textContent = name;
    this.frame.title = name;
    this.closing.setAttribute("aria-label", words.closePane);
    this.closing.title = words.closePane;
    this.splitter.setAttribute("aria-label", words.paneWidth);
  }

  /** An empty frame in the place of the one before. */
  newFrame(): HTMLIFrameElement {
    const frame = element("iframe", { title: this.frame.title });
    this.frame.replaceWith(frame);
    this.frame = frame;
    return frame;
  }

  /** The page in the frame, as far as it may be looked into. */
  page(): Document | null {
    return this.frame.contentDocument;
  }

  isShown(): boolean {
    return !this.place.hidden;
  }

  show(visible: boolean): void {
    if (visible === this.isShown()) return;
    this.place.hidden = !visible;
    this.splitter.hidden = !visible;
    this.onVisible(visible);
  }

  private drag(down: PointerEvent): void {
    const start = this.place.getBoundingClientRect().width;
    document.body.classList.add("is-resizing");
    this.splitter.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => this.setWidth(start + down.clientX - event.clientX);
    const stop = () => {
      document.body.classList.remove("is-resizing");
      this.splitter.removeEventListener("pointermove", move);
    };
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("pointerup", stop, { once: true });
    this.splitter.addEventListener("pointercancel", stop, { once: true });
    down.preventDefault();
  }

  private stepBy(event: KeyboardEvent): void {
    const width = this.place.getBoundingClientRect().width;
    const steps: Readonly<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step };
    const by = steps[event.key];
    if (by === undefined && event.key !== "Home") return;
    this.setWidth(by === undefined ? usualWidth : width + by);
    event.preventDefault();
  }

  private setWidth(wanted: number): void {
    const widest = Math.max(narrowest, window.innerWidth * 0.7);
    const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    this.place.style.width = `${width}px`;
    this.splitter.setAttribute("aria-valuenow", String(width));
    this.splitter.setAttribute("aria-valuemin", String(narrowest));
    this.splitter.setAttribute("aria-valuemax", String(Math.round(widest)));
  }
}
