/**
 * A whole number with its thousands set apart, as both languages write it.
 *
 * @example
 * sayNumber(100000) // => "100,000"
 * sayNumber(-1980) // => "-1,980"
 */
export function sayNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
