type Traits = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes and what is in it. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  traits: Traits,
  ...inside: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [trait, value] of Object.entries(traits)) made.setAttribute(trait, String(value));
  made.append(...inside);
  return made;
}
