/** Every element of this name below `element`, in document order. */
export function all(element, name) {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first element of this name below `element`, or `undefined`. */
export function first(element, name) {
  return all(element, name)[0];
}

/** The trimmed text of the first element of this name; empty when there is none. */
export function value(element, name) {
  return first(element, name)?.text.trim() ?? "";
}
