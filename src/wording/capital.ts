/**
 * A word as it stands at the head of a line; Chinese has no capitals.
 *
 * @example
 * capital("half-year") // => "Half-year"
 * capital("沉睡") // => "沉睡"
 */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
