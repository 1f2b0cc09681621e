import type { References } from "./references";
import type { ServerObject } from "./serverType";

/**
 * Does the two things the client asks of any object about references; every other method is left to
 * the object's own kind.
 *
 * @returns whether it was one of the two
 */
export function referenceMethod(
  object: ServerObject,
  name: string,
  given: readonly unknown[],
  references: References,
): boolean {
  if (name === "_KeepReference") {
    references.keep(object);
    return true;
  }
  if (name !== "_RemoveReference") return false;
  const [id] = given;
  if (typeof id === "string") references.giveBack(id);
  return true;
}
