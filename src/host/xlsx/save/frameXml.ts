import { escapeXml } from "../write/escapeText";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import { areaText } from "./cellXml";
import { fileFormula } from "./fileFormula";
import { filterXml } from "./filterXml";
import type { LookBook } from "./lookBook";
import { printXml } from "./printXml";
import type { SheetTraits } from "./savedWorkbook";

/** What takes the place of elements around a sheet's rows, by their names; "" takes them away. */
export type FrameElements = ReadonlyMap<string, string>;

type Tag = (name: string, attributes: string, inside?: string) => string;

/** Writes the traits of a sheet that changed. */
export function frameElements(
  traits: SheetTraits,
  root: XmlElement,
  looks: LookBook,
): FrameElements {
  const tag: Tag = (name, attributes, inside = "") => {
    const opening = attributes === "" ? root.prefix + name : `${root.prefix}${name} ${attributes}`;
    return inside === "" ? `<${opening}/>` : `<${opening}>${inside}</${root.prefix}${name}>`;
  };
  const elements = new Map<string, string>();
  const { columns, filter, merges, validations, conditions, isProtected, print } = traits;
  if (traits.freeze !== undefined || traits.showGridlines !== undefined)
    elements.set("sheetViews", viewXml(traits, root, tag));
  if (traits.tabColor !== undefined || print !== undefined)
    elements.set("sheetPr", propertiesXml(traits, root, tag));
  if (columns !== undefined) elements.set("cols", columnsXml(columns, root, tag));
  if (filter !== undefined)
    elements.set("autoFilter", filter === null ? "" : filterXml(filter, root.prefix));
  if (merges !== undefined)
    elements.set(
      "mergeCells",
      list(
        "mergeCells",
        merges.map((area) => tag("mergeCell", `ref="${areaText(area)}"`)),
        tag,
      ),
    );
  if (validations !== undefined) elements.set("dataValidations", validationsXml(validations, tag));
  if (conditions !== undefined)
    elements.set("conditionalFormatting", conditionsXml(conditions, looks, tag));
  if (isProtected !== undefined)
    elements.set(
      "sheetProtection",
      isProtected ? tag("sheetProtection", 'sheet="1" objects="1" scenarios="1"') : "",
    );
  if (print !== undefined) for (const [name, xml] of printXml(print, tag)) elements.set(name, xml);
  return elements;
}

function list(name: string, entries: readonly string[], tag: Tag): string {
  return entries.length === 0 ? "" : tag(name, `count="${entries.length}"`, entries.join(""));
}

function viewXml(traits: SheetTraits, root: XmlElement, tag: Tag): string {
  const before = listed(root, "sheetViews", "sheetView")[0];
  const { rows, columns } = traits.freeze ?? frozenBefore(before);
  const shown = traits.showGridlines ?? (before && attributeOf(before, "showGridLines")) !== "0";
  const kept = (before?.attributes ?? []).filter(({ name }) => name !== "showGridLines");
  const attributes = kept.map(
    ({ prefix, name, value }) => `${prefix}${name}="${escapeXml(value)}"`,
  );
  if (!kept.some(({ name }) => name === "workbookViewId")) attributes.push('workbookViewId="0"');
  if (!shown) attributes.unshift('showGridLines="0"');
  const pane =
    rows === 0 && columns === 0
      ? ""
      : tag(
          "pane",
          (columns > 0 ? `xSplit="${columns}" ` : "") +
            (rows > 0 ? `ySplit="${rows}" ` : "") +
            `topLeftCell="${areaText({ firstRowIndex: rows, lastRowIndex: rows, firstColumnIndex: columns, lastColumnIndex: columns })}" ` +
            `activePane="${rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight"}" ` +
            'state="frozen"',
        );
  return tag("sheetViews", "", tag("sheetView", attributes.join(" "), pane));
}

function frozenBefore(view: XmlElement | undefined): { rows: number; columns: number } {
  const pane = childOf(view, "pane");
  const count = (name: string) => Number((pane && attributeOf(pane, name)) ?? "0");
  return { rows: count("ySplit"), columns: count("xSplit") };
}

