import { escapeXml } from "../write/escapeText";
import { applyEdits, removeElement, type XmlEdit } from "../xml/editXml";
import { attributeOf, childOf } from "../xml/xmlQuery";
import type { XmlAttribute, XmlElement } from "../xml/xmlTree";
import type { FormulaCell } from "./formulaCells";

/**
 * Whether the file holds the answer of a formula. An error that only says that nobody could
 * calculate it is no answer: such a cell would keep `#NAME?` for good.
 */
export function hasAnswer({ element }: FormulaCell): boolean {
  const value = childOf(element, "v");
  if (value === undefined) return false;
  return attributeOf(element, "t") !== "e" || !notCalculated.has(value.text.trim().toUpperCase());
}

const notCalculated: ReadonlySet<string> = new Set(["#NAME?", "#GETTING_DATA", "#BUSY!"]);

/**
 * The cell with its last answer in place of its formula; style and everything else in it stay.
 *
 * @returns its XML
 */
export function valueCell(cell: FormulaCell): string {
  const { element, text } = cell;
  const formulas = element.children.filter(({ name }) => name === "f").map(removeElement);
  // Says that a formula spills; a value does not.
  const spills = namedAttribute(element, "cm").map((found) => attributeGone(found, text));
  return applyEdits(text, [...formulas, ...spills, ...plainText(element)]);
}

/** The kind `str` is for texts that formulas answer: a text by itself is an inline one. */
function plainText(element: XmlElement): readonly XmlEdit[] {
  const [type] = namedAttribute(element, "t");
  const value = childOf(element, "v");
  if (type?.value !== "str" || value === undefined) return [];
  const { prefix } = element;
  const said = escapeXml(value.text);
  const inline = `<${prefix}is><${prefix}t xml:space="preserve">${said}</${prefix}t></${prefix}is>`;
  return [
    { start: type.valueStart, end: type.valueEnd, text: "inlineStr" },
    { start: value.start, end: value.end, text: inline },
  ];
}

function namedAttribute(element: XmlElement, name: string): readonly XmlAttribute[] {
  return element.attributes.filter((each) => each.name === name && each.prefix === "");
}

/** Takes an attribute out with the blanks before it. */
function attributeGone({ name, valueStart, valueEnd }: XmlAttribute, text: string): XmlEdit {
  const before = text.slice(0, valueStart);
  const start = before.search(new RegExp(String.raw`\s+${name}\s*=\s*["']$`));
  return { start, end: valueEnd + 1, text: "" };
}
