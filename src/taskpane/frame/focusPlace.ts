/** Marks where menus and dialogs open. */
export const overPaneMark = { "data-over-pane": "" };

const regions = "section, form, [role=dialog], [role=tabpanel]";
const focusable = "a[href], button, input, select, textarea, [tabindex]";

interface Gap {
  readonly inside: Node;
  readonly behind: Node | null;
}

/** Where the focus is in the pane, or was before the element that had it went away. */
export class FocusPlace {
  #element: Element | undefined;
  /** Where that element stood, once it is gone. */
  #gap: Gap | undefined;
  /** What stood around it, the nearest first. */
  #around: readonly Element[] = [];

  /** The focus came to an element; menus and dialogs lie over the pane and give it back. */
  take(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest("[data-over-pane]") !== null) return;
    this.#element = target;
    this.#gap = undefined;
    this.#around = ancestorsOf(target);
  }

  /** The focus left for the page itself: by a person's click, unless the element is out of sight. */
  leave(target: EventTarget | null): void {
    if (target === this.#element && isSeen(this.#element)) this.#element = undefined;
  }

  /** Notes where the element stood when it, or what it stands in, is taken away. */
  follow(records: readonly MutationRecord[]): void {
    for (const { target, removedNodes, previousSibling } of records)
      for (const removed of removedNodes) {
        const lost = this.#gap?.inside ?? this.#element;
        if (lost !== undefined && removed.contains(lost))
          this.#gap = { inside: target, behind: previousSibling };
      }
  }

  /** Puts the focus to what stands there now, if it went to the page. */
  restore(): void {
    const element = this.#element;
    if (element === undefined || document.activeElement !== document.body) return;
    if (isSeen(element)) focus(element);
    else this.#nearest()?.focus();
  }

  /** What comes next in the same part of the pane, else what came before, else in a larger part. */
  #nearest(): HTMLElement | undefined {
    const home = this.#around.find((one) => one.isConnected && isSeen(one));
    const gap = this.#gap;
    for (
      let region = home?.closest<HTMLElement>(regions);
      region instanceof HTMLElement;
      region = region.parentElement?.closest<HTMLElement>(regions)
    ) {
      const choices = [...region.querySelectorAll<HTMLElement>(focusable)].filter(canBeReached);
      const next = choices.find((choice) => gap === undefined || isBehind(choice, gap));
      const found = next ?? (isPanel(region) ? region : choices.at(-1));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) ancestors.push(one);
  return ancestors;
}

function isBehind(choice: Element, { inside, behind }: Gap): boolean {
  const isSiblingThere = behind?.isConnected === true;
  const position = (isSiblingThere ? behind : inside).compareDocumentPosition(choice);
  const isWithinSibling = isSiblingThere && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isWithinSibling;
}

/** A panel can be focused itself: its last control may be a long way from where the focus was. */
function isPanel(region: HTMLElement): boolean {
  return region.getAttribute("role") === "tabpanel" && region.hasAttribute("tabindex");
}

function isSeen(element: Element | undefined): boolean {
  return element !== undefined && element.getClientRects().length > 0;
}

function canBeReached(choice: HTMLElement): boolean {
  return choice.tabIndex >= 0 && !choice.matches(":disabled") && isSeen(choice);
}

function focus(element: Element): void {
  if (element instanceof HTMLElement) element.focus();
}
