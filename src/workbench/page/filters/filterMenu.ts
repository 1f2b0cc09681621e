import { element } from "../pageElements";
import type { PageWords } from "../words";

/** What a column's menu shows, and what it does. */
export interface FilterMenu {
  readonly column: string;
  /** Texts of its cells, each once. */
  readonly texts: readonly string[];
  readonly isFiltered: boolean;
  /** Those that are shown now. */
  readonly shown: ReadonlySet<string>;
  readonly sort: (ascending: boolean) => void;
  /** Gives the keyboard back to the sheet. */
  readonly leave: () => void;
  /** @param shown - `undefined` for all */
  readonly filter: (shown: readonly string[] | undefined) => void;
}

/** As many values as a person reads through; the others are found by a word of theirs. */
const mostListed = 200;

/** Opens the menu of a column's header below its button; a press elsewhere closes it. */
export function openFilterMenu(button: HTMLElement, menu: FilterMenu, words: PageWords): void {
  const list = valueList(menu, words);
  const close = () => popover.hidePopover();
  const act = (work: () => void) => () => {
    close();
    work();
  };
  const clear = pressable(
    words.clearFilter,
    act(() => menu.filter(undefined)),
  );
  clear.disabled = !menu.isFiltered;
  const ok = pressable(
    words.apply,
    act(() => menu.filter(list.chosen())),
  );
  ok.className = "filter-ok";
  const popover = element(
    "form",
    { class: "filter-menu", popover: "auto", "aria-label": words.filterColumn(menu.column) },
    pressable(
      words.sortUp,
      act(() => menu.sort(true)),
    ),
    pressable(
      words.sortDown,
      act(() => menu.sort(false)),
    ),
    clear,
    ...list.elements,
    element("div", { class: "filter-actions" }, ok, pressable(words.cancel, close)),
  );
  popover.addEventListener("submit", (event) => {
    event.preventDefault();
    ok.click();
  });
  // Keys typed here are not typed into the sheet.
  popover.addEventListener("keydown", (event) => event.stopPropagation());
  popover.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    popover.remove();
    menu.leave();
  });
  document.body.append(popover);
  popover.showPopover();
  placeBelow(popover, button.getBoundingClientRect());
  popover.querySelector<HTMLElement>("button")?.focus();
}

function pressable(label: string, press: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", press);
  return button;
}

function placeBelow(popover: HTMLElement, button: DOMRect): void {
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.min(button.right - width, innerWidth - width - 8);
  const below = button.bottom + 2;
  popover.style.left = `${Math.max(8, left)}px`;
  popover.style.top = `${Math.max(8, Math.min(below, innerHeight - height - 8))}px`;
}

/** The values with a box each, and the field that finds them. */
function valueList({ texts, shown }: FilterMenu, words: PageWords) {
  const chosen = new Set(shown);
  const search = element("input", {
    type: "search",
    placeholder: words.searchValues,
    "aria-label": words.searchValues,
  });
  const values = element("ul", {});
  const found = () => {
    const wanted = search.value.trim().toLowerCase();
    return texts.filter((text) => text.toLowerCase().includes(wanted));
  };
  const choose = (some: readonly string[], isChosen: boolean) => {
    for (const text of some)
      if (isChosen) chosen.add(text);
      else chosen.delete(text);
    show();
  };
  const show = () => {
    const some = found();
    const count = some.filter((text) => chosen.has(text)).length;
    const all = checkBox(words.selectAll, count > 0, (isChosen) => choose(some, isChosen));
    all.box.indeterminate = count > 0 && count < some.length;
    const lines = some
      .slice(0, mostListed)
      .map((text) =>
        checkBox(text === "" ? words.blanks : text, chosen.has(text), (is) => choose([text], is)),
      );
    const more = some.length - mostListed;
    const focused = [...values.children].findIndex((line) => line.contains(document.activeElement));
    values.replaceChildren(
      ...[all, ...lines].map(({ line }) => line),
      ...(more > 0 ? [element("li", { class: "filter-more" }, words.moreValues(more))] : []),
    );
    if (focused >= 0) values.children[focused]?.querySelector("input")?.focus();
  };
  search.addEventListener("input", show);
  show();
  return {
    elements: [search, values],
    /** What is to be shown; `undefined` for all of it. */
    chosen: (): readonly string[] | undefined => {
      const some = found().filter((text) => chosen.has(text));
      return some.length === texts.length ? undefined : some;
    },
  };
}

function checkBox(label: string, isChecked: boolean, hear: (isChecked: boolean) => void) {
  const box = element("input", { type: "checkbox" });
  box.checked = isChecked;
  box.addEventListener("change", () => hear(box.checked));
  return { box, line: element("li", {}, element("label", {}, box, label)) };
}
