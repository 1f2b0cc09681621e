import type { MemberAccess } from "./memberAccess";
import type { ServerObject } from "./serverType";
import { WireError } from "./wireError";

/** Members and what they are or are to be, objects within objects: `{ format: { wrapText: true } }`. */
export type ObjectState = Readonly<Record<string, unknown>>;

/** Sets all of a state at once. */
export function updateObject(
  object: ServerObject,
  state: ObjectState,
  members: MemberAccess,
): void {
  for (const [spelled, value] of Object.entries(state)) {
    const { name, kind } = members.kindOf(object, spelled);
    if (kind === "scalar") members.write(object, name, value);
    else updateObject(within(object, name, members), value as ObjectState, members);
  }
}

/** @throws WireError `Conflict` when somebody has changed any of a state meanwhile */
export function ensureUnchanged(
  object: ServerObject,
  state: ObjectState,
  members: MemberAccess,
): void {
  for (const [spelled, value] of Object.entries(state)) {
    const { name, kind } = members.kindOf(object, spelled);
    if (kind === "object")
      ensureUnchanged(within(object, name, members), value as ObjectState, members);
    else if (JSON.stringify(members.read(object, name)) !== JSON.stringify(value))
      throw new WireError("Conflict", "Request could not be processed because of a conflict.");
  }
}

function within(object: ServerObject, name: string, members: MemberAccess): ServerObject {
  const child = members.child(object, name);
  if (child !== undefined) return child;
  throw new WireError("ItemNotFound", "The requested resource doesn't exist.");
}
