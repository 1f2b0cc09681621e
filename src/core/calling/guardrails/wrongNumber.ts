import type { ClientCase } from "../clientCase";

/**
 * G8 `wrong_number`: the log says her number is not hers or does not exist, and nobody has reached
 * her since. She stands on the list of numbers to repair. No reason is exempt.
 *
 * @source rule G8
 */
export function wrongNumber({ contacts }: ClientCase): boolean {
  const { log } = contacts;
  if (log.length === 0) return false;
  const wrongAt = log.findLastIndex(({ kind }) => kind === "wrongNumber");
  return wrongAt >= 0 && !log.slice(wrongAt + 1).some(({ kind }) => kind === "reached");
}
