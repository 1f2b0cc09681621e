import type { ClientCase } from "../clientCase";

/**
 * G3 `parked`: the manager keeps her name and phone and nothing else. No reason is exempt.
 *
 * @source rules G3, S2
 */
export function parked({ file }: ClientCase): boolean {
  return file.parked;
}
