/** A pivot this small beside the largest entry means that the equations say the same thing twice. */
const singularBelow = 1e-12;

/**
 * Solves a few linear equations with a symmetric, positive definite matrix.
 *
 * @param matrix - square, symmetric; a handful of lines
 * @param right - as long as the matrix
 * @returns the solution; `undefined` when the matrix is singular
 * @source Cholesky 1910 (Golub & Van Loan, Matrix Computations, 4.2)
 *
 * @example
 * solveSymmetric([[4, 0], [0, 9]], [8, 18]) // => [2, 2]
 * solveSymmetric([[1, 1], [1, 1]], [1, 1]) // => undefined
 */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const factor = factorOf(matrix);
  if (factor === undefined) return undefined;
  const forward: number[] = [];
  factor.forEach((line, place) => {
    forward.push(((right[place] ?? NaN) - dot(line, forward)) / (line[place] ?? NaN));
  });
  const solved = new Array<number>(right.length).fill(0);
  for (let place = right.length - 1; place >= 0; place--) {
    const column = factor.map((line) => line[place] ?? 0);
    const known = dot(column.slice(place + 1), solved.slice(place + 1));
    solved[place] = ((forward[place] ?? NaN) - known) / (column[place] ?? NaN);
  }
  return solved;
}

/** The lower triangle L of matrix = L Lᵀ. */
function factorOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = [];
  for (const [place, line] of matrix.entries()) {
    const made: number[] = [];
    for (let column = 0; column < place; column++) {
      const above = factor[column] ?? [];
      made.push(((line[column] ?? NaN) - dot(made, above)) / (above[column] ?? NaN));
    }
    const pivot = (line[place] ?? NaN) - dot(made, made);
    if (!(pivot > singularBelow * Math.abs(line[place] ?? NaN))) return undefined;
    factor.push([...made, Math.sqrt(pivot)]);
  }
  return factor;
}

/** Over the shorter of the two. */
function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
