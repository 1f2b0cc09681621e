/**
 * A count with its noun in the number English asks for.
 *
 * @param count - how many
 * @param one - the noun for one
 * @param many - the noun for every other number, zero included; default: `one` with an s
 *
 * @example
 * plural(1, "day") // => "1 day"
 * plural(0, "day") // => "0 days"
 * plural(2, "person", "people") // => "2 people"
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
