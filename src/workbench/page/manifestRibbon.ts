import type { PageLanguage } from "../univer/createUniver";

/** The add-in's group on the Home tab, as its manifest describes it. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its picture of 32 pixels, below that of the add-in. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "showPane"; readonly page: string }
    | { readonly kind: "run"; readonly functionName: string };
}

/**
 * Reads the ribbon out of a manifest.
 *
 * @param manifest - text of manifest.xml
 * @param language - words and pictures have overrides for it; else the manifest's own are shown
 */
export function manifestRibbon(manifest: string, language: PageLanguage): RibbonGroup {
  const root = new DOMParser().parseFromString(manifest, "application/xml").documentElement;
  const resource = (id: string) => resourceText(root, id, language);
  const group = named(root, "Group")[0];
  if (group === undefined) throw new Error("manifest.xml has no group on the ribbon");
  return {
    label: resource(childResource(group, "Label")),
    buttons: named(group, "Control").map((control): RibbonButton => {
      const tip = named(control, "Description")[0];
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(childResource(control, "Label")),
        tip: tip === undefined ? "" : resource(tip.getAttribute("resid") ?? ""),
        icon: pathOf(resource(iconOf(control))),
        action: actionOf(control, resource),
      };
    }),
  };
}

function actionOf(control: Element, resource: (id: string) => string): RibbonButton["action"] {
  const action = named(control, "Action")[0];
  const type = action?.getAttribute("xsi:type");
  if (action !== undefined && type === "ExecuteFunction")
    return {
      kind: "run",
      functionName: named(action, "FunctionName")[0]?.textContent.trim() ?? "",
    };
  if (action !== undefined && type === "ShowTaskpane")
    return { kind: "showPane", page: pathOf(resource(childResource(action, "SourceLocation"))) };
  throw new Error(`manifest.xml has a button whose action is ${type ?? "missing"}`);
}

function iconOf(control: Element): string {
  const images = named(control, "Image");
  const wanted = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  return wanted?.getAttribute("resid") ?? "";
}

/** The manifest names where the add-in will live; here it is served beside the workbench. */
function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}

function childResource(element: Element, name: string): string {
  const child = Array.from(element.children).find((each) => each.localName === name);
  return child?.getAttribute("resid") ?? "";
}

function resourceText(root: Element, id: string, language: PageLanguage): string {
  const entry = ["Image", "Url", "String"]
    .flatMap((name) => named(root, name))
    .find((each) => each.getAttribute("id") === id);
  const override = Array.from(entry?.children ?? []).find(
    (each) => each.getAttribute("Locale") === language,
  );
  return override?.getAttribute("Value") ?? entry?.getAttribute("DefaultValue") ?? "";
}

function named(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagNameNS("*", name));
}
