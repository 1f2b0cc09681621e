/** Finds an element of the page that its own HTML holds. */
export function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no element "${id}"`);
  return element;
}

/** Makes an element with what it is made of. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  traits: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [trait, value] of Object.entries(traits)) made.setAttribute(trait, value);
  made.append(...children);
  return made;
}
