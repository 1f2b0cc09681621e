import { escapeXml } from "../write/escapeText";
import { removeElement, type XmlEdit } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlTree";
import { callsUs } from "./callsUs";
import { withoutSpills, type FrozenSpills } from "./withoutSpills";

/** Elements around the rows, and among the names, that hold a formula. */
const formulaElements = new Set(["formula", "formula1", "formula2", "f", "definedName"]);

/** Changes to what speaks of spills of ours: rules, drop-downs, names. */
export function spillEdits(
  root: XmlElement,
  sheetOf: (element: XmlElement) => string,
  frozen: FrozenSpills,
): readonly XmlEdit[] {
  const found: XmlEdit[] = [];
  const look = (element: XmlElement): void => {
    if (formulaElements.has(element.name) && element.children.length === 0) {
      const text = withoutSpills(element.text, sheetOf(element), frozen);
      if (text !== element.text)
        found.push({ start: element.openEnd, end: element.closeStart, text: escapeXml(text) });
    }
    element.children.forEach(look);
  };
  look(root);
  return found;
}

/** Formulas by which a table would fill new rows with our functions again. */
const columnFormulas = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

/** Takes formulas of ours out of a table's columns; a total without its formula is a plain cell. */
export function tableEdits(root: XmlElement, ourNames: ReadonlySet<string>): readonly XmlEdit[] {
  const found: XmlEdit[] = [];
  const look = (element: XmlElement): void => {
    const ours = element.children.filter(
      (child) => columnFormulas.has(child.name) && callsUs(child.text, ourNames),
    );
    found.push(...ours.map(removeElement));
    if (ours.some(({ name }) => name === "totalsRowFormula")) found.push(...noTotal(element));
    element.children.forEach(look);
  };
  look(root);
  return found;
}

function noTotal({ attributes }: XmlElement): readonly XmlEdit[] {
  return attributes
    .filter(({ name }) => name === "totalsRowFunction")
    .map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd, text: "none" }));
}
