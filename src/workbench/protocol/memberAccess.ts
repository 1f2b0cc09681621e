import { listenedEvent, offersEvent } from "./objectEvent";
import type { MissingMembers } from "./missingMembers";
import { NotEmulated } from "./notEmulated";
import type { RequirementGate } from "./requirementSets";
import { callCollection } from "./collectionMethods";
import type { ServerObject, ServerProperty } from "./serverType";
import { WireError } from "./wireError";

/**
 * Reads, sets and calls members of the workbook's objects by the API's names, and refuses those that
 * are not emulated or newer than this Excel.
 */
export class MemberAccess {
  private readonly gate: RequirementGate;
  private readonly missing: MissingMembers;

  constructor(gate: RequirementGate, missing: MissingMembers) {
    this.gate = gate;
    this.missing = missing;
  }

  /** Every scalar but the costly ones, by the API's names. */
  scalars(object: ServerObject): [string, unknown][] {
    return Object.entries(object.type.properties ?? {})
      .filter(([, property]) => property.onlyWhenNamed !== true)
      .filter(([name]) => this.allowed(placeOf(object, name)))
      .map(([name, property]) => [name, this.readScalar(object, name, property)]);
  }

  /** @param name - in any case: Excel does not mind how a `load` spells it */
  kindOf(object: ServerObject, name: string): { name: string; kind: "scalar" | "object" } {
    const scalar = ownName(object.type.properties, name);
    if (scalar !== undefined) return { name: scalar, kind: "scalar" };
    const child = ownName(object.type.objects, name);
    if (child !== undefined) return { name: child, kind: "object" };
    throw this.refusal(object, name);
  }

  read(object: ServerObject, name: string): unknown {
    const property = object.type.properties?.[name];
    if (property === undefined) throw this.refusal(object, name);
    this.gate.check(placeOf(object, name));
    return this.readScalar(object, name, property);
  }

  write(object: ServerObject, name: string, value: unknown): void {
    const write = object.type.properties?.[name]?.write;
    if (write === undefined) throw this.refusal(object, name);
    this.gate.check(placeOf(object, name), "set");
    this.placed(object, name, () => {
      write(object.self as never, value);
    });
  }

  /** @returns `undefined` for a null object */
  child(object: ServerObject, name: string): ServerObject | undefined {
    const child = object.type.objects?.[name];
    if (child === undefined) throw this.refusal(object, name);
    this.gate.check(placeOf(object, name));
    return this.placed(object, name, () => child(object.self as never));
  }

  call(object: ServerObject, name: string, given: readonly unknown[]): unknown {
    const event = listenedEvent(name);
    if (event !== undefined) {
      this.listen(object, event);
      return undefined;
    }
    const method = object.type.methods?.[name];
    if (method === undefined) return this.callDerived(object, name, given);
    this.gate.check(placeOf(object, name));
    return this.placed(object, name, () => method(object.self as never, ...given));
  }

  /** What `getItem` finds; the client library sends it as an index. */
  one(object: ServerObject, given: readonly unknown[]): ServerObject | undefined {
    return this.call(object, "getItem", given) as ServerObject | undefined;
  }

  refusal(object: ServerObject, name: string): WireError {
    return this.refuse(placeOf(object, name));
  }

  /** @param member - "Worksheet.charts", or the name of a whole service */
  refuse(member: string): WireError {
    // Too new for this Excel comes first: that refusal an add-in may well have asked for.
    this.gate.check(member);
    return this.missing.refuse(member);
  }

  private callDerived(object: ServerObject, name: string, given: readonly unknown[]): unknown {
    const { collection } = object.type;
    if (collection === undefined) throw this.refusal(object, name);
    const answer = callCollection(collection, object.self as never, name, given);
    if (answer === "unknown") throw this.refusal(object, name);
    this.gate.check(placeOf(object, name));
    return this.placed(object, name, () => answer());
  }

  /** Listeners live in the client; all there is to do is to say whether the event exists. */
  private listen(object: ServerObject, event: string): void {
    if (!offersEvent(object.type.name, event)) throw this.refusal(object, event);
    this.gate.check(placeOf(object, event));
  }

  private readScalar(object: ServerObject, name: string, property: ServerProperty<never>): unknown {
    return this.placed(object, name, () => property.read(object.self as never));
  }

  /** Adds the place to a refusal that was thrown without one; lists what is not emulated. */
  private placed<Answer>(object: ServerObject, name: string, work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      if (error instanceof NotEmulated) this.missing.refuse(error.what);
      if (!(error instanceof WireError) || error.place !== undefined) throw error;
      throw new WireError(error.code, error.message, placeOf(object, name));
    }
  }

  private allowed(member: string): boolean {
    try {
      this.gate.check(member);
      return true;
    } catch (error) {
      if (error instanceof WireError) return false;
      throw error;
    }
  }
}

/** "Worksheet.getRange". */
export function placeOf(object: ServerObject, name: string): string {
  return `${object.type.name}.${name}`;
}

function ownName(
  members: Readonly<Record<string, unknown>> | undefined,
  spelled: string,
): string | undefined {
  if (members === undefined) return undefined;
  if (Object.hasOwn(members, spelled)) return spelled;
  const wanted = spelled.toLowerCase();
  return Object.keys(members).find((name) => name.toLowerCase() === wanted);
}
