import type { RibbonButton, RibbonGroup } from "./manifestRibbon";
import { element, elementById } from "./pageElements";
import type { PageWords } from "./words";

/** What the page's own buttons do, in the order they stand. */
export interface FileActions {
  readonly newFile: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly sampleEnglish: () => void;
  readonly sampleChinese: () => void;
}

/** Pictures of the page's own buttons: one path each, 24 by 24. */
const pictures: Readonly<Record<keyof FileActions, string>> = {
  newFile: "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6",
  open: "M3 6h6l2 2h10v11H3zM3 11h18",
  save: "M5 4h12l3 3v13H4V5zM8 4v5h7V4M8 20v-6h8v6",
  sampleEnglish: "M4 5h16v14H4zM4 10h16M9 10v9M4 14.5h16",
  sampleChinese: "M4 5h16v14H4zM4 10h16M15 10v9M4 14.5h16",
};

/** Shows the Home tab: the page's own file buttons, then the add-in's group. */
export function showRibbon(
  words: PageWords,
  group: RibbonGroup | undefined,
  { file, press }: { readonly file: FileActions; readonly press: (button: RibbonButton) => void },
): void {
  const own = (Object.keys(pictures) as (keyof FileActions)[]).map((name) => {
    const button = element("button", { type: "button" }, picture(pictures[name]), words[name]);
    button.addEventListener("click", file[name]);
    return button;
  });
  const groups = [groupElement(words.fileMenu, own)];
  if (group !== undefined)
    groups.push(
      groupElement(
        group.label,
        group.buttons.map((button) => addinButton(button, press)),
      ),
    );
  const ribbon = elementById("ribbon");
  ribbon.setAttribute("aria-label", words.homeTab);
  ribbon.replaceChildren(...groups);
}

function addinButton(button: RibbonButton, press: (button: RibbonButton) => void) {
  const icon = element("img", { src: button.icon, alt: "" });
  const made = element(
    "button",
    { type: "button", title: button.tip, "data-control": button.id },
    icon,
    button.label,
  );
  made.addEventListener("click", () => press(button));
  return made;
}

function groupElement(label: string, buttons: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-buttons" }, ...buttons),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
  );
}

function picture(path: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  const traits = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor" };
  for (const [name, value] of Object.entries(traits)) svg.setAttribute(name, value);
  svg.setAttribute("stroke-width", "1.4");
  svg.setAttribute("stroke-linejoin", "round");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
