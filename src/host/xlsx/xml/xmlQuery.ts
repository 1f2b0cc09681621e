import type { XmlElement } from "./xmlTree";

/** Value of an attribute without prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name && each.prefix === "")?.value;
}

/** Value of the relationship id (`r:id`, whatever the prefix). */
export function relationshipId(element: XmlElement): string | undefined {
  return element.attributes.find((each) => each.name === "id" && each.prefix !== "")?.value;
}

/** Whether an attribute says yes. */
export function isTrue(element: XmlElement, name: string): boolean {
  const value = attributeOf(element, name);
  return value === "1" || value === "true";
}

/** First child of this local name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Children of this local name inside the first child called `list`. */
export function listed(element: XmlElement, list: string, name: string): XmlElement[] {
  return childOf(element, list)?.children.filter((child) => child.name === name) ?? [];
}
