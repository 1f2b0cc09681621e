import type { CellArea } from "../../../intake/sheets/workbookCells";
import type { Relationship } from "../package/relationships";
import { readArea } from "../read/cellAddress";
import { unescapeExcel } from "../xml/unescapeXml";
import { attributeOf, childOf, isTrue, listed, relationshipId } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import { gridFilter } from "./gridFilter";
import type {
  GridCondition,
  GridHyperlink,
  GridLine,
  GridSheet,
  GridValidation,
} from "./gridWorkbook";

/** What conditions look like where they hold, by the number rules give. */
export type ConditionLooks = readonly Pick<GridCondition, "fillColor" | "fontColor" | "bold">[];

/** What stands around a sheet's rows. */
export type FrameTraits = Pick<
  GridSheet,
  | "columnLooks"
  | "freeze"
  | "showGridlines"
  | "filter"
  | "validations"
  | "conditions"
  | "hyperlinks"
  | "isProtected"
>;

/**
 * Reads what a worksheet part says besides its rows.
 *
 * @param root - the part without its rows
 */
export function frameTraits(
  root: XmlElement,
  relationships: readonly Relationship[],
  conditionLooks: ConditionLooks,
): FrameTraits {
  const view = listed(root, "sheetViews", "sheetView")[0];
  const pane = childOf(view, "pane");
  const frozen = pane !== undefined && attributeOf(pane, "state")?.startsWith("frozen") === true;
  const protection = childOf(root, "sheetProtection");
  return {
    columnLooks: listed(root, "cols", "col").map(columnLook),
    freeze: {
      rows: frozen ? Number(attributeOf(pane, "ySplit") ?? "0") : 0,
      columns: frozen ? Number(attributeOf(pane, "xSplit") ?? "0") : 0,
    },
    showGridlines: view === undefined || attributeOf(view, "showGridLines") !== "0",
    filter: gridFilter(childOf(root, "autoFilter")),
    validations: listed(root, "dataValidations", "dataValidation").map(validation),
    conditions: conditions(root, conditionLooks),
    hyperlinks: listed(root, "hyperlinks", "hyperlink").flatMap((link) =>
      hyperlink(link, relationships),
    ),
    isProtected: protection !== undefined && isTrue(protection, "sheet"),
  };
}

function columnLook(column: XmlElement): GridLine {
  const style = attributeOf(column, "style");
  const width = Number(attributeOf(column, "width") ?? "NaN");
  return {
    first: Number(attributeOf(column, "min")) - 1,
    last: Number(attributeOf(column, "max")) - 1,
    size: width >= 0 ? width : undefined,
    hidden: isTrue(column, "hidden"),
    look: style === undefined || style === "0" ? undefined : Number(style),
  };
}

/** Areas of a `sqref`, which are parted by spaces. */
function areasOf(element: XmlElement): CellArea[] {
  return (attributeOf(element, "sqref") ?? "").split(/\s+/).flatMap((text) => {
    const area = readArea(text);
    return area === undefined ? [] : [area];
  });
}

function validation(rule: XmlElement): GridValidation {
  const text = (name: string) => unescapeExcel(attributeOf(rule, name) ?? "");
  return {
    areas: areasOf(rule),
    type: attributeOf(rule, "type") ?? "none",
    operator: attributeOf(rule, "operator") ?? "between",
    formula1: childOf(rule, "formula1")?.text ?? "",
    formula2: childOf(rule, "formula2")?.text ?? "",
    errorStyle: attributeOf(rule, "errorStyle") ?? "stop",
    allowBlank: isTrue(rule, "allowBlank"),
    showError: isTrue(rule, "showErrorMessage"),
    errorTitle: text("errorTitle"),
    error: text("error"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
  };
}

function conditions(root: XmlElement, looks: ConditionLooks): GridCondition[] {
  return root.children
    .filter((child) => child.name === "conditionalFormatting")
    .flatMap((format) =>
      format.children
        .filter((child) => child.name === "cfRule")
        .map((rule): GridCondition => {
          const rank = attributeOf(rule, "rank");
          const look = looks[Number(attributeOf(rule, "dxfId") ?? "-1")];
          return {
            areas: areasOf(format),
            type: attributeOf(rule, "type") ?? "",
            operator: attributeOf(rule, "operator") ?? "",
            formulas: rule.children
              .filter((child) => child.name === "formula")
              .map((child) => child.text),
            text: attributeOf(rule, "text"),
            priority: Number(attributeOf(rule, "priority") ?? "1"),
            stopIfTrue: isTrue(rule, "stopIfTrue"),
            rank: rank === undefined ? undefined : Number(rank),
            fillColor: look?.fillColor,
            fontColor: look?.fontColor,
            bold: look?.bold ?? false,
          };
        }),
    );
}

function hyperlink(link: XmlElement, relationships: readonly Relationship[]): GridHyperlink[] {
  const area = readArea(attributeOf(link, "ref") ?? "");
  if (area === undefined) return [];
  const id = relationshipId(link);
  const target = relationships.find((each) => each.id === id)?.target;
  const place = attributeOf(link, "location");
  return [{ area, address: target, place, tip: attributeOf(link, "tooltip") }];
}
