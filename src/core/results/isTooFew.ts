import { evidenceNeeded } from "../statistics/evidenceNeeded";

/**
 * Whether a group is too small to be compared with another: its share is said to be of few, in grey.
 *
 * @param count - calls, clients or answers of the group
 * @source Clopper & Pearson 1934: under ten, one more or less moves a share by ten points
 *
 * @example
 * isTooFew(9) // => true
 * isTooFew(10) // => false
 */
export function isTooFew(count: number): boolean {
  return count < evidenceNeeded.answers;
}
