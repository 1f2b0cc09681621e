/** Width of a digit in the default font, in pixels, and how many points a pixel is. */
const pixelsOfDigit = 7;
const pointsOfPixel = 0.75;

/**
 * Points of a width given in characters of the default font, as a file gives it.
 *
 * @example
 * pointsOfWidth(8) // => 42
 * pointsOfWidth(13) // => 68.25
 */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * pixelsOfDigit + 0.5) * pointsOfPixel;
}

/**
 * The other way round, to a 256th as files keep it.
 *
 * @example
 * charactersOfPoints(68.25) // => 13
 */
export function charactersOfPoints(points: number): number {
  return Math.round((points / pointsOfPixel / pixelsOfDigit) * 256) / 256;
}
