/**
 * Says a column as people do.
 *
 * @param columnIndex - 0-based
 *
 * @example
 * columnLetters(0) // => "A"
 * columnLetters(25) // => "Z"
 * columnLetters(26) // => "AA"
 * columnLetters(16383) // => "XFD"
 */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Reads a column's letters, large or small.
 *
 * @returns the 0-based column; 16384 or more for letters beyond XFD
 *
 * @example
 * columnIndexOf("A") // => 0
 * columnIndexOf("xfd") // => 16383
 */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
