import type { ServerCollection, ServerObject } from "./serverType";
import { WireError } from "./wireError";

/**
 * Methods every collection has; a kind of object may still define its own.
 *
 * @param self - the collection, given back to its own functions
 * @returns the call, ready to be made; "unknown" for a method not all collections have
 */
export function callCollection(
  collection: ServerCollection<never>,
  self: never,
  method: string,
  given: readonly unknown[],
): (() => ServerObject | number | undefined) | "unknown" {
  const [key] = given;
  switch (method) {
    case "getItem":
      return () => found(collection.one(self, key));
    case "getItemOrNullObject":
      return () => collection.one(self, key);
    case "getItemAt":
      return () => found(typeof key === "number" ? collection.all(self)[key] : undefined);
    case "getCount":
      return () => collection.all(self).length;
    default:
      return "unknown";
  }
}

function found(object: ServerObject | undefined): ServerObject {
  if (object !== undefined) return object;
  throw new WireError("ItemNotFound", "The requested resource doesn't exist.");
}
