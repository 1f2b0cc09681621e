import type { KeyPlace } from "./cardKey";

/** Marks the keys of the pad and its fields for `keyPlace`. */
export const padKeyMark = { "data-pad-key": "" };
export const padFieldMark = { "data-pad-field": "" };

/**
 * Where on the card a key was pressed.
 *
 * @param card - the card's own element; what stands elsewhere, such as a dialog, keeps its keys
 */
export function keyPlace(target: EventTarget, card: Element): KeyPlace {
  if (!(target instanceof Element) || !card.contains(target)) return "otherField";
  if (target.closest("[data-pad-key]") !== null) return "card";
  if (target.closest("input, textarea, select, [contenteditable]") !== null)
    return target.closest("[data-pad-field]") === null ? "otherField" : "padField";
  return target.closest("button, a[href], summary, [role=button]") === null ? "card" : "control";
}
