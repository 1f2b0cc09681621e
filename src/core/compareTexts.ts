/**
 * Orders texts by code unit, so that every machine sorts alike; a missing one comes last.
 *
 * @returns negative when `one` comes first, 0 when they are the same
 *
 * @example
 * compareTexts("A1", "A2") // => -1
 * compareTexts(undefined, "A2") // => 1
 */
export function compareTexts(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
}
