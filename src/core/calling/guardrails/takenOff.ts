import type { ClientCase } from "../clientCase";

/**
 * C7 `taken_off`: the manager took her off today's sheet and wrote down why. No reason is exempt:
 * it holds for one day, and somebody answers for it by name.
 *
 * @source rule C7
 */
export function takenOff({ file }: ClientCase): boolean {
  return file.byHand.isTakenOff;
}
