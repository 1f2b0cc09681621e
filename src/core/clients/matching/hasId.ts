import type { Appearances } from "./appearances";
import { at } from "../at";
import { noText } from "../columns";

/** Whether a row names its client by id or card number. */
export function hasId(ways: Appearances, way: number): boolean {
  return at(ways.clientId, way) !== noText || at(ways.card, way) !== noText;
}