function propertiesXml(traits: SheetTraits, root: XmlElement, tag: Tag): string {
  const before = childOf(root, "sheetPr");
  const attributes = (before?.attributes ?? []).map(
    ({ prefix, name, value }) => `${prefix}${name}="${escapeXml(value)}"`,
  );
  const { tabColor, print } = traits;
  const colorBefore = childOf(before, "tabColor")?.attributes[0];
  const color =
    tabColor === undefined
      ? colorBefore === undefined
        ? ""
        : tag("tabColor", `${colorBefore.name}="${escapeXml(colorBefore.value)}"`)
      : tabColor === ""
        ? ""
        : tag("tabColor", `rgb="FF${tabColor.replace("#", "").toUpperCase()}"`);
  const fits = print?.fitToWidth !== undefined || print?.fitToHeight !== undefined;
  const hadFit = childOf(before, "pageSetUpPr") !== undefined && print === undefined;
  const fit = fits || hadFit ? tag("pageSetUpPr", 'fitToPage="1"') : "";
  return tag("sheetPr", attributes.join(" "), color + fit);
}

/** Columns with a style keep it: what a file says of looks is not in the traits. */
function columnsXml(
  columns: NonNullable<SheetTraits["columns"]>,
  root: XmlElement,
  tag: Tag,
): string {
  const styled = listed(root, "cols", "col").filter(
    (each) => attributeOf(each, "style") !== undefined,
  );
  const styleAt = (index: number) =>
    styled.find(
      (each) =>
        Number(attributeOf(each, "min")) - 1 <= index &&
        Number(attributeOf(each, "max")) - 1 >= index,
    );
  const entries = columns.map(({ first, last, characters, hidden }) => {
    const style = attributeOf(styleAt(first) ?? root, "style");
    return tag(
      "col",
      `min="${first + 1}" max="${last + 1}" width="${characters ?? 9.140625}"` +
        (style === undefined ? "" : ` style="${style}"`) +
        (hidden ? ' hidden="1"' : "") +
        (characters === undefined ? "" : ' customWidth="1"'),
    );
  });
  return entries.length === 0 ? "" : tag("cols", "", entries.join(""));
}

function validationsXml(rules: NonNullable<SheetTraits["validations"]>, tag: Tag): string {
  const entries = rules.map((rule) => {
    const text = (name: string, value: string) =>
      value === "" ? "" : ` ${name}="${escapeXml(value)}"`;
    const formula = (name: string, value: string) =>
      value === "" ? "" : tag(name, "", escapeXml(fileFormula(value)));
    return tag(
      "dataValidation",
      `type="${rule.type}" errorStyle="${rule.errorStyle}" operator="${rule.operator}"` +
        (rule.allowBlank ? ' allowBlank="1"' : "") +
        (rule.prompt === "" ? "" : ' showInputMessage="1"') +
        (rule.showError ? ' showErrorMessage="1"' : "") +
        text("errorTitle", rule.errorTitle) +
        text("error", rule.error) +
        text("promptTitle", rule.promptTitle) +
        text("prompt", rule.prompt) +
        ` sqref="${rule.areas.map(areaText).join(" ")}"`,
      formula("formula1", rule.formula1) + formula("formula2", rule.formula2),
    );
  });
  return list("dataValidations", entries, tag);
}

function conditionsXml(
  conditions: NonNullable<SheetTraits["conditions"]>,
  looks: LookBook,
  tag: Tag,
): string {
  return conditions
    .map((condition, index) => {
      const { type, operator, text, stopIfTrue } = condition;
      const rule = tag(
        "cfRule",
        `type="${type}" dxfId="${looks.conditionLook(condition)}" priority="${index + 1}"` +
          (stopIfTrue ? ' stopIfTrue="1"' : "") +
          (operator === "" ? "" : ` operator="${operator}"`) +
          (text === undefined ? "" : ` text="${escapeXml(text)}"`),
        condition.formulas
          .map((formula) => tag("formula", "", escapeXml(fileFormula(formula))))
          .join(""),
      );
      return tag(
        "conditionalFormatting",
        `sqref="${condition.areas.map(areaText).join(" ")}"`,
        rule,
      );
    })
    .join("");
}
