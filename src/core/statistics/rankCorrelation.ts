/**
 * Whether two columns rise together, by ranks: 1 always, 0 not at all, −1 one up, the other down.
 *
 * Equal values share the mean of their ranks.
 *
 * @param one - one value a client
 * @param other - as long
 * @returns the correlation; `undefined` where one column has no two different values
 * @source Spearman 1904, Am. J. Psychol. 15:72
 *
 * @example
 * rankCorrelation([1, 2, 3], [10, 20, 90]) // => 1
 * rankCorrelation([1, 2, 3], [5, 5, 5]) // => undefined
 */
export function rankCorrelation(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): number | undefined {
  const ones = ranks(one);
  const others = ranks(other);
  const middle = (ones.length + 1) / 2;
  let [together, ownSquares, otherSquares] = [0, 0, 0];
  ones.forEach((rank, place) => {
    const offset = rank - middle;
    const otherOffset = (others[place] ?? NaN) - middle;
    together += offset * otherOffset;
    ownSquares += offset * offset;
    otherSquares += otherOffset * otherOffset;
  });
  if (ownSquares === 0 || otherSquares === 0) return undefined;
  return together / Math.sqrt(ownSquares * otherSquares);
}

function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, place) => place).sort(
    (left, right) => (values[left] ?? NaN) - (values[right] ?? NaN),
  );
  const found = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? -1] === values[order[from] ?? -1]) to++;
    for (const place of order.slice(from, to)) found[place] = (from + 1 + to) / 2;
    from = to;
  }
  return found;
}
