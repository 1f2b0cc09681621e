import type { MemberAccess } from "./memberAccess";
import { placeOf } from "./memberAccess";
import type { References } from "./references";
import { isServerObject } from "./isServerObject";
import type { ServerObject } from "./serverType";
import type { ObjectPath, WireArguments, WireBatch } from "./wireBatch";
import { pathKinds } from "./wireBatch";
import { WireError } from "./wireError";
import { apiName } from "./wireName";

/** Where the paths of a batch start. */
export interface BatchRoots {
  readonly workbook: ServerObject;
  /** By the name the client asks for: "Microsoft.AppRuntime.AppRuntimeService". */
  readonly services: Readonly<Record<string, ServerObject>>;
  readonly references: References;
}

/**
 * The objects of one batch, found by their paths.
 *
 * A path is walked once: `worksheets.add` is a path, and walking it twice would add two sheets. An
 * object that is not there is `undefined`, and so is everything below it.
 */
export class BatchObjects {
  private readonly paths: WireBatch["ObjectPaths"];
  private readonly roots: BatchRoots;
  private readonly members: MemberAccess;
  private readonly found = new Map<number, ServerObject | undefined>();

  constructor(batch: WireBatch, roots: BatchRoots, members: MemberAccess) {
    this.paths = batch.ObjectPaths;
    this.roots = roots;
    this.members = members;
  }

  /** @throws WireError when the object can not be reached */
  at(id: number): ServerObject | undefined {
    if (!this.found.has(id)) this.found.set(id, this.walk(this.path(id)));
    return this.found.get(id);
  }

  /** The arguments of a call, with objects in place of their paths. */
  given(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  /** Whether the client said not to keep a reference to this one. */
  isPassing(id: number): boolean {
    return this.path(id).D === true;
  }

  private path(id: number): ObjectPath {
    const path = this.paths[id];
    if (path !== undefined) return path;
    throw new WireError("InvalidObjectPath", `The batch has no object path ${id}.`);
  }

  private walk(path: ObjectPath): ServerObject | undefined {
    switch (path.ObjectPathType) {
      case pathKinds.workbook:
        return this.roots.workbook;
      case pathKinds.service:
        return this.service(path.Name);
      case pathKinds.reference:
        return this.roots.references.kept(path.Name);
      case pathKinds.nullObject:
        return undefined;
      default:
        return this.below(path);
    }
  }

  private service(name: string): ServerObject {
    const service = this.roots.services[name];
    if (service !== undefined) return service;
    throw this.members.refuse(name);
  }

  private below(path: ObjectPath): ServerObject | undefined {
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === undefined) return undefined;
    switch (path.ObjectPathType) {
      case pathKinds.method:
        return this.called(parent, path);
      case pathKinds.property:
        return this.members.child(parent, apiName(path.Name));
      case pathKinds.index:
        return this.members.one(parent, this.given(path.ArgumentInfo));
      default:
        throw new WireError("NotImplemented", `Object path of kind ${path.ObjectPathType}.`);
    }
  }

  private called(parent: ServerObject, path: ObjectPath): ServerObject | undefined {
    const name = apiName(path.Name);
    const answer = this.members.call(parent, name, this.given(path.ArgumentInfo));
    if (isServerObject(answer)) return answer;
    if (answer !== undefined && answer !== null)
      throw new TypeError(`${placeOf(parent, name)} answers no object`);
    if (name.includes("OrNullObject")) return undefined;
    throw new WireError(
      "ItemNotFound",
      "The requested resource doesn't exist.",
      placeOf(parent, name),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference))
      return (value as readonly unknown[]).map((part, index) =>
        this.argument(part, reference[index]),
      );
    if (typeof reference === "number" && reference !== 0) return this.named(reference);
    if (isNamedObject(value)) return this.named(value._ObjectPathId);
    return value;
  }

  private named(id: number): ServerObject {
    const object = this.at(id);
    if (object !== undefined) return object;
    throw new WireError("InvalidArgument", "The argument is a null object.");
  }
}

function isNamedObject(value: unknown): value is { readonly _ObjectPathId: number } {
  return typeof value === "object" && value !== null && "_ObjectPathId" in value;
}
