import { at } from "../at";
import { noText } from "../columns";
import type { Appearances } from "./appearances";

/** The full name a row gives, else the partial one; both are keys of one book of names. */
export function calledIn(ways: Appearances, way: number): number {
  const name = at(ways.name, way);
  return name === noText ? at(ways.partialName, way) : name;
}
