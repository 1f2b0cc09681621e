import type { ServerObject } from "./serverType";
import { WireError } from "./wireError";

/** Objects the client keeps between batches, by the id it knows them by. */
export interface References {
  /** Keeps an object; the same one has the same id however often it is kept. */
  keep(object: ServerObject): string;
  idOf(object: ServerObject): string | undefined;
  /** @throws WireError `InvalidReference` when it was given back, or never kept */
  kept(id: string): ServerObject;
  giveBack(id: string): void;
  count(): number;
}

/** An empty set of references. After every run of an add-in it should be empty again. */
export function createReferences(): References {
  const objects = new Map<string, ServerObject>();
  const ids = new WeakMap<ServerObject, string>();
  let given = 0;
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      given += 1;
      const id = `ref${given}`;
      ids.set(object, id);
      objects.set(id, object);
      return id;
    },
    idOf: (object) => ids.get(object),
    kept(id) {
      const object = objects.get(id);
      if (object !== undefined) return object;
      throw new WireError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    },
    giveBack(id) {
      const object = objects.get(id);
      if (object !== undefined) ids.delete(object);
      objects.delete(id);
    },
    count: () => objects.size,
  };
}
