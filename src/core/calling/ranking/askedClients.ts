/** So many clients tell what all do: a share is then known to half a point. */
const clientsAsked = 10_000;

/**
 * The clients a clinic's habits are learnt from: everybody, or in a very large clinic about 10,000,
 * evenly spaced through the book, so that the same clinic always gives the same answer.
 *
 * @param count - clients in the book
 * @param most - clients asked at most
 *
 * @example
 * askedClients(5, 3) // => [0, 2, 4]
 * askedClients(3, 3) // => [0, 1, 2]
 */
export function askedClients(count: number, most: number = clientsAsked): readonly number[] {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, place) => place * step);
}
